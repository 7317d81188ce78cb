namespace TitleGuide.Search.Analysis;

internal enum NodeKind
{
    Han,
    Letters,
    Digits,
}

/// <summary>A Han character, a run of Latin or other letters, or a run of digits.</summary>
/// <param name="Start">In the original text.</param>
/// <param name="From">In the folded text.</param>
/// <param name="Number">The value of digits, or -1.</param>
internal readonly record struct Node(NodeKind Kind, ulong Key, int Start, int End, int From, int To, long Number);
