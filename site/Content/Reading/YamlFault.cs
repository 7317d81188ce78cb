namespace TitleGuide.Content.Reading;

/// <summary>Says in Chinese what the YAML parser could not read, with the likeliest cure.</summary>
internal static class YamlFault
{
    public static void Report(Position at, string text, int line, string detail, Faults faults)
    {
        var lines = text.Split('\n');
        var here = line >= 1 && line <= lines.Length ? lines[line - 1] : "";
        if (here.TrimStart(' ').StartsWith('\t'))
        {
            faults.Add(DiagnosticCode.TabIndent, at, "这一行用制表符（Tab）缩进。", cure: "换成空格。");
            return;
        }

        faults.Add(DiagnosticCode.BrokenYaml, at, $"YAML 写法不对，读到这里读不下去（{detail}）。", cure: Cure(here));
    }

    private static string Cure(string line) => line switch
    {
        _ when line.Contains('\t') => "把制表符（Tab）换成空格。",
        _ when line.Contains('：') && !line.Contains(": ", StringComparison.Ordinal) => "键后面要用半角冒号加一个空格。",
        _ when line.Count(c => c == '"') % 2 == 1 || line.Count(c => c == '\'') % 2 == 1 => "引号要成对。",
        _ when line.Contains('{') || line.Contains('[') || line.Contains(", ", StringComparison.Ordinal) =>
            "检查括号是否成对；值里有半角逗号、冒号加空格或括号时，给整个值加引号。",
        _ => "检查这一行和上一行的缩进、冒号和引号。",
    };
}
