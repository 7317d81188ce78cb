using System.Text;

namespace TitleGuide.Tests.Tools.Import;

/// <summary>Files that were made to take long, or are as long as they may be: all end soon.</summary>
public sealed class SlowImportTests : IDisposable
{
    private const string Start = "关于做好2027年度云州市机械专业工程师资格评审工作的通知\n一、报名\n";

    private readonly ImportTrial trial = new();

    /// <summary>Each took minutes or gigabytes.</summary>
    public static TheoryData<string, byte[]> Slow => new()
    {
        { "书.txt", Lines(Repeat("《", 19_000), 25) },
        { "关.txt", Lines(Repeat("关于", 9_500), 25) },
        { "可.txt", Lines(Repeat("既可申报", 4_700), 25) },
        { "划.txt", Lines("“2027年度" + Repeat("字", 19_000), 20) },
        { "题.txt", Lines("# 一" + Repeat(" ", 15_000) + "。", 2) },
        { "近.txt", Lines(Repeat("近三年2024-2026年", 1_500), 20) },
        { "公.txt", Lines("公示5个工作日。", 19_000) },
        { "同.txt", Lines("1.申报资格。", 19_000) },
        { "续.txt", Lines("1.甲，乙。\n2.甲，乙。\n" + Repeat("继续说明的一段话。\n", 15_000) + "3.甲，乙。", 1) },
        { "接.txt", Lines(Repeat("一二三四五六七八九十", 2) + "一二三四", 19_000) },
        { "名.txt", Encoding.UTF8.GetBytes(Start + string.Concat(Enumerable.Range(0, 15_000).Select(i => $"《{(char)(0x4e00 + i)}{(char)(0x5000 + (i * 7 % 15_000))}市工程师职称评审申报管理办法》。\n"))) },
        { "错.txt", Lines(Repeat("其它", 9_000), 20) },
        { "开.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<b id={i}>")) + Repeat("<p>字", 10_000)) },
        { "层.html", Encoding.UTF8.GetBytes(Repeat("<div>", 1_000_000) + Repeat("<p>字", 1_000_000)) },
        { "宽.html", Encoding.UTF8.GetBytes("<table><tr>" + Repeat("<td>字", 100) + Repeat("<tr><td>", 100_000)) },
        { "字母.docx", Numbered("<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483000\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1\"/></w:lvl>", "") },
        { "重.docx", Numbered("", Repeat("<w:lvlOverride w:ilvl=\"8\"/>", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(Slow), DisableDiscoveryEnumeration = true)]
    public void Import_OfWhatIsMadeToTakeLong_EndsSoon(string name, byte[] bytes)
    {
        var began = TimeProvider.System.GetTimestamp();
        trial.Bytes(name, bytes);

        Assert.InRange(trial.Code, 0, 2);
        Assert.DoesNotContain("   at ", trial.Errors, StringComparison.Ordinal);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 40);
    }

    [Fact]
    public void Import_OfMoreDatesThanANoticeHas_TakesSome()
    {
        trial.Text(Start + Repeat("申报截止2027年8月20日。\n", 500));

        Assert.Equal(150, trial.Notice.Deadlines.Length);
        Assert.Contains("办事期限有500个，不像一份通知，只收了前150个", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAsMuchAsIsAllowed_IsReadSoon()
    {
        var began = TimeProvider.System.GetTimestamp();
        trial.Text("关于做好2027年度云州市机械专业工程师资格评审工作的通知\n" + string.Concat(Enumerable.Range(1, 19_000).Select(i => $"{(i % 50) + 1}.从事技术工作满{i % 9}年。\n")));

        Assert.Equal(0, trial.Code);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 120);
    }

    public void Dispose() => trial.Dispose();

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Lines(string line, int times) => Encoding.UTF8.GetBytes(Start + Repeat(line + "\n", times));

    private static byte[] Numbered(string levels, string overrides) => ImportTrial.WordFile(
        ImportTrial.Paragraph(Start) + Repeat(ImportTrial.Paragraph("甲，乙。", 0), 5_000),
        ("numbering", $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>{overrides}</w:num>"));
}
