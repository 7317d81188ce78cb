using TitleGuide.Content;

namespace TitleGuide.Tools.Diff;

/// <summary>What changes are called.</summary>
internal static class DiffWords
{
    private static readonly (ChangeKind Kind, string Word)[] Kinds =
    [
        (ChangeKind.Added, "新增"),
        (ChangeKind.Removed, "删去"),
        (ChangeKind.Moved, "挪动"),
        (ChangeKind.Reworded, "改写"),
        (ChangeKind.Numbers, "数字变了"),
        (ChangeKind.Marks, "只有标点或空格不同"),
    ];

    public static string Of(Area area) => area switch
    {
        Area.Head => "基本信息",
        Area.Clauses => "条款",
        Area.Dates => "日子和时限",
        Area.Offices => "受理部门",
        Area.Attachments => "材料",
        Area.Links => "网址和联系方式",
        Area.Doubts => "存疑",
        Area.Faq => "常见问题",
        Area.Questions => "问题",
        Area.Rules => "规则",
        _ => "样例",
    };

    public static string Of(ChangeKind kind) => string.Join('、', Kinds.Where(k => kind.HasFlag(k.Kind)).Select(k => k.Word));

    public static string? Numbers(Change change) => change.Kind.HasFlag(ChangeKind.Numbers)
        ? $"{Join(change.Numbers.Removed)} → {Join(change.Numbers.Added)}"
        : null;

    public static string Title(NoticeDiff diff) =>
        $"{Name(diff.Before)} → {Name(diff.After)}";

    public static string Place(Change change) => string.Join("，", new[]
    {
        change.Old is { } old ? $"旧 {old}" : null,
        change.New is { } @new ? $"新 {@new}" : null,
    }.OfType<string>());

    private static string Name(Notice? notice) => notice is null ? "（没有）" : $"{notice.Title}（{notice.Id}）";

    private static string Join(IReadOnlyList<string> numbers) => numbers.Count == 0 ? "（没有）" : string.Join('、', numbers);
}
