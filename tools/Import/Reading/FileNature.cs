using System.Text;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>What a file really is, whatever its name says: told by its first bytes.</summary>
internal static class FileNature
{
    private const double MostOddCharacters = 0.01;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Start, string Kind)[] Others =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        (@"{\rtf"u8.ToArray(), "RTF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "图片"),
        ([0xFF, 0xD8, 0xFF], "图片"),
        ("GIF8"u8.ToArray(), "图片"),
        ([0x1F, 0x8B], "压缩文件"),
        ("Rar!"u8.ToArray(), "压缩文件"),
    ];

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>A Chinese sentence when the bytes are of a kind that the reader for the name cannot read; null when they may be.</summary>
    public static string? Problem(string name, ReadOnlySpan<byte> bytes, bool isWord)
    {
        if (bytes.StartsWith(Compound))
        {
            return bytes.IndexOf(Encrypted) >= 0
                ? $"“{name}”加了打开密码。用 Word 或 WPS 打开，去掉密码，另存为 .docx 再导入。"
                : $"“{name}”是旧格式的 Word 文件，或者加了密码。用 Word 或 WPS 打开，另存为 .docx 再导入。";
        }

        foreach (var (start, kind) in Others)
        {
            if (bytes.StartsWith(start))
            {
                return kind == "PDF" ? Pdf(name) : $"“{name}”其实是{kind}，读不了。用 Word 或 WPS 打开原来的文件，另存为 .docx 再导入。";
            }
        }

        return bytes.StartsWith(Zip) && !isWord ? $"“{name}”其实是压缩文件，多半是 Word 文件改了名字。把名字末尾改成 .docx 再导入。" : null;
    }

    public static string Pdf(string name) => $"“{name}”是PDF，读不了。请先用 Word 或 WPS 打开，另存为 .docx；扫描件先做文字识别，存成 .docx 或 .txt 再导入。";

    /// <summary>Whether decoded text is text: the bytes of a program or a picture decode to characters that nobody writes.</summary>
    public static bool IsText(string text)
    {
        var odd = text.Count(c => c is '\ufffd' or (>= '\ue000' and <= '\uf8ff') || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085')));
        return !text.Contains('\0', StringComparison.Ordinal) && odd <= text.Length * MostOddCharacters;
    }
}
