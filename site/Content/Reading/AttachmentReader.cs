using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads attachments.yml: what is shown of each attachment, and what the rules ask of it.</summary>
internal static class AttachmentReader
{
    /// <summary>Of the paths of conditions that belong to attachments.</summary>
    public const string PathPrefix = "attachments/";

    public static ImmutableArray<(Attachment Attachment, AttachmentRule Rule)> Read(Fields f) =>
        f.List("attachments", "材料", ReadAttachment);

    private static (Attachment Attachment, AttachmentRule Rule) ReadAttachment(Fields f)
    {
        var id = f.Id("id", "编号", NameKind.Attachment);
        var attachment = new Attachment(
            id,
            f.OptionalText("number", "原文编号"),
            f.Choice("kind", "上传还是纸质", Vocabulary.AttachmentKinds),
            f.Choice("by", "谁来办", Vocabulary.Actors),
            f.Text("name", "名称"),
            f.Use("cites", "依据的条款锚点", NameKind.Anchor),
            f.Choice("need", "是不是每个人都要", Vocabulary.Needs),
            f.Text("need-text", "什么时候要"),
            f.OptionalText("formats", "格式"),
            f.OptionalWhole("copies", "份数", 1, 99),
            f.OptionalText("from", "从哪里来"),
            f.OptionalText("substitutes", "可以用什么代替"),
            f.Texts("details", "要写明什么"),
            f.OptionalUse("doubt", "存疑", NameKind.Doubt))
        {
            About = f.OptionalChoice("about", "是哪一类材料", Vocabulary.AttachmentSubjects),
        };
        var words = new CitedWords([attachment.Cites], null, null);
        var rule = new AttachmentRule(
            id,
            attachment.Name,
            f.Uses("for", "哪些途径要", NameKind.Route),
            f.Uses("unstated-for", "哪些途径文件没有写", NameKind.Route),
            f.OptionalMapping("when", "还要满足的条件", when => ConditionReader.Read(when, PathPrefix + id, words)));
        CheckNeed(f, attachment, rule);
        f.Context.Stands[attachment] = f.PlaceOf("copies");
        return (attachment, rule);
    }

    private static void CheckNeed(Fields f, Attachment attachment, AttachmentRule rule)
    {
        if (attachment.Always && rule.When is not null)
        {
            f.Context.Faults.Add(
                DiagnosticCode.NeedContradicts, f.PlaceOf("need"), $"材料“{attachment.Name}”写着 always，又写了 when。", cure: "改成 need: conditional，或者删掉 when。");
        }

        if (rule.For.Intersect(rule.UnstatedFor).FirstOrDefault() is { } route)
        {
            f.Context.Faults.Add(
                DiagnosticCode.NeedContradicts, f.PlaceOf("unstated-for"), $"途径“{route}”同时写在 for 和 unstated-for 里。", cure: "只留一处。");
        }
    }
}
