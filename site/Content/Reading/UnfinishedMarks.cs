namespace TitleGuide.Content.Reading;

/// <summary>The word 待办 marks what a person must still fill in or confirm.</summary>
internal static class UnfinishedMarks
{
    private const string Mark = "待办：";

    /// <summary>The value is still to be found; what it must look like does not matter yet.</summary>
    public static bool Stands(string value) => value.StartsWith(Mark, StringComparison.Ordinal);

    /// <param name="draft">In a notice that is on the site a mark is an error.</param>
    public static void Report(SourceFile file, bool draft, Faults faults)
    {
        var (code, cure) = draft
            ? (DiagnosticCode.Unfinished, "办完以后把“待办：”这句删掉。")
            : (DiagnosticCode.UnfinishedOnSite, "办完把“待办：”这句删掉；还办不完，就在 notice.md 里加上 draft: true。");
        var line = 1;
        var start = 0;
        for (var at = Next(file.Text, 0); at >= 0; at = Next(file.Text, at + Mark.Length))
        {
            line += file.Text.AsSpan(start, at - start).Count('\n');
            start = at;
            var lineStart = file.Text.LastIndexOf('\n', at) + 1;
            faults.Add(code, new Position(file.Path, line, at - lineStart + 1), $"待办：{What(file.Text.AsSpan(at + Mark.Length))}。", cure: cure);
        }
    }

    private static int Next(string text, int from) => text.IndexOf(Mark, from, StringComparison.Ordinal);

    private static string What(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\n', '"', '。');
        var what = (end < 0 ? rest : rest[..end]).Trim([' ', '：', ':']);
        return what.Length == 0 ? "这里还没有填" : what.ToString();
    }
}
