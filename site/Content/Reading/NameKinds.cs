namespace TitleGuide.Content.Reading;

internal static class NameKinds
{
    public static string Chinese(this NameKind kind) => kind switch
    {
        NameKind.Anchor => "锚点",
        NameKind.Doubt => "存疑",
        NameKind.Route => "途径",
        NameKind.Gate => "前提",
        NameKind.Term => "术语",
        NameKind.CutOff => "截止日",
        NameKind.Fact => "问题",
        NameKind.Office => "受理部门",
        NameKind.Attachment => "材料",
        NameKind.Deadline => "时间",
        NameKind.Period => "时限",
        NameKind.Case => "样例",
        NameKind.Role => "角色",
        NameKind.Faq => "常见问题",
        _ => "名词",
    };

    public static DiagnosticCode UnknownCode(this NameKind kind) => kind switch
    {
        NameKind.Anchor => DiagnosticCode.UnknownAnchor,
        NameKind.Doubt => DiagnosticCode.UnknownDoubt,
        NameKind.Route => DiagnosticCode.UnknownRoute,
        NameKind.Gate => DiagnosticCode.UnknownGate,
        NameKind.Term => DiagnosticCode.UnknownTerm,
        NameKind.CutOff => DiagnosticCode.UnknownCutOff,
        NameKind.Fact => DiagnosticCode.UnknownFact,
        NameKind.Office => DiagnosticCode.UnknownOffice,
        NameKind.Attachment => DiagnosticCode.UnknownAttachment,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing refers to these."),
    };
}
