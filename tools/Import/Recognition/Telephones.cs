using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Telephone numbers in running text.</summary>
internal static partial class Telephones
{
    public static IReadOnlyList<string> Find(string text) => [.. Pattern().Matches(text).Select(m => Words.Tight(m.Value).Replace('－', '-').Replace('—', '-'))];

    /// <summary>Whether there is nothing else in the text.</summary>
    public static bool IsAll(string text) => text.Length > 0 && Pattern().IsMatch(text) && Words.Bare(Pattern().Replace(text, "")).Length == 0;

    [GeneratedRegex(@"(?<![\dA-Za-z])(?:0\d{2,3}\s*[-—－]\s*)?[2-9]\d{6,7}(?![\dA-Za-z])|(?<!\d)1[3-9]\d{9}(?!\d)")]
    private static partial Regex Pattern();

    public static string Without(string text) => Pattern().Replace(text, "");
}
