using System.Runtime.InteropServices;

namespace TitleGuide.Search.Analysis;

internal enum NodeKind
{
    Han,
    Letters,
    Digits,
}

/// <summary>A Han character, a run of Latin or other letters, or a run of digits.</summary>
/// <param name="From">In the folded text, as is <paramref name="To"/>.</param>
/// <param name="Number">The value of digits, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Node(NodeKind Kind, ulong Key, int From, int To, int Number);
