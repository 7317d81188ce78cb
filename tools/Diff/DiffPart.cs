namespace TitleGuide.Tools.Diff;

internal enum PartKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of a text that was compared with another.</summary>
internal readonly record struct DiffPart(PartKind Kind, string Text);
