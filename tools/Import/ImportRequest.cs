namespace TitleGuide.Tools.Import;

/// <param name="Id">The new folder's name; null for one made from the year.</param>
/// <param name="Report">Where the findings are written as well.</param>
/// <param name="Replace">Whether an existing folder may be written into.</param>
/// <param name="DryRun">Write nothing.</param>
internal sealed record ImportRequest(IReadOnlyList<string> Files, string? Id, string? Content, string? Report, bool Replace, bool DryRun);
