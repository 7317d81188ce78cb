using System.Text.Json;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Tools.Diff;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = ContentCopy.Notice;

    private const string New = "2025-hangzhou-manufacturing-engineer";

    private readonly ContentCopy content = new();

    public DiffCommandTests() => content.Copy(Old, New);

    [Fact]
    public void Diff_OfTheSame_FindsNothing()
    {
        var (code, output, errors) = Diff();

        Assert.True(code == 0, errors);
        Assert.Contains("没有变化。", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAChangedNumber_NamesClauseRulesAndCases()
    {
        content.Change(New, "conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满3年");

        var output = Diff().Output;

        Assert.Matches(@"c2-1-2 附件1 二（一）2 .*：改写、数字变了", output);
        Assert.Contains("满[-4-]{+3+}年", output, StringComparison.Ordinal);
        Assert.Contains("数字：4年 → 3年", output, StringComparison.Ordinal);
        Assert.Contains("途径“正常申报”（regular）", output, StringComparison.Ordinal);
        Assert.Contains("regular-bachelor-exactly-4", output, StringComparison.Ordinal);
        Assert.Contains("一共1处变化", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfARemovedClauseWhoseNumberTheNextOneTakes_TellsThemApart()
    {
        var text = content.Read(New, "conditions.md");
        var from = text.IndexOf("#### 研究生学历或第二学士学位", StringComparison.Ordinal);
        var to = text.IndexOf("#### 本科或专科学历", StringComparison.Ordinal);
        text = text.Remove(from, to - from).Replace("{#c2-1-2 source=\"附件1 二（一）2\"}", "{#c2-1-1 source=\"附件1 二（一）1\"}", StringComparison.Ordinal);
        File.WriteAllText(content.PathOf(New, "conditions.md"), text);

        var output = Diff().Output;

        Assert.Matches(@"c2-1-1 附件1 二（一）1 研究生学历或第二学士学位：删去", output);
        Assert.Matches(@"c2-1-1 附件1 二（一）1 本科或专科学历：挪动", output);
        Assert.Contains("锚点：c2-1-[-2-]{+1+}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offices.yml", "89510552", "89510553", "西湖区（xihu）", "电话：[-89510552-]{+89510553+}")]
    [InlineData("notice.md", "date: 2024-09-30", "date: 2024-10-15", "（paper）", "截止：2024-[-09-30-]{+10-15+}")]
    [InlineData("notice.md", "date: 2024-12-31", "date: 2025-12-31", "截止日“专业工作年限”", "日子：[-2024-]{+2025+}-12-31")]
    [InlineData("questions.yml", "years: [2022, 2023, 2024]", "years: [2023, 2024]", "（credits）", "年份：[-2022、-]2023、2024")]
    [InlineData("rules.yml", "sum: total, at-least: 90", "sum: total, at-least: 72", "前提“继续教育”（credits）", "不少于[-90-]{+72+}")]
    [InlineData("attachments.yml", "copies: 2", "copies: 3", "材料", "份数：[-2-]{+3+}")]
    public void Diff_OfAFieldSomewhere_NamesItAndShowsBoth(string file, string old, string @new, string name, string field)
    {
        content.Change(New, file, old, @new);

        var output = Diff().Output;

        Assert.Contains(name, output, StringComparison.Ordinal);
        Assert.Contains(field, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offices.yml", "89510552", "89510553", "id: xihu,")]
    [InlineData("notice.md", "issuer: ", "issuer: 新设的", "issuer: ")]
    [InlineData("notice.md", "date: 2024-09-30", "date: 2024-10-15", "id: paper,")]
    [InlineData("notice.md", "date: 2024-12-31", "date: 2025-12-31", "id: seniority,")]
    [InlineData("attachments.yml", "copies: 2", "copies: 3", null)]
    [InlineData("questions.yml", "years: [2022, 2023, 2024]", "years: [2023, 2024]", "fact: credits")]
    [InlineData("rules.yml", "sum: total, at-least: 90", "sum: total, at-least: 72", "id: credits")]
    public void Diff_OfAFieldSomewhere_TellsItsLineInBothFiles(string file, string old, string @new, string? entry)
    {
        entry ??= content.Read(New, file).Split('\n').Last(l => l.Contains("- id: ", StringComparison.Ordinal) && content.LineOf(New, file, l) < content.LineOf(New, file, old)).Trim();
        content.Change(New, file, old, @new);
        var line = content.LineOf(New, file, entry);

        var output = Diff().Output;

        Assert.Matches($@"位置：旧 notices/{Old}/{file}\({line},\d+\)，新 notices/{New}/{file}\({line},\d+\)", output);
    }

    [Fact]
    public void Diff_OfAnAddedClauseAndAttachment_SaysAdded()
    {
        File.AppendAllText(content.PathOf(New, "papers.md"), "\n## 交到窗口 {#m9 source=\"附件4 九\"}\n\n周三下午收。\n");
        content.Change(Old, "offices.yml", "  - { id: xihu,", "  - { id: xihuu,");

        var output = Diff().Output;

        Assert.Contains("m9 附件4 九 交到窗口：新增", output, StringComparison.Ordinal);
        Assert.Contains("西湖区（xihu）：新增", output, StringComparison.Ordinal);
        Assert.Contains("西湖区（xihuu）：删去", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfContentFolders_PairsNoticesByName()
    {
        content.Change(New, "conditions.md", "满4年", "满3年");

        var (code, output, errors) = ContentCopy.Run("diff", Repository.PathOf("content"), content.Path);

        Assert.True(code == 0, errors);
        Assert.Contains("整份通知“2024年度杭州市制造业专业工程师资格评审”：新增", output, StringComparison.Ordinal);
        Assert.Equal(4, output.Split("没有变化。").Length - 1);
    }

    [Fact]
    public void Diff_AsJson_IsData()
    {
        content.Change(New, "conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满3年");

        using var data = JsonDocument.Parse(Diff("--format", "json").Output);

        var change = Assert.Single(data.RootElement.GetProperty("notices")[0].GetProperty("changes").EnumerateArray());
        Assert.Equal(["reworded", "numbers"], change.GetProperty("kinds").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal("3年", Assert.Single(change.GetProperty("numbersAdded").EnumerateArray()).GetString());
        Assert.Contains("conditions.md", change.GetProperty("new").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(change.GetProperty("cases").EnumerateArray());
    }

    [Fact]
    public void Diff_AsHtml_IsAPageThatHidesNothing()
    {
        content.Change(New, "conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满<3>年");
        var file = Path.Combine(content.Path, "..", "diff.html");

        var (code, _, errors) = Diff("--format", "html", "--output", file);

        Assert.True(code == 0, errors);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        Assert.Equal("4", page.QuerySelector("del")!.TextContent);
        Assert.Equal("<3>", page.QuerySelector("ins")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
    }

    /// <summary>What cannot be read is compared as far as it goes.</summary>
    [Fact]
    public void Diff_OfAFaultyNotice_StillCompares()
    {
        content.Change(New, "rules.yml", "routes:", "routess:");
        content.Change(New, "offices.yml", "offices:", "offices: [");

        var (code, output, _) = Diff();

        Assert.Equal(0, code);
        Assert.Contains("受理部门", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfANoticeAndAFolderWithoutIt_NamesWhatIsThere()
    {
        var (code, output, errors) = ContentCopy.Run("diff", content.PathOf(New, ""), Repository.PathOf("content"));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains($"一边只有“{New}”，另一边有", errors, StringComparison.Ordinal);
        Assert.Contains(Old, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such", ContentCopy.Notice)]
    [InlineData(ContentCopy.Notice, "no-such.txt")]
    public void Diff_OfNothing_ExitsWith2(string before, string after)
    {
        var (code, _, errors) = content.Do("diff", before, after);

        Assert.Equal(2, code);
        Assert.Contains("no-such", errors, StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    private (int Code, string Output, string Errors) Diff(params string[] options) => content.Do(["diff", Old, New, .. options]);
}
