using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads attachments.yml: what is shown of each attachment, and what the rules ask of it.</summary>
internal static class AttachmentReader
{
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
            f.OptionalUse("doubt", "存疑", NameKind.Doubt));
        var words = new CitedWords([attachment.Cites], attachment.NeedText, f.PlaceOf("need-text"));
        var rule = new AttachmentRule(
            id,
            attachment.Name,
            f.Uses("for", "哪些途径要", NameKind.Route),
            f.Uses("unstated-for", "哪些途径文件没有写", NameKind.Route),
            f.OptionalMapping("when", "还要满足的条件", when => ConditionReader.Read(when, "attachments/" + id, words)));
        return (attachment, rule);
    }
}
