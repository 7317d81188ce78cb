using static TitleGuide.Tests.Tools.Import.ImportTrial;

namespace TitleGuide.Tests.Tools.Import;

public sealed class WordImportTests : IDisposable
{
    private static readonly string Head = Paragraph("云州市工业和信息化局文件") + Paragraph("关于做好2027年度云州市机械专业工程师资格评审工作的通知");

    private readonly ImportTrial trial = new();

    [Fact]
    public void Word_AutomaticNumbers_BecomeAnchors()
    {
        const string Levels = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;
        trial.Word(
            Head + Paragraph("评审范围", 0) + Paragraph("申报条件", 0) + Paragraph("正常申报", 1) + Paragraph("本科毕业满5年的，可以申报。", 2) + Paragraph("专科毕业满7年的，可以申报。", 2)
            + Paragraph("破格申报", 1) + Paragraph("获得科技奖的，可以破格申报。", 2) + Paragraph("其他事项", 0),
            ("numbering", Levels));

        Assert.True(trial.Code == 0, trial.Output + trial.Errors);
        Assert.Equal(["n1", "n2", "n2-1", "n2-1-1", "n2-1-2", "n2-2", "n2-2-1", "n3"], trial.Anchors);
        Assert.Equal("正文 二（一）2", trial.Notice.FindClause("n2-1-2")!.Source);
    }

    [Theory]
    [InlineData("lowerLetter", 28, "bb)")]
    [InlineData("upperLetter", 26, "Z)")]
    [InlineData("lowerRoman", 9, "ix)")]
    [InlineData("upperRoman", 40, "XL)")]
    public void Word_ListOfALetterKind_HasTheNumbersThatWordDraws(string format, int start, string label)
    {
        trial.Word(
            Head + Paragraph("一、材料") + Paragraph("身份证复印件。", 0),
            ("numbering", $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));

        Assert.Contains($"{label}身份证复印件。", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_TrackedChanges_KeepWhatWasInsertedAndListWhatWasDeleted()
    {
        trial.Word(Head + Paragraph("一、学历要求") + """
            <w:p><w:r><w:t>本科毕业后工作满</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>三</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>五</w:t></w:r></w:ins><w:r><w:t>年。</w:t></w:r></w:p>
            """);

        Assert.Contains("本科毕业后工作满五年。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("修订里删掉的字，没有收：三", trial.Output, StringComparison.Ordinal);
        Assert.Contains("修订里插入的字，收了：五", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_MergedCells_KeepEveryRowInItsColumn()
    {
        trial.Word(Head + Paragraph("一、学分要求") + $"""
            <w:tbl>{Row("年度", "类别", "学分")}<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{Paragraph("2026年")}</w:tc><w:tc>{Paragraph("公需")}</w:tc><w:tc>{Paragraph("18学分")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{Paragraph("专业")}</w:tc><w:tc>{Paragraph("60学分")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{Paragraph("合计")}</w:tc><w:tc>{Paragraph("90学分")}</w:tc></w:tr></w:tbl>
            """);

        Assert.Contains("| 2026年 | 公需 | 18学分 |\n|  | 专业 | 60学分 |\n| 合计 |  | 90学分 |", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_FootnotesAndHeaders_AreKeptAndTold()
    {
        trial.Word(
            Head + Paragraph("一、学历要求") + """<w:p><w:r><w:t>学历须经认证</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>后填写。</w:t></w:r></w:p>""",
            ("footnotes", $"<w:footnote w:id=\"2\">{Paragraph("国外学历由留学服务中心认证。")}</w:footnote>"),
            ("header", Paragraph("内部资料")));

        Assert.Contains("国外学历由留学服务中心认证。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("（注2）", trial.Files, StringComparison.Ordinal);
        Assert.Contains("页眉，没有收：内部资料", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_OfficesInTwoColumns_AreAllFound()
    {
        trial.Word(Head + Paragraph("一、受理地点") + "<w:tbl>" + Row("受理部门", "电话", "地址", "受理部门", "电话", "地址")
            + Row("东河区经济和信息化局", "81234501", "东河路1号201室", "西岭区经济和信息化局", "81234502", "西岭街2号")
            + Row("南浦县经济和信息化局", "81234503", "南浦大道3号", "北山县经济和信息化局", "81234504", "北山路4号3楼") + "</w:tbl>");

        Assert.Equal(
            ["东河区 81234501 东河路1号201室", "西岭区 81234502 西岭街2号", "南浦县 81234503 南浦大道3号", "北山县 81234504 北山路4号3楼"],
            trial.Notice.Offices!.Offices.Select(o => $"{o.District} {o.Phone} {o.Address}"));
    }

    public void Dispose() => trial.Dispose();
}
