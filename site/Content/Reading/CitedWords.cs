using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>What a condition inherits from its ancestors.</summary>
internal sealed record CitedWords(ImmutableArray<string> Anchors, string? Quote, Position? QuoteAt)
{
    public static readonly CitedWords None = new([], null, null);

    public Rules.Citation? Citation => Anchors.IsEmpty ? null : new Rules.Citation(Anchors, Quote);

    public CitedWords With(Fields fields)
    {
        var anchors = fields.Uses("cites", "依据的条款锚点", NameKind.Anchor);
        var quote = fields.OptionalText("quote", "条款里的原话");
        return new CitedWords(
            anchors.IsEmpty ? Anchors : anchors,
            quote ?? Quote,
            quote is null ? QuoteAt : fields.PlaceOf("quote"));
    }
}
