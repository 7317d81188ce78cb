using System.Collections.Immutable;
using System.Text;

namespace TitleGuide.Tools.Diff;

/// <summary>A comparison for reading on the screen: <c>[-旧-]</c> and <c>{+新+}</c> in their surroundings.</summary>
internal static class DiffText
{
    private const int Around = 16;

    private const int MostNamed = 8;

    public static string Write(ImmutableArray<NoticeDiff> diffs)
    {
        var text = new StringBuilder();
        foreach (var diff in diffs)
        {
            text.Append(DiffWords.Title(diff)).Append('\n');
            foreach (var group in diff.Changes.GroupBy(c => c.Area))
            {
                text.Append($"\n{DiffWords.Of(group.Key)}（{group.Count()}处）\n");
                foreach (var change in group.Where(c => c.Kind != ChangeKind.Marks))
                {
                    Append(change, text);
                }

                if (group.Where(c => c.Kind == ChangeKind.Marks).Select(c => c.Name).ToList() is { Count: > 0 } marks)
                {
                    text.Append($"  {DiffWords.Of(ChangeKind.Marks)}的（{marks.Count}处）：{string.Join('；', marks)}\n");
                }
            }

            text.Append(diff.Changes.IsEmpty ? "\n没有变化。\n\n" : $"\n一共{diff.Changes.Length}处变化。\n\n");
        }

        return text.ToString();
    }

    private static void Append(Change change, StringBuilder text)
    {
        text.Append($"  {change.Name}：{DiffWords.Of(change.Kind)}\n");
        foreach (var field in change.Kind is ChangeKind.Added or ChangeKind.Removed ? [] : change.Fields)
        {
            text.Append($"    {field.Label}：{Shown(field.Parts)}\n");
        }

        Line("数字", DiffWords.Numbers(change), text);
        Line("规则", Named(change.Rules), text);
        Line("样例", Named(change.Cases), text);
        Line("位置", DiffWords.Place(change), text);
    }

    private static void Line(string label, string? value, StringBuilder text)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append($"    {label}：{value}\n");
        }
    }

    private static string Named(ImmutableArray<string> names) =>
        string.Join('、', names.Take(MostNamed)) + (names.Length > MostNamed ? $"等{names.Length}个" : "");

    private static string Shown(IReadOnlyList<DiffPart> parts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i].Text.Replace('\n', ' ');
            text.Append(parts[i].Kind switch
            {
                PartKind.Removed => $"[-{part}-]",
                PartKind.Added => $"{{+{part}+}}",
                _ => Clipped(part, first: i == 0, last: i == parts.Count - 1),
            });
        }

        return text.ToString();
    }

    private static string Clipped(string same, bool first, bool last) =>
        first && same.Length > Around ? "…" + same[^Around..]
        : last && same.Length > Around ? same[..Around] + "…"
        : same.Length > 2 * Around ? same[..Around] + "…" + same[^Around..]
        : same;
}
