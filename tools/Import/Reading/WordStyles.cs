using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>What paragraph styles, with those they are based on, say of headings and numbering.</summary>
internal sealed class WordStyles(W.Styles? styles)
{
    /// <summary>Nobody bases styles on styles further than this, unless in a circle.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, W.Style> byId = (styles?.Elements<W.Style>() ?? [])
        .Where(s => s.StyleId?.Value is not null)
        .GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>1 for the uppermost heading, 0 for running text.</summary>
    public int HeadingOf(W.Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        var level = own ?? Chain(paragraph).Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(v => v is not null);
        return level is >= 0 and < 9 ? level.Value + 1 : 0;
    }

    public W.NumberingProperties? NumberingOf(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    public static string? StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private IEnumerable<W.Style> Chain(W.Paragraph paragraph)
    {
        var id = StyleOf(paragraph);
        for (var length = 0; length < LongestChain && id is not null && byId.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
