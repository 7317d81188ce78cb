using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Pages.Shared;

/// <summary>The one Chinese word for each thing.</summary>
public static class Words
{
    public static string Name(this Level level) => level switch
    {
        Level.Assistant => "初级（助理工程师）",
        Level.Intermediate => "中级（工程师）",
        Level.Senior => "高级（高级工程师）",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string ShortName(this Level level) => level switch
    {
        Level.Assistant => "初级",
        Level.Intermediate => "中级",
        Level.Senior => "高级",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Name(this Actor actor) => actor switch
    {
        Actor.Applicant => "申报人",
        Actor.Employer => "用人单位",
        Actor.Authority => "主管部门",
        Actor.Office => "受理部门",
        Actor.Committee => "评委会办公室",
        _ => throw new ArgumentOutOfRangeException(nameof(actor)),
    };

    public static string Name(this AttachmentKind kind) => kind == AttachmentKind.Upload ? "网上上传" : "纸质递交";

    public static string Name(this DoubtKind kind) => kind == DoubtKind.Reading ? "两种读法" : "原文有误或缺漏";

    public static string Name(this SectionKind kind) => kind switch
    {
        SectionKind.Clause => "条款",
        SectionKind.Attachment => "材料",
        SectionKind.Office => "受理部门",
        SectionKind.Notice => "通知",
        SectionKind.Doubt => "存疑",
        SectionKind.Faq => "常见问题",
        SectionKind.Term => "名词",
        SectionKind.Page => "本站说明",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
