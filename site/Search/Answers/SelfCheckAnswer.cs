using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>我能评吗, 够不够条件: the self-check.</summary>
internal static class SelfCheckAnswer
{
    private static readonly string[] Words =
    [
        "能评吗", "能评么", "能报吗", "能报么", "能申报吗", "能不能评", "能不能报", "能不能申报", "可以评吗", "可以报吗", "可以申报吗",
        "可不可以评", "可不可以报", "够不够条件", "够条件吗", "够资格", "够格", "符合条件吗", "符不符合", "是否符合", "自查", "自测", "有没有资格", "有资格吗",
        "能评工程师", "能评高工", "能评中级", "能评职称", "能报工程师", "能报高工", "满足条件", "评得上", "我行不行", "条件够",
    ];

    public static Intent? For(IReadOnlyList<Notice> notices, AskedText asked)
    {
        if (!asked.HasAny(Words))
            return null;
        return notices.Where(n => n.Rules is not null).ToList() switch
        {
            [] => null,
            [var only] => Answer($"自查：{only.ShortTitle}", Addresses.OfCheck(only), only.Id),
            _ => Answer("自查：先选你的那份通知", "/check", null),
        };
    }

    private static Intent Answer(string title, string url, string? notice) => new(
        IntentKind.SelfCheck, title, "一页一题，照实选，最后看到每条途径符不符合、还差什么、依据哪一条。", url, notice);
}
