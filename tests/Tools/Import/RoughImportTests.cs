using TitleGuide.Content;

namespace TitleGuide.Tests.Tools.Import;

/// <summary>What people do write and send: each makes a draft that loads, or a message.</summary>
public sealed class RoughImportTests : IDisposable
{
    private const string Head = "关于做好2027年度云州市机械专业工程师资格评审工作的通知\n一、报名\n";
    private const string Process = "附件1\n申报流程\n一、登录\n先注册账号。\n附件2\n网上申报步骤\n一、填表\n再填表。\n";

    private readonly ImportTrial trial = new();

    [Fact]
    public void Text_WithFullWidthDigits_IsReckonedWith()
    {
        trial.Text(Head + "申报截止时间为２０２７年８月２０日。单位公示５个工作日。近３年（2024-2026年）满９０学时。\n附件１\n申报条件\n一、学历\n本科。\n附件２\n资格要求\n一、资历\n满４年。\n");

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Equal(new DateOnly(2027, 8, 20), Assert.Single(trial.Notice.Deadlines).Date);
        Assert.Equal(5, Assert.Single(trial.Notice.Periods).WorkingDays);
        Assert.Equal(["c1", "c0-2", "c0-2-1"], trial.Notice.Clauses.Where(c => c.Page == PageKind.Conditions).Select(c => c.Anchor));
        Assert.Contains("满4年。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("第3行: 全角数字，改成了半角：２０２ → 202", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutAYear_TakesThatOfItsFolder()
    {
        trial.Text("附件1\n申报条件\n一、学历\n本科。申报时间截止11月21日。");

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Equal(2027, trial.Notice.Year);
        Assert.Equal(new DateOnly(2027, 11, 21), Assert.Single(trial.Notice.Deadlines).Date);
        Assert.Contains("按文件夹的名字当作2027年", trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("附件1\n申报条件\n一、学历\n本科。申报时间截止11月21日。")]
    [InlineData("附件2")]
    public void Text_WithoutAYearOrAFolder_AsksForOne(string text)
    {
        trial.WithoutId(text);

        Assert.Equal(2, trial.Code);
        Assert.Contains("文件里没有写是哪一年度。加上 --id，用年份开头", trial.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("东河区经济和信息化局\n81234501\n81234502\n东河路1号\n西岭区经济和信息化局\n81234503\n西岭街2号\n")]
    [InlineData("单位\n电话\n地址\n东河区经济和信息化局\n81234501\n81234502\n东河路1号\n西岭区经济和信息化局\n81234503\n西岭街2号\n")]
    public void Text_WithTwoTelephonesInARow_GivesBothToOneOffice(string lines)
    {
        trial.Text(Head + "二、受理部门\n" + lines);

        Assert.Contains("| 东河区经济和信息化局 | 81234501、81234502 | 东河路1号 |\n| 西岭区经济和信息化局 | 81234503 | 西岭街2号 |", trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("81234501\n81234502\n")]
    [InlineData("81234501\n东河区经济和信息化局\n81234502\n东河路1号\n81234503")]
    public void Text_ThatBeginsWithTelephones_IsKept(string lines)
    {
        trial.Text(lines);

        Assert.Equal(0, trial.Code);
        Assert.All(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Contains(l, trial.Files, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_WithATableAmongBrokenLines_KeepsTheTable()
    {
        trial.Text(Head + "二、受理部门\n东河区经济和信息化局\n81234501\n东河路1号\n| 甲 | 乙 |\n| 丙 | 丁 |\n西岭区经济和信息化局\n81234503\n西岭街2号\n");

        Assert.Contains("| 丙 | 丁 |", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithABracketThatNothingCloses_LeavesTheRestOutOfTheAddress()
    {
        trial.Text(Head + "二、受理部门\n单位\n电话\n地址\n东河区经济和信息化局\n81234501\n东河路1号\n西岭区经济和信息化局\n81234503\n西岭街2号（北门\n请带身份证。\n" + string.Concat(Enumerable.Repeat("其他事项另行通知。\n", 9)));

        Assert.Equal("西岭街2号（北门", trial.Notice.Offices!.Offices[1].Address);
        Assert.Contains("\n请带身份证。\n", trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("— 1 —")]
    [InlineData("第 3 页")]
    public void Text_OfNothingButAPageNumber_HasNoText(string text)
    {
        trial.Text(text);

        Assert.Equal(2, trial.Code);
        Assert.Contains("“通知.txt”里没有文字。", trial.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_WithAnAnnexTwice_TellRowsThatDiffer()
    {
        trial.Texts(Head + "见附件。\n附件1\n审批表\n| 姓名 | 性别 |\n| 单位 | 职务 |\n", "附件1\n审批表\n| 姓名 | 性别 |\n| 单位 | 职称 |\n填表说明见后。\n");

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Contains("附件1和“文件1.txt”里的不一样：单位职称 → 单位职务", trial.Output, StringComparison.Ordinal);
        Assert.Contains("：填表说明见后。", trial.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("姓名性别", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_WithAnAnnexTwiceAndNothingInTheFirst_TellTheSecond()
    {
        trial.Texts("附件1\n申报条件\n", "附件1\n申报条件\n一、学历\n本科。\n");

        Assert.Equal(0, trial.Code);
        Assert.Contains("附件1和“文件1.txt”里的不一样：本科。", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_WithManyLinesThatDiffer_TellSome()
    {
        static string Annex(char kind) => "附件1\n申报条件\n" + string.Concat(Enumerable.Range(1, 3000).Select(i => $"具备{kind}{i}的，可以申报。\n"));

        trial.Texts(Annex('甲'), Annex('乙'));

        Assert.Equal(200, trial.Output.Split("里的不一样").Length - 1);
        Assert.Contains("还有2800处不一样", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_ThatBothHoldTwoAnnexesOfOneKind_KeepEachOnce()
    {
        trial.Texts(Head + Process, Process);

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Equal(["p1", "p0-2", "p0-2-1"], trial.Notice.Clauses.Where(c => c.Page == PageKind.Process).Select(c => c.Anchor));
    }

    public void Dispose() => trial.Dispose();
}
