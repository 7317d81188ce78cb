using TitleGuide.Content.Texts;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads a file by its ending. What cannot be read is a message, not an exception.</summary>
internal static class DocumentReader
{
    public static (ImportedDocument? Document, string? Problem) Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            return (null, $"找不到文件“{path}”。");
        }

        try
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".TXT" or ".MD" or ".MARKDOWN" => (TextReader.Read(name, TextDecoder.Decode(File.ReadAllBytes(path))), null),
                ".PDF" => (null, $"“{name}”是PDF，读不了。请先用 Word 或 WPS 打开，另存为 .docx；扫描件先做文字识别，存成 .docx 或 .txt 再导入。"),
                ".DOC" or ".WPS" or ".RTF" or ".ODT" => (null, $"“{name}”是旧格式。请先用 Word 或 WPS 打开，另存为 .docx 再导入。"),
                _ => (null, $"不认识“{name}”的格式。能导入的有 .docx、.html、.txt 和 .md。"),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"“{name}”读不出来，可能正被别的程序打开着。");
        }
    }
}
