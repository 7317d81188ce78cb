namespace TitleGuide.Content.Review.Typography;

/// <summary>A place of a file that is not written as official documents are.</summary>
/// <param name="Replacement">What it should be; null where only a person can tell.</param>
internal sealed record Slip(TypographyRule Rule, int Start, int End, string? Replacement);
