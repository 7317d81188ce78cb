using System.IO.Compression;
using System.Xml;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Looks through a .docx before it is loaded whole: one made to exhaust memory or the stack is refused.</summary>
internal static class WordPackage
{
    private const long LargestPart = 40_000_000;
    private const int DeepestNesting = 300;

    /// <summary>A Chinese sentence, or null when the file may be read.</summary>
    public static string? Problem(string name, Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(e => Problem(name, e)).FirstOrDefault(p => p is not null);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return Broken(name);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    public static string Broken(string name) => $"“{name}”不是完好的 Word 文件，或者加了密码。用 Word 或 WPS 打开，另存为 .docx 再试。";

    private static string? Problem(string name, ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart)
        {
            return $"“{name}”展开后太大，没有读。把通知部分单独另存为 .docx 再试。";
        }

        using var reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LargestPart });
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                return $"“{name}”里的内容一层套一层，套得太深，没有读。复制文字，粘贴到新文档再试。";
            }
        }

        return null;
    }
}
