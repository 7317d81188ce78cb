using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Pages.Check.Rosters;

namespace TitleGuide.Tests.Pages.Check.Rosters;

public sealed class RosterTests : IAsyncLifetime
{
    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Page_Asked_OffersTheTemplateAndSaysHowToFillEachColumn()
    {
        var page = Parse(await site.TextAsync(RosterForm.Path));

        Assert.NotNull(page.QuerySelector($"a[href='{RosterForm.Path}.csv']"));
        Assert.Equal("multipart/form-data", page.QuerySelector("form.form")!.GetAttribute("enctype"));
        Assert.Contains(page.QuerySelectorAll("tbody th"), h => h.TextContent == "继续教育学分2022");
        Assert.Null(page.GetElementById("verdicts"));
    }

    [Fact]
    public async Task Pasted_Table_GivesAVerdictForEachRow_AndStaysInTheBox()
    {
        var page = await PasteAsync(RosterForm.Two);

        var rows = page.QuerySelectorAll("#verdicts ~ table tbody tr");
        Assert.Equal(["A01", "A02"], rows.Select(r => r.QuerySelector("th")!.TextContent));
        Assert.Equal(["待确认", "不符合"], rows.Select(r => r.QuerySelector(".verdict")!.TextContent));
        Assert.Contains("90学分", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(RosterForm.Two, page.GetElementById("text")!.TextContent);
        Assert.Null(page.GetElementById("faults"));
    }

    [Theory]
    [InlineData(',', "utf-8", false)]
    [InlineData(',', "utf-8", true)]
    [InlineData('\t', "utf-8", false)]
    [InlineData(';', "utf-8", true)]
    [InlineData(',', "gb18030", false)]
    [InlineData('\t', "gb18030", false)]
    [InlineData('\t', "utf-16", true)]
    public async Task Uploaded_File_IsReadInEveryUsualForm(char separator, string encoding, bool mark)
    {
        var text = RosterForm.Two.Replace(',', separator).Replace("\n", "\r\n", StringComparison.Ordinal).Replace("A01", "\"A\"\"01\"", StringComparison.Ordinal);
        var coding = encoding == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? coding.GetPreamble() : [], .. coding.GetBytes(text)];

        var page = Parse(await (await UploadAsync(bytes)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["A\"01", "A02"], page.QuerySelectorAll("#verdicts ~ table tbody th").Select(h => h.TextContent));
    }

    [Fact]
    public async Task Unusable_Cells_AreToldRowByRow()
    {
        var page = await PasteAsync("编号,单位性质,大专毕业日期,工作经历,继续教育学分2022\nA1,公司,2020年13月,2015年到2019年,九十\nA2,企业,2020/7/1,2015-07~2019-06:企业:是；2019-07~,90分\n");

        var faults = page.QuerySelectorAll("#faults + table tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToList()).ToList();
        Assert.Equal(4, faults.Count);
        Assert.All(faults, f => Assert.Equal(("第2行", "A1"), (f[0], f[1])));
        Assert.Equal(["单位性质", "大专毕业日期", "工作经历", "继续教育学分2022"], faults.Select(f => f[2]));
        Assert.Equal("公司", faults[0][3]);
        Assert.Contains("企业 / 事业单位，有编制", faults[0][4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n \n")]
    [InlineData("没有,这样,的列\n1,2,3\n")]
    [InlineData("编号,单位性质\n")]
    [InlineData("编号,姓名,单位性质\n1,张三,企业\n")]
    [InlineData("编号,身份证号,单位性质\n1,2,企业\n")]
    [InlineData("编号,单位性质,employer-kind\n1,企业,企业\n")]
    public async Task Useless_Table_IsRefusedWithASentence(string text)
    {
        var page = await PasteAsync(text);

        Assert.NotEmpty(page.QuerySelector(".error-summary a")!.TextContent);
        Assert.Null(page.GetElementById("verdicts"));
    }

    [Fact]
    public async Task Hostile_Tables_AreRefusedOrShownAsText()
    {
        var unpaired = await PasteAsync("编号,单位性质\n\"" + new string('x', 5000) + "\n1,企业\n");
        Assert.Contains("引号", unpaired.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        var wide = await PasteAsync("编号,单位性质\n1" + new string(',', 300) + "\n");
        Assert.Contains("最多200列", wide.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        var many = await PasteAsync("编号,单位性质\n" + string.Concat(Enumerable.Repeat("1,企业\n", 501)));
        Assert.Contains("最多500行", many.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        var markup = await PasteAsync("编号,单位性质,<img src=x onerror=alert(1)>\n<script>alert(1)</script>,</td><b>,x\n");
        Assert.Empty(markup.QuerySelectorAll("main script, main img, main b"));
        Assert.Contains("<script>", markup.QuerySelector("#verdicts ~ table tbody th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiveHundredRows_AreAllAnswered()
    {
        var page = await PasteAsync("编号,单位性质,工作经历\n" + string.Concat(Enumerable.Range(1, 500).Select(i => $"{i},企业,2015-07~2019-06:企业:是；2019-07~:企业:是\n")));

        Assert.Equal(500, page.QuerySelectorAll("#verdicts ~ table tbody tr").Length);
    }

    [Fact]
    public async Task Uploaded_Workbook_IsNamedAsSuch()
    {
        var answer = await UploadAsync([(byte)'P', (byte)'K', 3, 4, 0, 0]);

        Assert.Contains("Excel的工作簿", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RosterUpload.MostBytes + 1)]
    [InlineData(RosterUpload.MostRead + 1)]
    public async Task TooLarge_File_IsToldSo(int bytes)
    {
        using var answer = await UploadAsync(new byte[bytes]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("文件太大", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json")]
    public async Task Broken_Body_IsAnsweredWithThePage(string type)
    {
        using var content = new ByteArrayContent("--y\r\nnonsense"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);

        Assert.InRange((int)answer.StatusCode, 200, 413);
        Assert.NotNull(Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(".error-summary"));
    }

    private async Task<IDocument> PasteAsync(string text)
    {
        using var content = RosterForm.Of(("text", text));
        using var answer = await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] bytes)
    {
        using var content = RosterForm.Of(("text", ""));
        content.Add(new ByteArrayContent(bytes), "file", "people.csv");
        return await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
