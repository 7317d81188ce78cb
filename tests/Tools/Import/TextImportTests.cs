using System.Text;
using TitleGuide.Content.Texts;

namespace TitleGuide.Tests.Tools.Import;

public sealed class TextImportTests : IDisposable
{
    private const string Head = "关于做好2027年度云州市机械专业工程师资格评审工作的通知\n";

    // The head of the paper is read as the issuer, without the word 文件.
    private static readonly string Body = ImportSample.Text.Replace("局文件", "局", StringComparison.Ordinal);

    private readonly ImportTrial trial = new();

    [Fact]
    public void Text_OfAWholeNotice_IsKept() => Assert.InRange(trial.Text(ImportSample.Text).Kept(Body), 98, 100);

    [Fact]
    public void Text_InGb18030_IsRead()
    {
        TextDecoder.Decode([]);
        trial.Bytes("通知.txt", Encoding.GetEncoding("GB18030").GetBytes(ImportSample.Text));

        Assert.Equal("云州市工业和信息化局", trial.Notice.Issuer);
        Assert.InRange(trial.Kept(Body), 98, 100);
    }

    [Fact]
    public void Text_WithNestedNumbers_HasAnAnchorForEachAndNoOther()
    {
        trial.Text(Head + "一、条件\n（一）业绩\n1.具备下列条件之一。\n（1）主持项目1项。\n①项目投资在\n2.5万元以上的。\n②已经验收的。\n（2）获得专利2项。\n2.论文1篇。\n二、其他\n2027年以后另行通知。");

        Assert.Equal(["n1", "n1-1", "n1-1-1", "n1-1-1-1", "n1-1-1-1-1", "n1-1-1-1-2", "n1-1-1-2", "n1-1-2", "n2"], trial.Anchors);
    }

    [Fact]
    public void Text_WithDottedNumbers_FollowsThem()
    {
        trial.Text(Head + "1.总体要求\n1.1 申报范围\n1.1.1 本市企业人员。\n1.1.2 本市事业单位人员。\n1.2 申报时间\n2.附则");

        Assert.Equal(["n1", "n1-1", "n1-1-1", "n1-1-2", "n1-2", "n2"], trial.Anchors);
    }

    [Fact]
    public void Text_WithOfficesBrokenIntoLines_PutsTheRowsTogether()
    {
        trial.Text(Head + "一、受理部门\n单位\n电话\n地址\n东河区经济和信息化局\n81234501\n东河路1号201室\n西岭区经济\n和信息化局\n81234502\n西岭街2号\n");

        Assert.Equal(["东河区经济和信息化局 81234501 东河路1号201室", "西岭区经济和信息化局 81234502 西岭街2号"], trial.Notice.Offices!.Offices.Select(o => $"{o.Name} {o.Phone} {o.Address}"));
        Assert.Contains("被打散的表格", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithADamagedAddress_CorrectsItAndSaysSo()
    {
        trial.Text(Head + "一、报名\n登录平台（https://1earning.example.gov.c n/）报名。");

        var correction = Assert.Single(trial.Notice.Corrections);
        Assert.Equal("https://learning.example.gov.cn/", correction.Corrected);
        Assert.Contains("1earning", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithSuspects_ListsThemAndLeavesThem()
    {
        trial.Text(Head + "一、报名\n2027度申报人员登陆平台,填写姓 名。");

        Assert.Contains("2027度申报人员登陆平台,", trial.Files, StringComparison.Ordinal);
        Assert.Contains("2027度 → 2027年度", trial.Output, StringComparison.Ordinal);
        Assert.Contains("登陆 → 登录", trial.Output, StringComparison.Ordinal);
        Assert.Contains("半角标点", trial.Output, StringComparison.Ordinal);
        Assert.Contains("字词中间有1处空格", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithDates_TellsWhoActsByWhen()
    {
        trial.Text(ImportSample.Text);

        Assert.Equal(
            ["Applicant 2027-08-20", "Employer 2027-09-05"],
            trial.Notice.Deadlines.Select(d => $"{d.Actor} {d.Date:yyyy-MM-dd}"));
        Assert.Equal(5, Assert.Single(trial.Notice.Periods).WorkingDays);
    }

    public void Dispose() => trial.Dispose();
}
