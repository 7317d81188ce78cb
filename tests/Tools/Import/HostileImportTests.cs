using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TitleGuide.Tests.Tools.Import;

/// <summary>Files that are not what they should be: each gets a message, soon, and nothing is written.</summary>
public sealed class HostileImportTests : IDisposable
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];

    private readonly ImportTrial trial = new();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "空.txt", [], "“空.txt”是空的" },
        { "空.docx", [], "“空.docx”是空的" },
        { "空白.txt", Encoding.UTF8.GetBytes(" \n\n"), "“空白.txt”里没有文字" },
        { "空.html", Encoding.UTF8.GetBytes("<script>alert(1)</script>"), "没有文字" },
        { "假.docx", Encoding.UTF8.GetBytes("这不是压缩文件"), "不是完好的 Word 文件" },
        { "断.docx", ImportTrial.WordFile(ImportTrial.Paragraph("字"))[..300], "不是完好的 Word 文件" },
        { "程序.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1], "不是文字" },
        { "没有零.txt", WithoutZeros(4000), "不是文字" },
        { "没有零.html", WithoutZeros(4000), "不是文字" },
        { "通知.txt", ImportTrial.WordFile(ImportTrial.Paragraph("字")), "改成 .docx" },
        { "通知.md", "%PDF-1.7\n%âãÏÓ"u8.ToArray(), "是PDF，读不了" },
        { "扫描.pdf", "%PDF-1.7"u8.ToArray(), "先用 Word 或 WPS 打开，另存为 .docx；扫描件先做文字识别" },
        { "图.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "其实是图片" },
        { "旧.doc", Compound, "旧格式" },
        { "旧.docx", Compound, "旧格式的 Word 文件，或者加了密码" },
        { "锁.docx", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "加了打开密码。用 Word 或 WPS 打开，去掉密码" },
        { "长.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("一二三四五六七八九十。\n", 70_000))), "“长.txt”有2兆，这种文件最多2兆" },
        { "多.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1.a\n", 20_001))), "文字太多：最多50万字、20000段" },
        { "一段.txt", Encoding.UTF8.GetBytes("一\n二\n" + new string('字', 20_001)), "一段.txt 第3行太长：一段最多2万字" },
        { "深.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000)) + "字"), "套得太深" },
        { "深.docx", ImportTrial.WordFile(string.Concat(Enumerable.Repeat("<w:smartTag>", 5000)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 5000))), "套得太深" },
        { "大.docx", ImportTrial.WordFile(new string(' ', 41_000_000)), "展开后太大，没有读：文字部分最多20兆" },
        { "散.docx", ImportTrial.WordFile(string.Concat(Enumerable.Repeat("<w:p/>", 1_000_001))), "展开后太大" },
        { "谎.docx", WithFalseSizes(ImportTrial.WordFile(new string(' ', 41_000_000)), 1000), "“谎.docx”" },
        { "数.docx", ImportTrial.WordFile("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"三\"/></w:tcPr><w:p><w:r><w:t>字</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>字</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "不是完好的 Word 文件" },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Import_OfAFileThatCannotBeRead_SaysWhy(string name, byte[] bytes, string expected)
    {
        trial.Bytes(name, bytes);

        Assert.Equal(2, trial.Code);
        Assert.Contains(expected, trial.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", trial.Errors, StringComparison.Ordinal);
        Assert.False(trial.HasDraft);
    }

    /// <summary>A bomb under another name than .xml, which the package declares to be the text.</summary>
    [Fact]
    public void Import_OfABombThatIsNoXmlByName_IsRefused()
    {
        trial.Bytes("藏.docx", Renamed(ImportTrial.WordFile(new string(' ', 41_000_000)), "word/document.xml", "word/document.bin"));

        Assert.Equal(2, trial.Code);
        Assert.Contains("展开后太大", trial.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td colspan=2000000000 rowspan=2000000000>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>")]
    public void Import_OfATableWithHugeSpans_IsRead(string table)
    {
        trial.Html("<h1>关于做好2027年度云州市机械专业工程师资格评审工作的通知</h1><p>一、学分</p>" + table);

        Assert.Equal(0, trial.Code);
        Assert.Contains("四", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAWordTableWithAHugeSpan_IsRead()
    {
        trial.Word(
            ImportTrial.Paragraph("关于做好2027年度云州市机械专业工程师资格评审工作的通知") + ImportTrial.Paragraph("一、学分")
            + $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>{ImportTrial.Paragraph("合计")}</w:tc><w:tc>{ImportTrial.Paragraph("90学分")}</w:tc></w:tr></w:tbl>");

        Assert.Equal(0, trial.Code);
        Assert.Contains("90学分", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfABombInAnotherEncoding_IsRefused()
    {
        var text = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{new string(' ', 11_000_000)}</w:body></w:document>";

        trial.Bytes("宽字.docx", With(ImportTrial.WordFile(""), "word/document.xml", Encoding.BigEndianUnicode.GetBytes(text)));

        Assert.Equal(2, trial.Code);
        Assert.Contains("展开后太大", trial.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/media/image1.svg", "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\"><svg/>")]
    [InlineData("word/afchunk.htm", "<html><p>一<br></html>")]
    public void Import_OfAWordFileWithAPartThatIsNoSoundXml_IsRead(string part, string text)
    {
        trial.Bytes("好.docx", With(ImportTrial.WordFile(ImportTrial.Paragraph("关于做好2027年度云州市机械专业工程师资格评审工作的通知") + ImportTrial.Paragraph("一、报名")), part, Encoding.UTF8.GetBytes(text)));

        Assert.True(trial.Code == 0, trial.Errors);
    }

    [Fact]
    public void Import_OfAPageWithDrawings_IsRead()
    {
        trial.Html($"<h1>关于做好2027年度云州市机械专业工程师资格评审工作的通知</h1><svg>{string.Concat(Enumerable.Repeat("<circle r=\"1\"/>", 2_000))}</svg><p>正文在后面。</p>");

        Assert.Contains("正文在后面。", trial.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAFolder_SaysSo()
    {
        trial.Path("文件夹.txt", Directory.CreateDirectory);

        Assert.Equal(2, trial.Code);
        Assert.Contains("是文件夹。请写里面文件的名字", trial.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAMissingFile_SaysSo()
    {
        trial.Path("没有.txt", _ => null);

        Assert.Equal(2, trial.Code);
        Assert.Contains("找不到文件", trial.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("通知.txt")]
    [InlineData("通知.docx")]
    public void Import_OfAFileThatAnotherProgramHolds_SaysSo(string name)
    {
        FileStream? held = null;
        trial.Path(name, path =>
        {
            File.WriteAllText(path, "字");
            return held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        });
        held!.Dispose();

        Assert.Equal(2, trial.Code);
        Assert.Contains("可能正被别的程序打开着", trial.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => trial.Dispose();

    /// <summary>With one part put in, instead of another of that name.</summary>
    private static byte[] With(byte[] zip, string name, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(zip);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var part = archive.CreateEntry(name).Open();
            part.Write(content);
        }

        return stream.ToArray();
    }

    private static byte[] WithoutZeros(int length)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(1, 256))];
    }

    /// <summary>Writes another size over every uncompressed size, in the headers and in the directory.</summary>
    private static byte[] WithFalseSizes(byte[] zip, uint size)
    {
        for (var i = 0; i + 46 < zip.Length; i++)
        {
            var at = BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i)) switch { 0x04034b50 => 22, 0x02014b50 => 24, _ => 0 };
            if (at > 0 && BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i + at)) > size)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(i + at), size);
            }
        }

        return zip;
    }

    private static byte[] Renamed(byte[] zip, string from, string to)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(zip)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                using var read = new StreamReader(entry.Open());
                using var write = new StreamWriter(target.CreateEntry(entry.FullName.Replace(from, to, StringComparison.Ordinal)).Open());
                write.Write(read.ReadToEnd().Replace(from, to, StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }
}
