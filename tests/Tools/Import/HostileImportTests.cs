using System.Text;

namespace TitleGuide.Tests.Tools.Import;

public sealed class HostileImportTests : IDisposable
{
    private readonly ImportTrial trial = new();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "空.txt", [], "没有文字" },
        { "空.docx", [], "不是完好的 Word 文件" },
        { "假.docx", Encoding.UTF8.GetBytes("这不是压缩文件"), "不是完好的 Word 文件" },
        { "程序.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1], "不是文字" },
        { "空.html", Encoding.UTF8.GetBytes("<script>alert(1)</script>"), "没有文字" },
        { "深.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000)) + "字"), "套得太深" },
        { "深.docx", ImportTrial.WordFile(string.Concat(Enumerable.Repeat("<w:smartTag>", 5000)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 5000))), "套得太深" },
        { "大.docx", ImportTrial.WordFile(new string(' ', 41_000_000)), "太大" },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Import_OfAFileThatCannotBeRead_SaysWhy(string name, byte[] bytes, string expected)
    {
        trial.Bytes(name, bytes);

        Assert.Equal(2, trial.Code);
        Assert.Contains(expected, trial.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => trial.Dispose();
}
