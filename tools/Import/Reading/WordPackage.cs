using System.IO.Compression;
using System.Xml;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Looks through a .docx before it is loaded whole: one made to exhaust memory or the stack is refused. Sizes are counted, not believed.</summary>
internal static class WordPackage
{
    private const int MostEntries = 5_000;
    public const long LargestText = 20_000_000;
    private const int MostNodes = 1_000_000;
    private const int DeepestNesting = 300;

    /// <summary>A Chinese sentence, or null when the file may be read.</summary>
    public static string? Problem(string name, Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostEntries)
            {
                return TooLarge(name);
            }

            var (left, nodes) = (LargestText, 0);
            foreach (var entry in archive.Entries)
            {
                if (Problem(name, entry, ref left, ref nodes) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException)
        {
            return Broken(name);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    public static string Broken(string name) => $"“{name}”不是完好的 Word 文件，或者加了密码。用 Word 或 WPS 打开，另存为 .docx 再试。";

    private static string TooLarge(string name) => $"“{name}”展开后太大，没有读：文字部分最多{LargestText / 1_000_000}兆。把通知部分单独另存为 .docx 再试。";

    private static string? Problem(string name, ZipArchiveEntry entry, ref long left, ref int nodes)
    {
        if (!IsXml(entry))
        {
            return null;
        }

        using var content = new BoundedStream(entry.Open(), left);
        try
        {
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
            while (reader.Read())
            {
                if (reader.Depth > DeepestNesting)
                {
                    return $"“{name}”里的内容一层套一层，套得太深，没有读。复制文字，粘贴到新文档再试。";
                }

                if (++nodes > MostNodes)
                {
                    return TooLarge(name);
                }
            }
        }
        catch (XmlException)
        {
            // A picture, or a part that nobody asks for. Where it matters, who reads it comes no further either.
        }

        left -= content.Taken;
        return content.IsExhausted ? TooLarge(name) : null;
    }

    /// <summary>Any part may be the text, whatever its name: what counts is how it begins, in characters of one, two or four bytes.</summary>
    private static bool IsXml(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        Span<byte> start = stackalloc byte[4];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var first = start.TrimStart(" \t\r\n\0"u8);
        return first.StartsWith("\uFEFF"u8) || first.StartsWith<byte>([0xFF, 0xFE]) || first.StartsWith<byte>([0xFE, 0xFF]) || first.StartsWith("<"u8)
            || (start.Length > 0 && first.IsEmpty);
    }
}
