using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

/// <summary>What becomes of the Markdown of a clause.</summary>
public sealed class ClauseTextTests
{
    private const string Own = "/notices/2024-test-engineer";

    [Theory]
    [InlineData("按**《办法》**办", "<p>按<strong>《办法》</strong>办</p>", "按《办法》办")]
    [InlineData("看[条件](#c2-1)。", $"<p>看<a href=\"{Own}/conditions#c2-1\">条件</a>。</p>", "看条件。")]
    [InlineData("看[说明](#n1)。", $"<p>看<a href=\"{Own}#n1\">说明</a>。</p>", "看说明。")]
    [InlineData("问[西湖区](#office-xihu)。", $"<p>问<a href=\"{Own}/offices#office-xihu\">西湖区</a>。</p>", "问西湖区。")]
    [InlineData("传[照片](#attachment-photo)。", $"<p>传<a href=\"{Own}/attachments#attachment-photo\">照片</a>。</p>", "传照片。")]
    [InlineData("> 存疑：[算不算](#doubt-d1)", $"<blockquote class=\"doubt\">\n<p>存疑：<a href=\"{Own}/doubts#doubt-d1\">算不算</a></p>\n</blockquote>", "存疑：算不算")]
    [InlineData(
        "网址：https://zcps.rlsbt.zj.gov.cn/a_b/index.jsp?x=1，登录",
        "<p>网址：<a href=\"https://zcps.rlsbt.zj.gov.cn/a_b/index.jsp?x=1\" class=\"external\" rel=\"noopener\">https://zcps.rlsbt.zj.gov.cn/a_b/index.jsp?x=1</a>，登录</p>",
        "网址：https://zcps.rlsbt.zj.gov.cn/a_b/index.jsp?x=1，登录")]
    [InlineData(
        "到<https://www.cnki.net/>查。",
        "<p>到<a href=\"https://www.cnki.net/\" class=\"external\" rel=\"noopener\">https://www.cnki.net/</a>查。</p>",
        "到https://www.cnki.net/查。")]
    [InlineData(
        "（https://www.cnki.net/a）和(https://www.cnki.net/b)。",
        "<p>（<a href=\"https://www.cnki.net/a\" class=\"external\" rel=\"noopener\">https://www.cnki.net/a</a>）和(<a href=\"https://www.cnki.net/b\" class=\"external\" rel=\"noopener\">https://www.cnki.net/b</a>)。</p>",
        "（https://www.cnki.net/a）和(https://www.cnki.net/b)。")]
    [InlineData(
        "[https://www.cnki.net/](https://www.cnki.net/)",
        "<p><a href=\"https://www.cnki.net/\" class=\"external\" rel=\"noopener\">https://www.cnki.net/</a></p>",
        "https://www.cnki.net/")]
    [InlineData("打[0571-89510552](tel:+8657189510552)", "<p>打<a href=\"tel:+8657189510552\">0571-89510552</a></p>", "打0571-89510552")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "<script>alert(1)</script>")]
    [InlineData("甲<b onclick=\"x\">乙</b>", "<p>甲&lt;b onclick=&quot;x&quot;&gt;乙&lt;/b&gt;</p>", "甲<b onclick=\"x\">乙</b>")]
    [InlineData("- 甲\n- 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>", "甲\n乙")]
    [InlineData("1、甲\n2、乙", "<p>1、甲\n2、乙</p>", "1、甲2、乙")]
    [InlineData("one\ntwo", "<p>one\ntwo</p>", "one two")]
    public void Render_Text_GivesHtmlAndWords(string markdown, string html, string words)
    {
        var clause = Read(markdown);

        Assert.Equal(html, clause.Html);
        Assert.Equal(words, clause.Text);
    }

    [Fact]
    public void Render_Table_KeepsRowsApart()
    {
        var clause = Read("| 谁 | 时间 |\n|---|---|\n| 你本人 | 7月19日 |\n| 单位 | 7月31日 |");

        Assert.Equal("谁　时间\n你本人　7月19日\n单位　7月31日", clause.Text);
        Assert.Contains("<td>7月19日</td>", clause.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LongTable_IsRead()
    {
        var clause = Read("| 区 | 部门 | 电话 | 地址 |\n|---|---|---|---|\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"| {i}区 | **{i}** | [电话](tel:12333) | 某路{i}号 |\n")));

        Assert.Equal(301, clause.Text.Split('\n').Length);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](data:text/html,1)")]
    [InlineData("[x](file:///etc/passwd)")]
    public void Load_LinkThatIsNoPlace_IsRefused(string markdown)
    {
        using var folder = With(markdown);

        Assert.Equal([DiagnosticCode.BrokenLink.Id], ContentLoader.Load(folder.Path).Diagnostics.Select(d => d.Code));
    }

    private static Clause Read(string markdown)
    {
        using var folder = With(markdown);
        var result = ContentLoader.Load(folder.Path);
        Assert.Empty(result.Diagnostics);
        return result.Snapshot!.Notices[0].FindClause("r1")!;
    }

    private static FaultyFolder With(string markdown)
    {
        var folder = FaultyFolder.Good();
        folder.Replace("notices/2024-test-engineer/review.md", "单位公示5个工作日。", markdown);
        return folder;
    }
}
