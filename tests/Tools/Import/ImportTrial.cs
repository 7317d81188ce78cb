using System.IO.Compression;
using System.Text;
using TitleGuide.Content;
using TitleGuide.Tools;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tests.Tools.Import;

/// <summary>A content folder of its own to import into.</summary>
internal sealed class ImportTrial : IDisposable
{
    private const string Id = "2027-trial";
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly string folder = Directory.CreateTempSubdirectory("titleguide-").FullName;

    public ImportTrial()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(folder, "content", "notices"));
        File.Copy(Repository.PathOf("content/site.yml"), System.IO.Path.Combine(folder, "content", "site.yml"));
    }

    public int Code { get; private set; }

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public Notice Notice => ContentLoader.Load(System.IO.Path.Combine(folder, "content")).Snapshot!.Drafts[0];

    public string Files => string.Concat(Directory.GetFiles(System.IO.Path.Combine(folder, "content", "notices", Id)).Select(File.ReadAllText));

    public IEnumerable<string> Anchors => Notice.Clauses.Select(c => c.Anchor);

    public ImportTrial Text(string text) => Bytes("通知.txt", Encoding.UTF8.GetBytes(text));

    public ImportTrial Html(string html) => Bytes("通知.html", Encoding.UTF8.GetBytes(html));

    public ImportTrial Word(string body, params (string Kind, string Xml)[] parts) => Bytes("通知.docx", WordFile(body, parts));

    public bool HasDraft => Directory.Exists(System.IO.Path.Combine(folder, "content", "notices", Id));

    public ImportTrial Bytes(string name, byte[] bytes) => Path(name, path =>
    {
        File.WriteAllBytes(path, bytes);
        return null;
    });

    /// <summary>Imports what was made at a path.</summary>
    public ImportTrial Path(string name, Func<string, object?> make)
    {
        var path = System.IO.Path.Combine(folder, name);
        make(path);
        return Import([path, "--id", Id]);
    }

    /// <summary>Imports several texts as one notice.</summary>
    public ImportTrial Texts(params string[] texts) => Import([.. texts.Select((text, i) => Written($"文件{i + 1}.txt", text)), "--id", Id]);

    public ImportTrial WithoutId(string text) => Import([Written("通知.txt", text)]);

    private string Written(string name, string text)
    {
        var path = System.IO.Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private ImportTrial Import(string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Code = CommandLine.Run(["import", .. args, "--content", System.IO.Path.Combine(folder, "content")], output, errors);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return this;
    }

    /// <summary>How much of the source's text the draft has, in percent, sentence by sentence and without the numbers of clauses.</summary>
    public double Kept(string source)
    {
        var draft = Words.Bare(Words.Tight(Files));
        var pieces = source.Split('\n').Select(l => Words.Tight(l.Trim())).Select(l => l[(ClauseLabel.Find(l)?.Length ?? 0)..])
            .SelectMany(l => l.Split('。')).Select(Words.Bare).Where(p => p.Length > 0).ToList();
        return 100.0 * pieces.Where(p => draft.Contains(p, StringComparison.Ordinal)).Sum(p => p.Length) / pieces.Sum(p => p.Length);
    }

    public static string Paragraph(string text, int? level = null) =>
        $"<w:p>{(level is null ? "" : $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{Paragraph(c)}</w:tc>"))}</w:tr>";

    public static byte[] WordFile(string body, params (string Kind, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{string.Concat(parts.Select(p => $"<Override PartName=\"/word/{p.Kind}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Kind}+xml\"/>"))}</Types>
                """);
            Add(archive, "_rels/.rels", Relationships("""<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"""));
            Add(archive, "word/_rels/document.xml.rels", Relationships(string.Concat(parts.Select(p => $"<Relationship Id=\"{p.Kind}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{p.Kind}\" Target=\"{p.Kind}.xml\"/>"))));
            Add(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            foreach (var (kind, xml) in parts)
            {
                var root = kind == "header" ? "hdr" : kind;
                Add(archive, $"word/{kind}.xml", $"<w:{root} {Namespaces}>{xml}</w:{root}>");
            }
        }

        return stream.ToArray();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Relationships(string entries) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{entries}</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
