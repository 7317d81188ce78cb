using Markdig.Renderers.Html;
using Markdig.Syntax;
using TitleGuide.Content.Markup;

namespace TitleGuide.Content.Reading;

/// <summary>The heading of a clause: <c>### Title {#c2-1 source="附件1 二（一）"}</c>.</summary>
internal sealed class ClauseHead(PageKind page, string title, HeadingBlock heading, Position at, ReadingContext context)
{
    private const string SourceKey = "source";

    private readonly HtmlAttributes? attributes = heading.TryGetAttributes();

    public string Title => title;

    /// <summary>Empty when missing.</summary>
    public string Anchor => attributes?.Id ?? "";

    public string Source => attributes?.Properties?.FirstOrDefault(p => p.Key == SourceKey).Value ?? "";

    private char Letter => ClauseAddress.Letter(page);

    /// <param name="levelBefore">The level of the heading before it, or null for the first.</param>
    public void Check(int? levelBefore)
    {
        if (title.Length == 0)
        {
            context.Faults.Add(DiagnosticCode.EmptyText, at, "标题没有文字。", cure: "写一个简短的标题。");
        }

        CheckLevel(levelBefore ?? 1);
        CheckAnchor();
        if (string.IsNullOrWhiteSpace(Source) && Anchor.Length > 0)
        {
            context.Faults.Add(DiagnosticCode.NoSource, at, $"标题“{title}”没有写原文编号。", cure: "在花括号里写 source=\"附件1 二（一）1\"，引号用半角。");
        }

        foreach (var key in (attributes?.Properties ?? []).Select(p => p.Key).Concat(attributes?.Classes ?? []).Where(k => k != SourceKey))
        {
            context.Faults.Add(DiagnosticCode.UnknownKey, at, $"标题的花括号里没有“{key}”这一项。", cure: Nearest.Cure(key, [SourceKey]));
        }
    }

    private void CheckLevel(int before)
    {
        if (heading.Level == 1 || heading.IsSetext)
        {
            context.Faults.Add(
                DiagnosticCode.BadHeading,
                at,
                heading.IsSetext ? $"“{title}”下面的横线把它变成了标题。" : $"标题“{title}”只有一个“#”，那是页面标题用的。",
                cure: heading.IsSetext ? "横线前面空一行，或者删掉横线。" : "改成“##”。");
        }
        else if (heading.Level > before + 1)
        {
            context.Faults.Add(
                DiagnosticCode.BadHeading, at, $"标题“{title}”跳了级：上一个是{before}级，这个是{heading.Level}级。", cure: $"改成{new string('#', before + 1)}。");
        }
    }

    private void CheckAnchor()
    {
        if (Anchor.Length == 0)
        {
            var literal = title.Contains("{#", StringComparison.Ordinal) || title.Contains('｛');
            context.Faults.Add(
                DiagnosticCode.NoAnchor,
                at,
                literal ? $"标题“{title}”的花括号没有写对。" : $"标题“{title}”后面没有锚点。",
                cure: $"在行末写上 {{#{Letter}1 source=\"附件… 一\"}}，括号和引号都用半角。");
            context.Names.LeaveOpen(NameKind.Anchor);
            return;
        }

        if (!Fields.IdPattern().IsMatch(Anchor))
        {
            context.Faults.Add(
                DiagnosticCode.MalformedAnchor, at, $"锚点“{Anchor}”写法不对。", cure: $"写成 {Letter}2-1 的样子：小写字母开头，只用小写字母、数字和连字符。");
            context.Names.LeaveOpen(NameKind.Anchor);
        }
        else if (Anchor is not [var letter, >= '0' and <= '9', ..] || letter != Letter)
        {
            context.Faults.Add(
                DiagnosticCode.MalformedAnchor, at, $"这个文件的锚点要以“{Letter}”加数字开头，这里是“{Anchor}”。", cure: $"改成“{Letter}”加原文编号，如 {Letter}2-1，引用它的地方也要改。");
            context.Names.LeaveOpen(NameKind.Anchor);
        }

        context.Names.Declare(NameKind.Anchor, Anchor, at);
    }
}
