namespace TitleGuide.Content.Reading;

/// <summary>A Markdown file split at its second <c>---</c> line.</summary>
/// <param name="Fields">The front matter, or null when it could not be read (reported).</param>
/// <param name="Body">The Markdown after it.</param>
/// <param name="BodyLine">Lines of the file before the body.</param>
internal sealed record FrontMatter(MappingNode? Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    public static readonly FrontMatter None = new(null, "", 0);

    public static FrontMatter Split(SourceFile file, Faults faults)
    {
        var text = file.Text;
        var opened = IsFence(text, 0);
        var start = NextLine(text, 0);
        var line = 1;
        for (var at = start; opened && at < text.Length; at = NextLine(text, at), line++)
        {
            if (IsFence(text, at))
            {
                var fields = YamlReader.Read(file.Path, text[start..at], lineOffset: 1, faults);
                return new FrontMatter(fields, text[NextLine(text, at)..], line + 1);
            }
        }

        faults.Add(
            DiagnosticCode.NoFrontMatter,
            new Position(file.Path, 1, 1),
            opened ? "文件开头的“---”没有配对。" : "文件开头没有两行“---”夹着的信息。",
            cure: "第一行写“---”，接着写“键: 值”，再用一行“---”收尾。");
        return None;
    }

    private static bool IsFence(string text, int at) => text.AsSpan(at..).TrimEnd('\n') is var rest
        && rest.StartsWith(Fence, StringComparison.Ordinal)
        && rest[Fence.Length..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)].IsWhiteSpace();

    /// <summary>Where the next line begins, or the end of the text.</summary>
    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
