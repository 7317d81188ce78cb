using TitleGuide.Content.Texts;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads a file by its ending; a document that comes out has text. What cannot be read is a message, not an exception; the work is bounded whatever the file holds.</summary>
internal static class DocumentReader
{
    private const int Million = 1_000_000;
    private const int LargestText = 2 * Million;
    private const int LargestPage = 20 * Million;
    private const int LargestWord = 50 * Million;
    private const int MostCharacters = Million / 2;
    private const int MostBlocks = 20_000;
    private const int LongestParagraph = 20_000;

    public static (ImportedDocument? Document, string? Problem) Read(string path)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path))
        {
            return (null, $"“{path}”是文件夹。请写里面文件的名字，几个文件用空格隔开。");
        }

        if (!File.Exists(path))
        {
            return (null, $"找不到文件“{path}”。看看名字和位置对不对；名字里有空格的，两头加引号。");
        }

        try
        {
            var (document, problem) = Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".TXT" or ".MD" or ".MARKDOWN" => ReadText(name, path, LargestText, TextReader.Read, ""),
                ".HTM" or ".HTML" or ".XHTML" => ReadText(name, path, LargestPage, HtmlReader.Read, "网页的标签太多，或者一层套一层，套得太深，没有读。复制网页上的文字，存成 .txt 再试。"),
                ".DOCX" or ".DOCM" => ReadWord(name, path),
                ".PDF" => (null, FileNature.Pdf(name)),
                ".DOC" or ".WPS" or ".RTF" or ".ODT" => (null, $"“{name}”是旧格式。请先用 Word 或 WPS 打开，另存为 .docx 再导入。"),
                _ => (null, $"不认识“{name}”的格式。能导入的有 .docx、.html、.txt 和 .md。"),
            };
            return document is null ? (null, problem)
                : IsTooLong(document) ? (null, $"“{name}”里的文字太多：最多{MostCharacters / 10_000}万字、{MostBlocks}段。把通知部分单独另存再试。")
                : TooLongParagraph(document) is { } at ? (null, $"{at}太长：一段最多{LongestParagraph / 10_000}万字。用 Word 或 WPS 打开，每一条另起一段，另存再试。")
                : Residue.Remove(document) is { Blocks.IsEmpty: false } text ? (text, null)
                : (null, $"“{name}”里没有文字。");
        }
        catch (InvalidDataException)
        {
            return (null, WordPackage.Broken(name));
        }
        catch (UnauthorizedAccessException fault)
        {
            return (null, $"“{name}”读不出来：{FileFault.Say(fault)}");
        }
        catch (IOException)
        {
            return (null, $"“{name}”读不出来，可能正被别的程序打开着。关掉那个程序再试。");
        }
    }

    private static bool IsTooLong(ImportedDocument document) =>
        document.Blocks.Length > MostBlocks
        || document.Blocks.Sum(b => b is Table table ? ((long)table.Rows.Length * table.Width) + table.Rows.Sum(r => r.Sum(c => (long)c.Length)) : ((Paragraph)b).FullText.Length) > MostCharacters;

    /// <summary>Where a paragraph or cell stands that is longer than anybody writes, which is too much for some of the patterns.</summary>
    private static SourcePlace? TooLongParagraph(ImportedDocument document) =>
        document.Blocks.FirstOrDefault(b => b is Table table ? table.Rows.Any(r => r.Any(c => c.Length > LongestParagraph)) : ((Paragraph)b).FullText.Length > LongestParagraph)?.At;

    private static (ImportedDocument? Document, string? Problem) ReadText(string name, string path, int largest, Func<string, string, ImportedDocument?> read, string refused)
    {
        if (SizeProblem(name, path, largest) is { } size)
        {
            return (null, size);
        }

        var bytes = File.ReadAllBytes(path);
        if (FileNature.Problem(name, bytes, isWord: false) is { } nature)
        {
            return (null, nature);
        }

        var text = TextDecoder.Decode(bytes);
        return !FileNature.IsText(text)
            ? (null, $"“{name}”里不是文字。看看是不是别的格式改了名字；用原来的软件另存为 .docx 或 .txt 再试。")
            : read(name, text) is { } document ? (document, null) : (null, $"“{name}”{refused}");
    }

    private static (ImportedDocument? Document, string? Problem) ReadWord(string name, string path)
    {
        if (SizeProblem(name, path, LargestWord) is { } size)
        {
            return (null, size);
        }

        using var stream = new MemoryStream(File.ReadAllBytes(path), writable: false);
        return (FileNature.Problem(name, stream.ToArray(), isWord: true) ?? WordPackage.Problem(name, stream)) is { } problem
            ? (null, problem)
            : (WordReader.Read(name, stream), null);
    }

    private static string? SizeProblem(string name, string path, int largest) => new FileInfo(path).Length switch
    {
        0 => $"“{name}”是空的，里面什么也没有。",
        var length when length > largest => $"“{name}”有{length / Million}兆，这种文件最多{largest / Million}兆。把通知部分单独另存再试。",
        _ => null,
    };
}
