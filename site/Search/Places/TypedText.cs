using System.Text.RegularExpressions;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Places;

/// <summary>What the patterns of numbers read: folded, without two spaces in a row, so that none of them has a run to try in many ways.</summary>
internal static partial class TypedText
{
    public static string Of(string text) => Spaces().Replace(FoldedText.Of(text).ToString(), " ");

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
