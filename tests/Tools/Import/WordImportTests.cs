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

    private const string HanList = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    [Fact]
    public void Word_NumbersInALayoutTable_AreCountedOnce()
    {
        trial.Word(
            Head + $"<w:tbl><w:tr><w:tc>{Paragraph("评审范围", 0)}{Paragraph("申报条件", 0)}</w:tc></w:tr></w:tbl>" + Paragraph("其他事项", 0),
            ("numbering", HanList));

        Assert.Equal(["正文 一", "正文 二", "正文 三"], trial.Notice.Clauses.Where(c => c.Anchor is ['n', >= '1', ..]).Select(c => c.Source));
    }

    [Fact]
    public void Word_NumbersOfEmptyParagraphs_AreCountedUnlessDeleted()
    {
        const string Numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        trial.Word(
            Head + Paragraph("评审范围", 0) + Paragraph("", 0) + $"<w:p><w:pPr>{Numbered}<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr></w:p>" + Paragraph("申报条件", 0),
            ("numbering", HanList));

        Assert.Equal(["正文 一", "正文 三"], trial.Notice.Clauses.Where(c => c.Anchor is ['n', >= '1', ..]).Select(c => c.Source));
    }

    [Fact]
    public void Word_RowsAndCellsInContentControls_AreKept()
    {
        trial.Word(Head + Paragraph("一、学分要求") + "<w:tbl>" + Row("年度", "学分")
            + $"<w:sdt><w:sdtContent>{Row("2026年", "90学分")}</w:sdtContent></w:sdt>"
            + $"<w:tr><w:sdt><w:sdtContent><w:tc>{Paragraph("2027年")}</w:tc></w:sdtContent></w:sdt><w:tc>{Paragraph("72学分")}</w:tc></w:tr></w:tbl>"
            + $"<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>{Paragraph("一列里的说明。")}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>");

        Assert.Contains("| 年度 | 学分 |\n| --- | --- |\n| 2026年 | 90学分 |\n| 2027年 | 72学分 |", trial.Files, StringComparison.Ordinal);
        Assert.Contains("\n一列里的说明。\n", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_TextBoxInACell_IsReadOnce()
    {
        trial.Word(Head + Paragraph("一、学分要求") + $"<w:tbl><w:tr><w:tc>{Boxed("框里的字", 1)}</w:tc><w:tc>{Paragraph("90学分")}</w:tc></w:tr></w:tbl>");

        Assert.Contains("| 框里的字 | 90学分 |", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_TextBoxesInEachOther_AreReadOnce()
    {
        trial.Word(Head + Paragraph("一、学分要求") + Boxed("最里面的字", 14));

        Assert.Equal(2, trial.Files.Split("最里面的字").Length);
    }

    [Fact]
    public void Word_ChangesWithinATable_AreTold()
    {
        trial.Word(Head + Paragraph("一、学分要求") + $"<w:tbl><w:tr><w:tc>{Paragraph("年度")}</w:tc><w:tc><w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>三</w:delText></w:r></w:del><w:r><w:t>五</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Paragraph("后面一段。"));

        Assert.Contains("第4段: 修订里删掉的字，没有收：三", trial.Output, StringComparison.Ordinal);
        Assert.Contains("| 年度 | 五 |", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_HiddenText_IsLeftOutAndTold()
    {
        trial.Word(Head + Paragraph("一、学历要求") + "<w:p><w:r><w:t>本科</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>毕业。</w:t></w:r></w:p>");

        Assert.Contains("本科毕业。", trial.Files, StringComparison.Ordinal);
        Assert.Contains("隐藏的字，没有收：内部批注", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_Symbols_AreReadOrTold()
    {
        trial.Word(Head + Paragraph("一、学历要求") + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>是</w:t><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>否</w:t><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>");

        Assert.Contains("□是☑否", trial.Files, StringComparison.Ordinal);
        Assert.Contains("特殊符号，不知道是什么字，没有收：Wingdings F04A", trial.Output, StringComparison.Ordinal);
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

    /// <summary>Word writes a text box twice: for itself and for older programs.</summary>
    private static string Boxed(string text, int levels)
    {
        if (levels == 0)
        {
            return Paragraph(text);
        }

        static string Box(string content) => $"<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";
        return $"<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"v\">{Box(Boxed(text, levels - 1))}</mc:Choice><mc:Fallback>{Box(Paragraph(text))}</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }
}
