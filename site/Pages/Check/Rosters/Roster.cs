using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>A cell that could not be used; it counts as not answered.</summary>
/// <param name="Row">The line in the file.</param>
/// <param name="Found">Shortened.</param>
public sealed record RosterFault(int Row, string Label, string Column, string Found, string Expected);

/// <summary>One person without a name.</summary>
/// <param name="Lacking">What stands in the way of the best route or is open, in a few words.</param>
/// <param name="Faults">How many cells of the row could not be used.</param>
public sealed record RosterRow(int Row, string Label, FactSet Facts, Outcome Outcome, string Lacking, int Faults)
{
    public RouteResult Best => Outcome.Best;
}

/// <summary>A list of people tried against one notice. Nothing of it is kept.</summary>
/// <param name="Fault">Why there is no result at all; null when there is one.</param>
/// <param name="Ignored">Headings that the notice does not ask about.</param>
public sealed record Roster(
    ImmutableArray<RosterRow> Rows, ImmutableArray<RosterFault> Faults, ImmutableArray<string> Ignored, ImmutableArray<string> Used, string? Fault)
{
    public const string LabelTitle = "编号";

    /// <summary>A row with this label explains the columns and is nobody.</summary>
    public const string GuideLabel = "填写说明";

    private const int MostLacking = 3;

    private const int LongestLabel = 20;

    private static readonly string[] Labels = [LabelTitle, "序号", "行号", "代号", "标签", "id", "label", "no", "no."];

    /// <summary>Headings of what this page does not take.</summary>
    private static readonly string[] Personal = ["姓名", "名字", "身份证", "手机", "电话", "name", "phone"];

    public static Roster Read(Notice notice, Questionnaire questionnaire, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Failed("请粘贴表格，或者选一个文件。");
        }

        var (lines, fault) = RosterTable.Read(text);
        if (fault is not null)
        {
            return Failed(fault);
        }

        var known = RosterColumn.ByHeading(notice.Rules!);
        var headings = lines.Count == 0 ? [] : lines[0].Cells;
        if (headings.FirstOrDefault(h => Personal.Any(p => RosterText.Fold(h).Contains(p, StringComparison.Ordinal))) is { } personal)
        {
            return Failed($"有一列叫“{RosterText.Shown(personal)}”。请先删掉姓名、证件号、电话这些列，用编号代替：这里不收这些。");
        }

        var columns = headings.Select(h => known.GetValueOrDefault(RosterText.Fold(h))).ToList();
        var label = Array.FindIndex(headings, h => Labels.Contains(RosterText.Fold(h)));
        if (columns.All(c => c is null))
        {
            return Failed("第一行没有认得的列名。请下载模板，照着它的第一行写。");
        }

        if (columns.OfType<RosterColumn>().GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return Failed($"“{twice.Key.Title}”有{twice.Count()}列，请只留一列。");
        }

        var faults = new List<RosterFault>();
        var people = lines.Skip(1).Where(l => label < 0 || RosterText.Fold(l.Cells.ElementAtOrDefault(label) ?? "") != GuideLabel).ToList();
        if (people.Count is 0 or > RosterTable.MostRows)
        {
            return Failed(people.Count == 0 ? "只有列名，没有人。从第二行起，一行一个人。" : $"人太多，一次最多{RosterTable.MostRows}行，请分几次。");
        }

        var rows = people.Select((line, i) => ReadRow(
            notice.Rules!, questionnaire, columns, line, label < 0 ? $"第{i + 1}人" : Label(line.Cells.ElementAtOrDefault(label), i), faults)).ToImmutableArray();
        return new(
            rows,
            [.. faults],
            [.. headings.Where((h, i) => columns[i] is null && i != label && h.Trim().Length > 0).Select(RosterText.Shown)],
            [.. columns.OfType<RosterColumn>().Select(c => c.Title)],
            null);
    }

    private static Roster Failed(string fault) => new([], [], [], [], fault);

    private static string Label(string? cell, int index)
    {
        var label = RosterText.Shortened(cell ?? "", LongestLabel);
        return label.Length == 0 ? $"第{index + 1}人" : label;
    }

    private static RosterRow ReadRow(
        RuleSet rules, Questionnaire questionnaire, List<RosterColumn?> columns, RosterLine line, string label, List<RosterFault> faults)
    {
        var before = faults.Count;
        var texts = new Dictionary<Fact, string>();
        foreach (var (column, cell) in columns.Zip(line.Cells).Where(p => p.First is not null && !string.IsNullOrWhiteSpace(p.Second)))
        {
            if (RosterCell.IsUnsure(cell))
            {
                texts.TryAdd(column!.Fact, column.Year is null ? FactValue.UnsureText : "");
                continue;
            }

            var read = RosterCell.Read(column!, cell);
            var whole = read is null ? null : column!.Year is { } year ? Yearly(column, year, read) : read;
            if (whole is null || AnswerText.Parse(column!.Fact, whole, out _) is null)
            {
                faults.Add(new(line.Number, label, column!.Title, RosterText.Shown(cell), RosterCell.Form(column)));
                continue;
            }

            texts[column.Fact] = texts.TryGetValue(column.Fact, out var so) && so.Length > 0 && column.Year is not null ? Join(column, so, whole) : whole;
        }

        var facts = FactSet.Of(texts
            .Select(t => KeyValuePair.Create(t.Key.Id, t.Value.Length == 0 ? Unsure.Instance : AnswerText.Parse(t.Key, t.Value, out _)!))
            .Where(v => v.Value is not null));
        if (line.Cells.Length > columns.Count && line.Cells.Skip(columns.Count).Any(c => c.Trim().Length > 0))
        {
            faults.Add(new(line.Number, label, "（没有列名）", RosterText.Shown(line.Cells.Skip(columns.Count).First(c => c.Trim().Length > 0)), "没有多出来的格子；格子里有分隔符号的，要用英文双引号括起来"));
        }

        var outcome = Evaluator.Evaluate(rules, facts);
        return new(line.Number, label, facts, outcome, LackingOf(outcome, rules, facts, questionnaire), faults.Count - before);
    }

    /// <summary>One year's cell as an answer of its own: 2023:90 or 2023:-/60/-.</summary>
    private static string Yearly(RosterColumn column, int year, string value) => column.Column is null
        ? $"{year}:{value}"
        : $"{year}:{string.Join('/', column.Fact.Columns.Select(c => c.Id == column.Column.Id ? value : "-"))}";

    /// <summary>Adds a cell to those of other years, or to the other columns of its year.</summary>
    private static string Join(RosterColumn column, string before, string more)
    {
        var years = before.Split(';').ToList();
        var same = years.FindIndex(y => y[..5] == more[..5]);
        if (same < 0)
        {
            return $"{before};{more}";
        }

        years[same] = more[..5] + string.Join('/', years[same][5..].Split('/').Zip(more[5..].Split('/'), (old, now) => now == "-" ? old : now));
        return string.Join(';', years);
    }

    private static string LackingOf(Outcome outcome, RuleSet rules, FactSet facts, Questionnaire questionnaire)
    {
        var best = outcome.Best;
        if (best.Verdict >= Verdict.Judged)
        {
            return "";
        }

        var findings = outcome.Gates.Select(g => g.Finding).Append(best.Own).ToList();
        var names = best.Verdict == Verdict.NotMet
            ? findings.Where(f => f.Verdict == Verdict.NotMet).SelectMany(ReasonParts.Lacking).Select(FindingWords.Requirement)
            : findings.SelectMany(f => questionnaire.OpenFacts(f.Condition, facts)).Select(id => rules.FindFact(id)?.Name ?? id)
                .DefaultIfEmpty("文件没有写的，或有两种读法的");
        var all = names.Where(n => n.Length > 0).Distinct().ToList();
        return string.Join('；', all.Take(MostLacking)) + (all.Count > MostLacking ? $" 等{all.Count}处" : "");
    }
}
