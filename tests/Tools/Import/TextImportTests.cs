using System.Text;
using TitleGuide.Content;

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
        trial.Bytes("通知.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(ImportSample.Text));

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
    public void Text_WithAnAddressBrokenByLayout_IsJoinedAndListed()
    {
        trial.Text(Head + "一、报名\n登录平台（https://learning.example.gov.c n/）报名。");

        var correction = Assert.Single(trial.Notice.Corrections);
        Assert.Equal("https://learning.example.gov.cn/", correction.Corrected);
        Assert.Contains("通知.txt 第3行: 断开的网址，接上了，记入勘误：https://learning.example.gov.c n/ → https://learning.example.gov.cn/", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithAMisreadAddress_KeepsWhatIsPrintedAndSuggests()
    {
        trial.Text(Head + "一、报名\n登录平台（https://1earning.example.gov.cn/1ogin）报名。");

        Assert.Contains("登录平台（`https://1earning.example.gov.cn/1ogin`）报名。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("待办：网址里的字母可能认成了数字，没有收进网址表，原文`https://1earning.example.gov.cn/1ogin`，可能是<https://learning.example.gov.cn/login>（通知.txt第3行）", trial.Files, StringComparison.Ordinal);
        Assert.Contains("通知.txt 第3行: 网址里的字母可能认成了数字，没有收进网址表：https://1earning.example.gov.cn/1ogin → https://learning.example.gov.cn/login", trial.Output, StringComparison.Ordinal);
        Assert.Empty(trial.Notice.Corrections);
        Assert.Empty(trial.Notice.Links);
    }

    [Fact]
    public void Text_WithSuspects_ListsThemAndLeavesThem()
    {
        trial.Text(Head + "一、报名\n2027度申报人员登陆平台,填写姓 名。");

        Assert.Contains("2027度申报人员登陆平台,", trial.Files, StringComparison.Ordinal);
        Assert.Contains("2027度 → 2027年度", trial.Output, StringComparison.Ordinal);
        Assert.Contains("登陆 → 登录", trial.Output, StringComparison.Ordinal);
        Assert.Contains("半角标点", trial.Output, StringComparison.Ordinal);
        Assert.Contains("字词中间有1处空格：姓 名 → 姓名", trial.Output, StringComparison.Ordinal);
        Assert.Contains("待办：“度”前面可能少了“年”，原文“2027度”，可能是“2027年度”（通知.txt第3行）", trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("人社部[2020]96号文件", "人社部[2020]96号 → 人社部发〔2020〕96号")]
    [InlineData("照片大于215*300像素", "215*300 → 215×300")]
    [InlineData("由个人交纳社保", "交纳 → 缴纳")]
    [InlineData("使用“云州市职称申报与评审管理服务平台”。\n评审结果见“云州市职称申报与评审管理服务体系”", "名称不一样：云州市职称申报与评审管理服务体系")]
    [InlineData("评审要求按照《云州市评审条件》执行", "按另一份文件办，手头没有的话要另找：《云州市评审条件》")]
    [InlineData("在规定时间内缴费", "没有写哪一天：在规定时间内")]
    [InlineData("本科毕业后工作满5年", "要算年限，没有写算到哪一天：满5年")]
    [InlineData("材料交受理点", "提到受理的地方，没有名单：受理点")]
    [InlineData("申报系统于2027年8月20日前关闭", "没有写由谁办，当作申报人，请确认：")]
    [InlineData("结果公示5个工作日", "没有写由谁办，当作单位，请确认：5个工作日")]
    [InlineData("受理部门于9月30日前报送", "日子没有写年份，当作2027年：受理部门于9月30日前报送")]
    public void Text_WithADoubtfulPlace_ListsItAndMarksIt(string words, string expected)
    {
        trial.Text(Head + "一、报名\n" + words + "。");

        Assert.Contains("第" + (3 + words.Count(c => c == '\n')) + "行: ", trial.Output, StringComparison.Ordinal);
        Assert.Contains(expected, trial.Output, StringComparison.Ordinal);
        Assert.Contains("待办：" + trial.Output.Split('\n').First(l => l.Contains(expected, StringComparison.Ordinal)).Split(": ")[1].Split('：')[0], trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithASentenceBrokenAfterAFullStop_PutsItTogether()
    {
        trial.Text(Head + "一、注意事项\n1.确保上传材料的真实性。坚持把品德放在专业技术人才评\n价的首位。");

        Assert.Contains("坚持把品德放在专业技术人才评价的首位。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("断开的句子，接到了上一行", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithCredits_GivesThemAPlaceInTheDraft()
    {
        trial.Text(Head + "一、继续教育\n2025年以来合计取得90学分，其中专业科目不少于60学分。");

        Assert.Contains("学分学时：60学分，其中专业科目不少于60学分（n1）", trial.Output, StringComparison.Ordinal);
        Assert.Contains("# 待办：学分学时写进 rules.yml 的 gates，写好以后删掉这一行：2025年以来合计取得90学分（n1）。", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithADeadlineInTheMiddleOfASentence_NamesWhatIsDone()
    {
        trial.Text(Head + "一、报送\n报送受理部门，受理部门汇总后于2027年9月30日前统一报中评委办公室。");

        Assert.Equal("受理部门汇总后统一报中评委办公室", Assert.Single(trial.Notice.Deadlines).What);
    }

    [Fact]
    public void Text_WithQuotedWordsInALongClause_HasATitleInPairs()
    {
        trial.Text(Head + "一、报名\n1.“我的业绩档案”保存后需经用人单位审查通过后才可在申报时提取。\n2.点击“待审查”，对用人单位推荐的申报人员进行资格审查。\n3.《送评报告单》（委托书）1份（见后）。");

        Assert.Equal(["“我的业绩档案”保存后需经用人单位审……", "点击“待审查”", "《送评报告单》1份"], trial.Notice.Clauses.Skip(1).Select(c => c.Title));
    }

    [Fact]
    public void Text_WithAFormAsTheLastAnnex_PutsItAmongThePapers()
    {
        trial.Text(Head + "一、报名\n见附件。\n附件1\n工程师资格申报条件\n一、学历\n本科。\n附件2\n纸质材料受理部门和报送清单\n一、清单\n见后。\n附件3\n破格推荐工程师资格审批表\n姓名\t性别\n单位\t职务\n");

        Assert.Equal(["m1", "m0-3"], trial.Notice.Clauses.Where(c => c.Page == PageKind.Papers).Select(c => c.Anchor));
        Assert.Contains("| 单位 | 职务 |", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_TellsEditorsItsFormat()
    {
        trial.Text(Head + "一、受理部门\n单位\n电话\n地址\n东河区经济和信息化局\n81234501\n东河路1号201室\n西岭区经济和信息化局\n81234502\n西岭街2号\n二、报送材料清单\n1.《委托书》1份。\n2.《评审表》2份。");

        Assert.Contains("# yaml-language-server: $schema=../../schema/offices.json\n", trial.Files, StringComparison.Ordinal);
        Assert.Contains("# yaml-language-server: $schema=../../schema/attachments.json\n", trial.Files, StringComparison.Ordinal);
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
