using YamlDotNet.Core;

namespace TitleGuide.Content.Reading;

/// <summary>Says in Chinese what the YAML parser could not read, with the likeliest cure.</summary>
internal static class YamlFault
{
    private const string QuoteIt = "值里有半角的冒号加空格、井号、逗号或括号时，给整个值加引号。";

    /// <summary>By a part of the parser's own sentence; the first that fits counts.</summary>
    private static readonly (string Part, string Problem, string Cure)[] Known =
    [
        ("found invalid mapping", "一行里有两个“键: ”", QuoteIt),
        ("Mapping values are not allowed", "这里不该有“键: 值”", "检查上一行有没有写完，缩进有没有对齐；" + QuoteIt),
        ("did not find expected ',' or '}'", "花括号没有收尾，或者少了逗号", "检查花括号和逗号；" + QuoteIt),
        ("did not find expected ',' or ']'", "方括号没有收尾，或者少了逗号", "检查方括号和逗号；" + QuoteIt),
        ("did not find expected key", "缩进没有对齐，或者少了键", "让同一层的键左边对齐；以引号开头的值，引号后面不能再有字。"),
        ("did not find expected '-' indicator", "列表没有对齐", "让每一项的“-”左边对齐。"),
        ("sequence entries are not allowed", "这里不该有列表", "列表另起一行，或者检查缩进。"),
        ("could not find expected ':'", "少了冒号", "键后面写半角冒号加一个空格。"),
        ("unexpected end of stream", "引号没有收尾", "补上配对的引号。"),
        ("unknown escape character", "双引号里有不认识的反斜杠", "改用单引号，或者去掉反斜杠。"),
        ("quoted scalar", "引号里的内容读不懂", "改用单引号，或者去掉反斜杠。"),
        ("double-quoted scalar", "双引号里的内容读不懂", "改用单引号。"),
        ("cannot start any token", "这里的符号不能打头", "给整个值加引号。"),
        ("tab", "缩进里有制表符（Tab）", "换成空格。"),
        ("invalid comment", "井号前面少了空格", "井号前面空一格；不是注释就给整个值加引号。"),
        ("comment between", "文字中间夹了注释", "把注释挪走，或者给整个值加引号。"),
        ("block scalar", "“|”或“>”后面的写法不对", "“|”后面直接换行，下面各行一样缩进。"),
        ("anchor", "“&”或“*”打头", "给整个值加引号。"),
        ("tag", "“!”打头", "给整个值加引号。"),
        ("directive", "“%”打头", "给整个值加引号。"),
        ("version", "“%”打头", "给整个值加引号。"),
        ("document", "文件中间有“---”或“...”", "删掉它。"),
        ("end of the stream", "文件突然结束", "检查最后几行有没有写完。"),
    ];

    public static void Report(string path, string text, Mark mark, int lineOffset, string detail, Faults faults)
    {
        var lines = text.Split('\n');
        var tab = Array.FindIndex(lines, line => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t'));
        if (tab >= 0)
        {
            faults.Add(DiagnosticCode.TabIndent, new Position(path, tab + 1 + lineOffset, 1), "这一行用制表符（Tab）缩进。", cure: "换成空格。");
            return;
        }

        var line = Math.Clamp((int)mark.Line, 1, lines.Length);
        var (_, problem, cure) = Known.FirstOrDefault(k => detail.Contains(k.Part, StringComparison.OrdinalIgnoreCase));
        faults.Add(
            DiagnosticCode.BrokenYaml,
            new Position(path, line + lineOffset, (int)mark.Column),
            $"YAML 写法不对：{problem ?? "读到这里读不下去"}。后面的内容没有检查。",
            cure: LikelyCure(lines[line - 1], lines.ElementAtOrDefault(line - 2) ?? "") ?? cure ?? "检查这一行和上一行的缩进、冒号、引号和括号。");
    }

    /// <summary>What is wrong with the very line, or the one before it, more often than not.</summary>
    private static string? LikelyCure(string line, string before) =>
        HasOnlyWideColon(line) || HasOnlyWideColon(before) ? "键后面要用半角冒号加一个空格，不能用全角冒号。"
        : line.Contains(": [", StringComparison.Ordinal) && line.Contains("](", StringComparison.Ordinal) ? "值以方括号开头的，给整个值加引号。"
        : null;

    private static bool HasOnlyWideColon(string line) => line.Contains('：') && !line.Contains(':');
}
