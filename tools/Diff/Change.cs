using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Tools.Diff;

[Flags]
internal enum ChangeKind
{
    None = 0,
    Added = 1,
    Removed = 2,
    Moved = 4,
    Reworded = 8,
    Numbers = 16,

    /// <summary>Nothing but punctuation, spaces or the width of characters.</summary>
    Marks = 32,
}

/// <summary>What two notices are compared by.</summary>
internal enum Area
{
    Head,
    Clauses,
    Dates,
    Offices,
    Attachments,
    Links,
    Doubts,
    Faq,
    Questions,
    Rules,
    Cases,
}

/// <summary>One field of a thing that changed.</summary>
internal sealed record FieldChange(string Label, string Before, string After)
{
    public IReadOnlyList<DiffPart> Parts => TextDiff.Of(Before, After);
}

/// <summary>One thing that is not the same in two notices.</summary>
/// <param name="Name">As a reader would call it.</param>
/// <param name="Old">Where it stands in the old notice; null when it is new.</param>
/// <param name="New">Where it stands in the new notice; null when it is gone.</param>
internal sealed record Change(
    Area Area,
    ChangeKind Kind,
    string Name,
    ImmutableArray<FieldChange> Fields,
    Position? Old = null,
    Position? New = null)
{
    /// <summary>The rules that rest on it.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The ids of the worked cases whose outcome rests on it.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    public (IReadOnlyList<string> Removed, IReadOnlyList<string> Added) Numbers =>
        TextDiff.Numbers(string.Join('\n', Fields.Select(f => f.Before)), string.Join('\n', Fields.Select(f => f.After)));
}

/// <summary>Everything that changed between two notices; nothing when they are the same.</summary>
internal sealed record NoticeDiff(Notice? Before, Notice? After, ImmutableArray<Change> Changes);
