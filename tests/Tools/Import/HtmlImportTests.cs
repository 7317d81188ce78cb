namespace TitleGuide.Tests.Tools.Import;

public sealed class HtmlImportTests : IDisposable
{
    private const string Page = """
        <html><head><title>首页</title><style>p { color: red }</style></head><body>
        <nav><a href="/">首页</a><a href="/news">新闻</a></nav>
        <article>
        <h1>关于做好2027年度云州市机械专业工程师资格评审工作的通知</h1>
        <p>一、评审范围</p><p>本市企业的技术人员。</p>
        <p>二、受理部门</p>
        <table><tr><th rowspan="1">单位</th><th>电话</th><th>地址</th></tr>
        <tr><td>东河区经济和信息化局</td><td>81234501</td><td>东河路1号</td></tr>
        <tr><td>西岭区经济和信息化局</td><td>81234502</td><td>西岭街2号</td></tr></table>
        <p>三、申报材料</p>
        <ol><li>身份证。<ol><li>正面照片。</li><li>反面照片。</li></ol></li><li>学历证书。</li></ol>
        <script>alert("脚本里的字")</script>
        </article>
        <aside>热门推荐</aside></body></html>
        """;

    private const string Head = "<h1>关于做好2027年度云州市机械专业工程师资格评审工作的通知</h1><p>一、受理</p>";

    private readonly ImportTrial trial = new();

    [Fact]
    public void Html_OfASavedPage_KeepsItsTextWithoutMenusAndScripts()
    {
        trial.Html(Page);

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Equal(["n1", "n2", "n3", "n3-1", "n3-1-1", "n3-1-2", "n3-2"], trial.Anchors);
        Assert.Equal(["东河区", "西岭区"], trial.Notice.Offices!.Offices.Select(o => o.District));
        Assert.DoesNotContain("脚本里的字", trial.Files, StringComparison.Ordinal);
        Assert.DoesNotContain("热门推荐", trial.Files, StringComparison.Ordinal);
        Assert.Contains("网页的菜单、按钮，没有收", trial.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", 26, "z.")]
    [InlineData("a", 27, "aa.")]
    [InlineData("a", 53, "ba.")]
    [InlineData("A", 703, "AAA.")]
    [InlineData("i", 4, "iv.")]
    [InlineData("I", 1994, "MCMXCIV.")]
    [InlineData("i", 4000, "4000.")]
    [InlineData("a", 0, "0.")]
    public void Html_ListOfALetterKind_HasTheNumbersThatABrowserDraws(string type, int start, string label)
    {
        trial.Html($"<html><body><p>关于做好2027年度云州市机械专业工程师资格评审工作的通知</p><p>一、材料</p><ol type=\"{type}\" start=\"{start}\"><li>身份证复印件。</li></ol></body></html>");

        Assert.Contains(trial.Notice.Clauses, c => c.Text == $"{label}身份证复印件。");
    }

    [Theory]
    [InlineData("<td>东湖区人社局<div>职称科</div></td><td>一</td>", "| 东湖区人社局 职称科 | 一 |")]
    [InlineData("<td>张三<br>82345678</td><td>一</td>", "| 张三 82345678 | 一 |")]
    [InlineData("<td><ol><li>身份证<li>学历证</ol></td><td>一</td>", "| 1\\.身份证 2.学历证 | 一 |")]
    [InlineData("<td>甲<span style='display: none'>不要</span></td><td>一</td><td hidden>不要</td>", "| 甲 | 一 |")]
    public void Html_TextInACell_IsKeptAsItIsShown(string cells, string expected)
    {
        trial.Html($"{Head}<table><tr>{cells}</tr></table>");

        Assert.Contains(expected, trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_TheCaptionOfATable_IsKept()
    {
        trial.Html(Head + "<table><caption>受理部门名单</caption><tr><td>甲</td><td>乙</td></tr></table>");

        Assert.Contains("受理部门名单\n\n| 甲 | 乙 |", trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table style='display:none'><tr><td>不要</td><td>乙</td></tr></table>")]
    [InlineData("<table><tr hidden><td>不要</td></tr><tr><td>乙</td></tr></table>")]
    [InlineData("<ol style='display:none'><li>不要</ol>")]
    [InlineData("<ol><li hidden>不要</ol>")]
    public void Html_WhatIsHidden_IsNotRead(string hidden)
    {
        trial.Html(Head + hidden + "<p>后面一段。</p>");

        Assert.DoesNotContain("不要", trial.Files, StringComparison.Ordinal);
        Assert.Contains("后面一段。", trial.Files, StringComparison.Ordinal);
    }

    public void Dispose() => trial.Dispose();
}
