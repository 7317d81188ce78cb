using System.Text.RegularExpressions;

namespace TitleGuide.Content.Review.Typography;

/// <summary>One habit of official documents, as a pattern of what breaks it.</summary>
/// <param name="Cure">Told where there is no replacement; otherwise the replacement says enough.</param>
internal abstract record TypographyRule(DiagnosticCode Code, string Problem, string? Cure = null)
{
    public abstract IEnumerable<Slip> Find(string prose);
}

/// <param name="Replace">What the match should be; null where only a person can tell.</param>
internal sealed record PatternRule(DiagnosticCode Code, string Problem, Regex Pattern, Func<Match, string?> Replace, string? Cure = null)
    : TypographyRule(Code, Problem, Cure)
{
    public override IEnumerable<Slip> Find(string prose) =>
        Pattern.Matches(prose).Select(m => new Slip(this, m.Index, m.Index + m.Length, Replace(m)));
}
