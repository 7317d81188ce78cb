using System.Text.RegularExpressions;
using TitleGuide.Content.Texts;

namespace TitleGuide.Tools.New;

/// <summary>What moves from one year to the next, file by file. Rules and cases stay as they are: check then shows where they no longer agree.</summary>
internal static partial class NewNotice
{
    private static readonly string[] OwnYear = ["title", "short-title", "plan"];

    private static readonly (string Key, string What)[] Blank =
    [
        ("number", "填写新的发文字号，还没有就空着"),
        ("issued", "填写新的成文日期"),
    ];

    private static readonly (string Key, string What)[] Whole =
    [
        ("sources", "换成新文件的名称，逐条核对以后再改核对日期"),
        ("absent", "对照新文件，还缺哪些内容"),
        ("corrections", "这些是去年文件的勘误，新文件里没有的删掉"),
        ("fees", "核对收费"),
        ("contacts", "核对联系电话和地址"),
    ];

    private static readonly Dictionary<string, string> FirstValue = new(StringComparer.Ordinal)
    {
        ["offices.yml"] = "对照新名单，逐个核对受理部门、电话和地址",
        ["attachments.yml"] = "对照新文件，逐项核对材料",
        ["doubts.yml"] = "这些存疑新文件里还有没有，逐条核对",
        ["phrasings.yml"] = "说法里有年份、日子的，改成今年的；挪了、删了的条款，说法跟着改",
        ["rules.yml"] = "规则照去年没有动，条文核对完以后用 check 看哪里对不上",
        ["cases.yml"] = "样例照去年没有动，年份换了以后要重新推理",
    };

    public static NewFile Make(string name, string text, YearShift shift)
    {
        var file = new NewFile(name, text);
        if (name == "notice.md")
        {
            MoveHead(file, shift);
        }

        if (name == "questions.yml")
        {
            MoveAskedYears(file, shift);
        }

        if (FirstValue.TryGetValue(name, out var what) && file.Values.Count > 0)
        {
            file.MarkAbove(FirstLine(text), what);
        }

        if (name is not ("rules.yml" or "cases.yml"))
        {
            MarkMentions(file);
        }

        if (name.EndsWith(".md", StringComparison.Ordinal))
        {
            MarkClauses(file);
        }

        return file;
    }

    /// <summary>After the comments at the top, the first of which tells editors the format.</summary>
    private static int FirstLine(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] == '#' && text.IndexOf('\n', at) is >= 0 and var end)
        {
            at = end + 1;
        }

        return at;
    }

    private static void MoveHead(NewFile file, YearShift shift)
    {
        if (file.Find("draft") is { } draft)
        {
            file.Change(draft, "true");
        }
        else if (file.Values.Count > 0)
        {
            file.Insert(file.Old.IndexOf('\n', StringComparison.Ordinal) + 1, "draft: true", "加上 draft: true，草稿不上网站");
        }

        if (file.Find("year") is { } year)
        {
            file.Change(year, $"{shift.NewYear}");
        }

        foreach (var value in OwnYear.Select(file.Find).OfType<ScalarPlace>().Where(v => v.Text != shift.OwnYear(v.Text)))
        {
            file.Change(value, shift.OwnYear(value.Text));
            file.MarkAbove(value.Start, "年份顺移了，对照新文件核对");
        }

        foreach (var (key, what) in Blank)
        {
            if (file.Find(key) is { } value)
            {
                file.Empty(value);
                file.MarkAbove(value.Start, what);
            }
        }

        foreach (var value in file.Values.Where(v => Dated().IsMatch(v.Path) && shift.Day(v.Text) is not null))
        {
            file.Change(value, shift.Day(value.Text)!);
            file.MarkAbove(value.Start, $"日子照去年的{value.Text}顺移，对照新文件核对");
        }

        foreach (var (key, what) in Whole)
        {
            if (file.Values.FirstOrDefault(v => v.Path.StartsWith(key, StringComparison.Ordinal)) is { } first)
            {
                file.MarkAbove(KeyLine(file.Old, key, first.Start), what);
            }
        }
    }

    /// <summary>Where the key stands that a value belongs to: on its line or above it.</summary>
    private static int KeyLine(string text, string key, int value) =>
        text.LastIndexOf($"\n{key}:", value, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : value;

    private static void MoveAskedYears(NewFile file, YearShift shift)
    {
        foreach (var value in file.Values.Where(v => v.Key == "years" && shift.OneYear(v.Text) is not null))
        {
            file.Change(value, shift.OneYear(value.Text)!);
            file.MarkAbove(value.Start, "问的年份顺移了，对照新文件核对");
        }
    }

    private static void MarkMentions(NewFile file)
    {
        foreach (var value in file.Values.Where(v => v.Key is not ("years" or "verified" or "date" or "opens" or "year" or "issued") && !v.Path.StartsWith("corrections", StringComparison.Ordinal)))
        {
            if (YearShift.Mentions(value.Text).ToList() is { Count: > 0 } mentions)
            {
                file.MarkAbove(value.Start, $"这里写着“{string.Join('、', mentions)}”，对照新文件核对");
            }
        }
    }

    private static void MarkClauses(NewFile file)
    {
        var body = YamlPlaces.BodyOf(file.Old);
        var starts = Heading().Matches(file.Old, body).Select(m => m.Index).Append(file.Old.Length).ToList();
        var from = body;
        foreach (var to in starts)
        {
            var text = file.Old[from..to];
            if (YearShift.Mentions(WithoutMarkup().Replace(text, "")).ToList() is { Count: > 0 } mentions)
            {
                file.MarkAfter(from + text.TrimEnd().Length + EndOfLine(text[text.TrimEnd().Length..]), $"这一条写着“{string.Join('、', mentions)}”，对照新文件核对");
            }

            from = to;
        }
    }

    private static int EndOfLine(string rest) => rest.IndexOf('\n', StringComparison.Ordinal) + 1;

    [GeneratedRegex(@"^(?:cut-offs|deadlines)\[[0-9]+\]\.(?:date|opens)$")]
    private static partial Regex Dated();

    [GeneratedRegex("(?m)^#{1,6} ")]
    private static partial Regex Heading();

    /// <summary>Addresses and the braces of headings, whose numbers are no dates.</summary>
    [GeneratedRegex(@"https?://[^\s)>]+|\{#[^}]*\}|\]\([^)]*\)")]
    private static partial Regex WithoutMarkup();
}
