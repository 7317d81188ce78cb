using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tools.Diff;

/// <summary>Compares two notices, or what was read of them, part by part.</summary>
internal sealed partial class NoticeComparer
{
    private readonly Notice before;
    private readonly Notice after;
    private readonly Touched old;
    private readonly Touched @new;
    private readonly List<Change> changes = [];

    private NoticeComparer(Notice before, Notice after)
    {
        (this.before, this.after) = (before, after);
        (old, @new) = (new Touched(before), new Touched(after));
    }

    public static NoticeDiff Compare(Notice before, Notice after)
    {
        var comparer = new NoticeComparer(before, after);
        comparer.CompareHead();
        comparer.CompareClauses();
        comparer.CompareLists();
        comparer.CompareRules();
        return new NoticeDiff(before, after, [.. comparer.changes.OrderBy(c => c.Area)]);
    }

    private void CompareHead() => Add(
        Area.Head,
        "基本信息",
        Head(before),
        Head(after),
        null,
        null);

    private static ImmutableArray<(string Label, string Value)> Head(Notice n) =>
    [
        ("标题", n.Title),
        ("短标题", n.ShortTitle),
        ("年度", Text(n.Year)),
        ("发文字号", n.Number ?? ""),
        ("发文机关", n.Issuer ?? ""),
        ("成文日期", Day(n.Issued)),
        ("级别", string.Join('、', n.Levels.Select(l => l.Name()))),
        ("资格", n.Grants),
        ("地区", n.Region),
        ("专业", string.Join('、', n.Fields)),
        ("平台计划", n.Plan),
        ("评委会", n.Committee ?? ""),
        ("收费", n.Fees?.Text ?? ""),
        ("手头没有的", string.Join("；", n.Absent)),
    ];

    private void CompareClauses()
    {
        var pages = before.Pages.Concat(after.Pages).Select(p => p.Kind).Distinct().ToList();
        foreach (var page in pages)
        {
            var (o, n) = (before.FindPage(page), after.FindPage(page));
            if (o is null || n is null)
            {
                AddPage((o ?? n)!, n is null);
            }
            else
            {
                CompareClauses(o.Clauses, n.Clauses);
            }
        }
    }

    private void AddPage(ClausePage page, bool removed)
    {
        var change = new Change(Area.Clauses, removed ? ChangeKind.Removed : ChangeKind.Added, $"{page.Annex}《{page.Title}》整个部分，{page.Clauses.Length}条", []);
        var touched = removed ? old : @new;
        changes.Add(change with
        {
            Rules = [.. page.Clauses.SelectMany(c => touched.Rules(c.Anchor)).Distinct()],
            Cases = [.. page.Clauses.SelectMany(c => touched.Cases(c.Anchor)).Distinct()],
        });
    }

    private void CompareClauses(IEnumerable<Clause> olds, IEnumerable<Clause> news)
    {
        foreach (var (o, n) in ClauseAligner.Align(olds.Select(WithoutMarks), news.Select(WithoutMarks)))
        {
            var kind = KindOf(o, n);
            if (kind != ChangeKind.None)
            {
                Add(new Change(Area.Clauses, kind, $"{(n ?? o)!.Anchor} {(n ?? o)!.Source} {(n ?? o)!.Title}", Fields(Describe(o), Describe(n)), o?.At, n?.At), o?.Anchor, n?.Anchor);
            }
        }
    }

    /// <summary>What somebody noted down to do is no part of the notice.</summary>
    private static Clause WithoutMarks(Clause clause) => clause with { Text = Mark().Replace(clause.Text, "") };

    private static ChangeKind KindOf(Clause? o, Clause? n)
    {
        if (o is null || n is null)
        {
            return o is null ? ChangeKind.Added : ChangeKind.Removed;
        }

        var (removed, added) = TextDiff.Numbers(o.Title + "\n" + o.Text, n.Title + "\n" + n.Text);
        return (o.Anchor != n.Anchor || o.Source != n.Source ? ChangeKind.Moved : ChangeKind.None)
            | (o.Title == n.Title && o.Text == n.Text ? ChangeKind.None : TextDiff.SameWords(o.Title + o.Text, n.Title + n.Text) ? ChangeKind.Marks : ChangeKind.Reworded)
            | (removed.Count + added.Count > 0 ? ChangeKind.Numbers : ChangeKind.None);
    }

    private static ImmutableArray<(string Label, string Value)> Describe(Clause? clause) =>
        clause is null ? [] : [("锚点", clause.Anchor), ("条号", clause.Source), ("标题", clause.Title), ("正文", clause.Text)];

    private void CompareList<T>(
        Area area, IEnumerable<T> olds, IEnumerable<T> news, Func<T, string> id, Func<T, string> name, Func<T, ImmutableArray<(string, string)>> describe, Func<T, string?> cites)
        where T : class
    {
        var (oldById, newById) = (ById(olds, id), ById(news, id));
        foreach (var key in newById.Keys.Concat(oldById.Keys).Distinct())
        {
            var (o, n) = (oldById.GetValueOrDefault(key), newById.GetValueOrDefault(key));
            Add(area, name((n ?? o)!), o is null ? [] : describe(o), n is null ? [] : describe(n), o is null ? null : cites(o), n is null ? null : cites(n));
        }
    }

    /// <summary>Ids are unique in sound content; what is not sound is compared as far as it goes.</summary>
    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);

    private void Add(
        Area area, string name, ImmutableArray<(string Label, string Value)> o, ImmutableArray<(string Label, string Value)> n, string? oldAnchor, string? newAnchor)
    {
        var fields = Fields(o, n);
        if (!fields.IsEmpty)
        {
            var change = new Change(area, o.IsEmpty ? ChangeKind.Added : n.IsEmpty ? ChangeKind.Removed : ChangeKind.Reworded, name, fields);
            var (removed, added) = change.Numbers;
            var numbers = change.Kind == ChangeKind.Reworded && removed.Count + added.Count > 0 ? ChangeKind.Numbers : ChangeKind.None;
            Add(change with { Kind = change.Kind | numbers }, oldAnchor, newAnchor);
        }
    }

    private void Add(Change change, string? oldAnchor, string? newAnchor) => changes.Add(change with
    {
        Rules = [.. change.Rules.Concat(@new.Rules(newAnchor)).Concat(old.Rules(oldAnchor)).Distinct()],
        Cases = [.. change.Cases.Concat(@new.Cases(newAnchor)).Concat(old.Cases(oldAnchor)).Distinct()],
    });

    private static ImmutableArray<FieldChange> Fields(ImmutableArray<(string Label, string Value)> o, ImmutableArray<(string Label, string Value)> n)
    {
        static string Value(ImmutableArray<(string Label, string Value)> fields, string label) => fields.FirstOrDefault(f => f.Label == label).Value ?? "";
        return
        [
            .. o.Concat(n).Select(f => f.Label).Distinct()
                .Select(label => new FieldChange(label, Value(o, label), Value(n, label)))
                .Where(f => f.Before != f.After),
        ];
    }

    [GeneratedRegex(@"(?m)(?:^|\n)待办：.*$")]
    private static partial Regex Mark();

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

}
