using System.Text.Json;

namespace TitleGuide.Tests.Tools.Check;

public sealed class CheckFormatTests : IDisposable
{
    private readonly ContentCopy content = new();

    [Fact]
    public void Json_TellsEveryFaultWithItsPlace()
    {
        content.Change(ContentCopy.Notice, "conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满3年");

        var (code, output, _) = content.Do("check", "--format", "json");

        Assert.Equal(1, code);
        using var data = JsonDocument.Parse(output);
        var all = data.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.Equal(all.Count(d => d.GetProperty("severity").GetString() == "error"), data.RootElement.GetProperty("errors").GetInt32());
        Assert.Contains(all, d => d.GetProperty("code").GetString() == "C071" && d.GetProperty("path").GetString()!.EndsWith("rules.yml", StringComparison.Ordinal) && d.GetProperty("line").GetInt32() > 1);
    }

    [Fact]
    public void Github_PointsAtTheFileAsCiSeesIt()
    {
        content.Change(ContentCopy.Notice, "conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满3年");

        var (code, output, _) = content.Do("check", "--format", "github");

        Assert.Equal(1, code);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(error|warning) file=[^,]+,line=[0-9]+,col=[0-9]+,title=C[0-9]{3}[^:,]*::.+。$", line));
        Assert.Matches(@"::error file=[^,]*notices/2024-hangzhou-manufacturing-engineer/rules\.yml,line=", output);
    }

    [Fact]
    public void Warnings_AreGroupedAndDoNotFail_UnlessAskedTo()
    {
        content.Change(ContentCopy.Notice, "review.md", "公告栏", "公告栏(公告),");

        var (code, output, _) = content.Do("check");

        Assert.Equal(0, code);
        Assert.Contains("—— 提醒 C163 半角括号（1处）", output, StringComparison.Ordinal);
        Assert.Contains("没有错误，1条提醒", output, StringComparison.Ordinal);
        Assert.Equal(1, content.Do("check", "--strict").Code);
    }

    /// <summary>A page is no file: a place would send CI to the root of the disk.</summary>
    [Fact]
    public void Github_DeadLinkOnAPage_NamesThePageAndNoFile()
    {
        File.AppendAllText(Path.Combine(content.Path, "pages", "about.md"), "\n看[这里](/nowhere)。\n");

        var (_, output, _) = content.Do("check", "--format", "github");

        Assert.Contains("::error title=C111 ", output, StringComparison.Ordinal);
        Assert.Contains("::/about：页面上的链接“/nowhere”打不开。", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    public void Coverage_InAFormatThatHasNone_IsRefused(string format)
    {
        var (code, output, errors) = content.Do("check", "--coverage", "--format", format);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--coverage 只能列成文字", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_TellsWhichClausesNothingCites()
    {
        var output = content.Do("check", "--coverage").Output;

        Assert.Matches("申报条件：27条，规则和材料引用25条，写明不用2条，.*都没有0条", output);
    }

    public void Dispose() => content.Dispose();
}
