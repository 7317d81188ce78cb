namespace TitleGuide.Content.Texts;

/// <summary>A value of a YAML text with its place, counted in characters of the text.</summary>
/// <param name="Path">The keys and indexes that lead to it, such as <c>deadlines[0].date</c>.</param>
/// <param name="Start">Where it begins, quotation marks included.</param>
/// <param name="End">Where it ends; equal to the start when nothing stands there.</param>
public sealed record ScalarPlace(string Path, string Text, int Start, int End)
{
    /// <summary>The last key of the path.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..].Split('[')[0];
}
