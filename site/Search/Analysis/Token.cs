namespace TitleGuide.Search.Analysis;

/// <summary>A term where it stands in the original text.</summary>
internal readonly record struct Token(ulong Key, int Start, int Length);
