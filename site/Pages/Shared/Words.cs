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

    public static string Name(this AttachmentSubject subject) => subject switch
    {
        AttachmentSubject.Photo => "照片",
        AttachmentSubject.Undertaking => "真实性承诺",
        AttachmentSubject.Education => "学历和学位",
        AttachmentSubject.Title => "现有职称证书",
        AttachmentSubject.Appointment => "聘书或聘任文件",
        AttachmentSubject.Employment => "合同和工作经历",
        AttachmentSubject.Insurance => "社保",
        AttachmentSubject.Credits => "继续教育",
        AttachmentSubject.Report => "本人述职",
        AttachmentSubject.Appraisal => "年度考核",
        AttachmentSubject.Works => "论文和业绩",
        AttachmentSubject.Awards => "荣誉和获奖",
        AttachmentSubject.Skill => "高技能人才佐证",
        AttachmentSubject.Exceptional => "破格",
        AttachmentSubject.Rating => "自评",
        AttachmentSubject.Post => "事业单位岗位",
        AttachmentSubject.Form => "评审表",
        AttachmentSubject.Delivery => "受理部门汇总报送的",
        AttachmentSubject.Display => "单位公示",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

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
