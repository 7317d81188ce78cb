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
    private readonly ItemPlaces oldPlaces;
    private readonly ItemPlaces newPlaces;
    private readonly Touched old;
    private readonly Touched @new;
    private readonly List<Change> changes = [];

    private NoticeComparer(PlacedNotice before, PlacedNotice after)
    {
        (this.before, this.after, oldPlaces, newPlaces) = (before.Notice, after.Notice, before.Places, after.Places);
        (old, @new) = (new Touched(before.Notice), new Touched(after.Notice));
    }

    public static NoticeDiff Compare(PlacedNotice before, PlacedNotice after)
    {
        var comparer = new NoticeComparer(before, after);
        comparer.CompareHead();
        comparer.CompareClauses();
        comparer.CompareLists();
        comparer.CompareRules();
        return new NoticeDiff(before.Notice, after.Notice, [.. comparer.changes.OrderBy(c => c.Area)]);
    }

    private void CompareHead()
    {
        var (o, n) = (Head(before), Head(after));
        var first = o.Zip(n).FirstOrDefault(f => f.First.Value != f.Second.Value).First.Key;
        if (first is not null)
        {
            Add(Area.Head, "基本信息", WithoutKeys(o), WithoutKeys(n), null, null, oldPlaces.Field(first), newPlaces.Field(first));
        }
    }

    private static ImmutableArray<(string Label, string Value)> WithoutKeys(ImmutableArray<(string Key, string Label, string Value)> head) => [.. head.Select(h => (h.Label, h.Value))];

    /// <summary>Always the same fields in the same order.</summary>
    private static ImmutableArray<(string Key, string Label, string Value)> Head(Notice n) =>
    [
        ("title", "标题", n.Title),
        ("short-title", "短标题", n.ShortTitle),
        ("year", "年度", Text(n.Year)),
        ("number", "发文字号", n.Number ?? ""),
        ("issuer", "发文机关", n.Issuer ?? ""),
        ("issued", "成文日期", Day(n.Issued)),
        ("level", "级别", string.Join('、', n.Levels.Select(l => l.Name()))),
        ("grants", "资格", n.Grants),
        ("region", "地区", n.Region),
        ("fields", "专业", string.Join('、', n.Fields)),
        ("plan", "平台计划", n.Plan),
        ("committee", "评委会", n.Committee ?? ""),
        ("fees", "收费", n.Fees?.Text ?? ""),
        ("absent", "手头没有的", string.Join("；", n.Absent)),
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
        Area area, ListPlace list, IEnumerable<T> olds, IEnumerable<T> news, Func<T, string> id, Func<T, string> name, Func<T, ImmutableArray<(string, string)>> describe, Func<T, string?> cites)
        where T : class
    {
        var (oldById, newById) = (ById(olds, id), ById(news, id));
        foreach (var key in newById.Keys.Concat(oldById.Keys).Distinct())
        {
            var (o, n) = (oldById.GetValueOrDefault(key), newById.GetValueOrDefault(key));
            Add(
                area,
                name((n ?? o)!),
                o is null ? [] : describe(o),
                n is null ? [] : describe(n),
                o is null ? null : cites(o),
                n is null ? null : cites(n),
                o is null ? null : oldPlaces.Entry(list, key),
                n is null ? null : newPlaces.Entry(list, key));
        }
    }

    /// <summary>Ids are unique in sound content; what is not sound is compared as far as it goes.</summary>
    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);

    private void Add(
        Area area,
        string name,
        ImmutableArray<(string Label, string Value)> o,
        ImmutableArray<(string Label, string Value)> n,
        string? oldAnchor,
        string? newAnchor,
        Position? oldPlace,
        Position? newPlace)
    {
        var fields = Fields(o, n);
        if (!fields.IsEmpty)
        {
            var change = new Change(area, o.IsEmpty ? ChangeKind.Added : n.IsEmpty ? ChangeKind.Removed : ChangeKind.Reworded, name, fields, oldPlace, newPlace);
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
