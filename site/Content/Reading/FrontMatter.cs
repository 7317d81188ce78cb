namespace TitleGuide.Content.Reading;

/// <summary>A Markdown file split at its second <c>---</c> line.</summary>
/// <param name="Fields">The front matter, or null when it could not be read (reported).</param>
/// <param name="Body">The Markdown after it.</param>
/// <param name="BodyLine">Lines of the file before the body.</param>
internal sealed record FrontMatter(MappingNode? Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    public static FrontMatter Split(SourceFile file, Faults faults)
    {
        var lines = file.Text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            faults.Add(
                DiagnosticCode.NoFrontMatter,
                new Position(file.Path, 1, 1),
                lines[0].TrimEnd() == Fence ? "文件开头的“---”没有配对。" : "文件开头没有两行“---”夹着的信息。",
                cure: "第一行写“---”，接着写“键: 值”，再用一行“---”收尾。");
            return new FrontMatter(null, "", 0);
        }

        var text = string.Join('\n', lines[1..end]);
        var fields = YamlReader.Read(file.Path, text, lineOffset: 1, faults);
        return new FrontMatter(fields, string.Join('\n', lines[(end + 1)..]), end + 1);
    }
}
