namespace TitleGuide.Tests.Tools.Import;

/// <summary>What a person would stumble over when reading: told with its place, never mended; and what only looks like it.</summary>
public sealed class DefectImportTests : IDisposable
{
    private const string Head = "关于做好2027年度云州市机械专业工程师资格评审工作的通知\n一、报名\n";
    private const string Form = "附件1\n破格推荐工程师资格审批表\n姓名\t性别\n所在单位意见\n（盖章）年月日\n市人事部门意见：\n（盖章）年月日\n";

    private readonly ImportTrial trial = new();

    [Theory]
    [InlineData("单位人员核定岗位，推荐确保推荐质量。", "中间可能漏了字，请看这句话是什么意思：推荐确保推荐质量")]
    [InlineData("聘书要反映任工程师以来相对的年限。", "常见的错字：相对 → 相应")]
    [InlineData("材料应反应工作经历。", "常见的错字：反应 → 反映")]
    [InlineData("截止2027年8月1日仍在岗。", "常见的错字：截止 → 截至")]
    [InlineData("考核近三年合格，即2024、2025、2026年。\n填近三年考核，如2023年优秀、2024年合格、2025年合格。", "“近三年”在前面是2024、2025、2026年，这里是2023、2024、2025年，请确认各指哪几年：近三年")]
    [InlineData("交近两年的聘书。", "没有写是哪几年：近两年")]
    [InlineData("个人申报截止时间为2027年8月20日。核验近三年（2025-2027）学时。", "2027年还没过完，请确认这一年怎样核验：近三年")]
    [InlineData("个人申报截止时间为2027年8月20日。", "只有截止的日子，没有写从哪天开始：")]
    [InlineData("取得国家执业资格，按规定聘任中级职务，担任中级职务5年以上。", "没有写从哪天起算，“取得国家执业资格”以前的算不算：担任中级职务5年以上")]
    [InlineData("上传继续教育证明。", "没有写要多少学分或学时：继续教育")]
    [InlineData("参照《云州市评审办法》（云人社发〔2022〕7号）。\n见《云州市关于评审工作的意见》（云人社发〔2022〕7号）。", "同一个文号，前面的名称是《云州市评审办法》，哪个对：《云州市关于评审工作的意见》")]
    [InlineData("填写《破格推荐工程师资格审批表》，由所在单位和人力社保部门签署意见并盖章。\n" + Form, "附件1的表上没有这一方的栏目，最后一栏是“市人事部门”，请确认由谁签字盖章：人力社保部门")]
    public void Text_WithADefect_ListsItAndMarksIt(string words, string expected)
    {
        trial.Text(Head + words);

        Assert.Contains(expected, trial.Output, StringComparison.Ordinal);
        Assert.Contains("待办：" + trial.Output.Split('\n').First(l => l.Contains(expected, StringComparison.Ordinal)).Split(": ")[1].Split('：')[0], trial.Files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("单位认真审核，确保材料真实。单位要推荐优秀人员，确保推荐质量。", "漏了字")]
    [InlineData("表现相对突出。发生化学反应的项目。申报时间截止2027年8月1日。既可网上申报，也可现场申报。", "错字")]
    [InlineData("考核近三年合格，即2024-2026年。\n填近三年考核，如2024年优秀、2025年合格、2026年合格。", "哪几年")]
    [InlineData("近三年考核合格，如2025年优秀、2026年合格；以2024、2025、2026年为准。\n近三年即2024—2026年。", "请确认各指")]
    [InlineData("个人申报时间为2027年8月1日至8月20日。核验近三年（2024-2026）学时。", "没有写从哪天开始")]
    [InlineData("个人申报时间为2027年8月1日至8月20日。核验近三年（2024-2026）学时。", "没过完")]
    [InlineData("取得工程师资格后，从事机械工作5年以上。获得学位，并自聘任之日起担任职务3年以上。", "从哪天起算")]
    [InlineData("继续教育每年不少于90学时。", "学分或学时")]
    [InlineData("参照《云州市关于印发〈评审办法（试行）〉的通知》（云人社发〔2022〕7号）。\n见《评审办法》（云人社发[2022]第7号）。", "同一个文号")]
    [InlineData("填写《破格推荐工程师资格审批表》，经所在单位盖章，由市人事部门签署意见并盖章。\n" + Form, "请确认由谁签字盖章")]
    public void Text_ThatOnlyLooksLikeADefect_IsLeftAlone(string words, string unexpected)
    {
        trial.Text(Head + words);

        Assert.DoesNotContain(unexpected, trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_BesideOtherNotices_IsComparedWithThem()
    {
        using var content = new ContentCopy();
        var file = Path.Combine(content.Path, "通知.txt");
        File.WriteAllText(file, Head + """
            登录“浙江省专业技术职务任职资格申报评审管理服务系统”（http://zcps.rlsbt.zj.gov.cn）申报。
            按《浙江省关于加强高技能人才和专业技术人才贯通的意见》（浙人社发〔2022〕77号）办。
            二、受理部门
            单位
            电话
            地址
            富阳区经济和信息化局
            63323592
            富阳区鹊山路18号309室
            西湖区发展改革和经济信息化局
            89510552
            西湖区文三西路18号711室
            """);

        var (_, output, _) = content.Do("import", file, "--id", "2027-yunzhou-engineer", "--dry-run");

        Assert.Contains("第3行: “2026 浙江经信工程师”里写“浙江省专业技术职务任职资格申报与评审管理服务系统”，名称不一样", output, StringComparison.Ordinal);
        Assert.Contains("里同一个网站以https开头，请打开看哪个对：http://zcps.rlsbt.zj.gov.cn", output, StringComparison.Ordinal);
        Assert.Contains("第4行: 同一个文号，“2026 浙江经信工程师”里的名称是《浙江省人力资源和社会保障厅关于印发", output, StringComparison.Ordinal);
        Assert.Contains("富阳区和“2023 杭州化工轻纺高工”只差一两个字，可能认错了：富阳区经济和信息化局，富阳区鹊山路18号309室 → 富阳区经济和信息化局，富阳区鹤山路18号309室", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithNothingWrong_HasNoDoubtsButItsGaps()
    {
        trial.Text(ImportSample.Text);

        Assert.Equal(
            ["只有截止的日子，没有写从哪天开始", "日子没有写年份，当作2027年", "要算年限，没有写算到哪一天"],
            Array.FindAll(trial.Output.Split('\n'), l => l.StartsWith("  ", StringComparison.Ordinal) && !l.Contains("断开", StringComparison.Ordinal)).Select(l => l.Split(": ")[1].Split('：')[0]).Order(StringComparer.Ordinal));
    }

    public void Dispose() => trial.Dispose();
}
