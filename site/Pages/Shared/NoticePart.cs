using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>The pages of a notice in the order in which a person needs them; also the last part of their addresses.</summary>
public enum NoticePart
{
    Overview,
    Conditions,
    Process,
    Attachments,
    Papers,
    Offices,
    Review,
    Faq,
    Doubts,
}

/// <summary>What a notice has of each part.</summary>
public static class NoticeParts
{
    public static readonly IReadOnlyList<NoticePart> All = Enum.GetValues<NoticePart>();

    public static string Name(this NoticePart part) => part switch
    {
        NoticePart.Overview => "概况",
        NoticePart.Conditions => "申报条件",
        NoticePart.Process => "申报流程",
        NoticePart.Attachments => "材料清单",
        NoticePart.Papers => "纸质材料",
        NoticePart.Offices => "受理部门",
        NoticePart.Review => "单位和部门审核",
        NoticePart.Faq => "常见问题",
        NoticePart.Doubts => "存疑之处",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>What one finds there, in a few words.</summary>
    public static string Hint(this NoticePart part) => part switch
    {
        NoticePart.Conditions => "学历、年限、业绩，每条途径要满足什么",
        NoticePart.Process => "网上怎么填、怎么选、按什么顺序走",
        NoticePart.Attachments => "要传什么、交什么，各要几份",
        NoticePart.Papers => "纸质材料怎么装、交到哪里",
        NoticePart.Offices => "电话和地址，按区县排列",
        NoticePart.Review => "单位怎么审、怎么公示，管理部门怎么审",
        NoticePart.Faq => "大家常问的，照条文回答",
        NoticePart.Doubts => "原文有两种读法或写得不清的地方",
        _ => "",
    };

    public static bool Has(this Notice notice, NoticePart part) => part switch
    {
        NoticePart.Overview => true,
        NoticePart.Conditions => notice.FindPage(PageKind.Conditions) is not null,
        NoticePart.Process => notice.FindPage(PageKind.Process) is not null,
        NoticePart.Review => notice.FindPage(PageKind.Review) is not null,
        NoticePart.Papers => notice.FindPage(PageKind.Papers) is not null,
        NoticePart.Attachments => notice.Attachments.Length > 0,
        NoticePart.Offices => notice.Offices is not null,
        NoticePart.Faq => notice.Faq.Length > 0,
        NoticePart.Doubts => notice.Doubts.Length > 0,
        _ => false,
    };

    public static NoticePart? Before(this Notice notice, NoticePart part) =>
        All.Where(p => p < part && notice.Has(p)).Select(p => (NoticePart?)p).LastOrDefault();

    public static NoticePart? After(this Notice notice, NoticePart part) =>
        All.Where(p => p > part && notice.Has(p)).Select(p => (NoticePart?)p).FirstOrDefault();
}
