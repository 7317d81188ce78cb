using TitleGuide.Content.Texts;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads a file by its ending. What cannot be read is a message, not an exception.</summary>
internal static class DocumentReader
{
    private const long LargestFile = 50_000_000;

    public static (ImportedDocument? Document, string? Problem) Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            return (null, $"找不到文件“{path}”。");
        }

        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                return (null, $"“{name}”超过{LargestFile / 1_000_000}兆，太大了。把通知部分单独另存再试。");
            }

            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".TXT" or ".MD" or ".MARKDOWN" => ReadText(name, path, TextReader.Read, ""),
                ".HTM" or ".HTML" or ".XHTML" => ReadText(name, path, HtmlReader.Read, "网页一层套一层，套得太深，没有读。复制网页上的文字，存成 .txt 再试。"),
                ".DOCX" or ".DOCM" => ReadWord(name, path),
                ".PDF" => (null, $"“{name}”是PDF，读不了。请先用 Word 或 WPS 打开，另存为 .docx；扫描件先做文字识别，存成 .docx 或 .txt 再导入。"),
                ".DOC" or ".WPS" or ".RTF" or ".ODT" => (null, $"“{name}”是旧格式。请先用 Word 或 WPS 打开，另存为 .docx 再导入。"),
                _ => (null, $"不认识“{name}”的格式。能导入的有 .docx、.html、.txt 和 .md。"),
            };
        }
        catch (InvalidDataException)
        {
            return (null, WordPackage.Broken(name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"“{name}”读不出来，可能正被别的程序打开着。");
        }
    }

    private static (ImportedDocument? Document, string? Problem) ReadText(string name, string path, Func<string, string, ImportedDocument?> read, string refused)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path));
        return text.Contains('\0', StringComparison.Ordinal)
            ? (null, $"“{name}”里不是文字。看看是不是别的格式改了名字；用原来的软件另存为 .docx 或 .txt 再试。")
            : read(name, text) is { } document ? (document, null) : (null, $"“{name}”{refused}");
    }

    private static (ImportedDocument? Document, string? Problem) ReadWord(string name, string path)
    {
        using var stream = File.OpenRead(path);
        return WordPackage.Problem(name, stream) is { } problem ? (null, problem) : (WordReader.Read(name, stream), null);
    }
}
