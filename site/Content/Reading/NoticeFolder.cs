using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>One folder of <c>notices/</c>.</summary>
internal sealed class NoticeFolder(ContentFiles files, string id)
{
    public const string DownloadFolder = "files";

    private readonly List<SourceFile> opened = [];

    public string Path => $"notices/{id}";

    public ImmutableArray<string> Downloads => [.. files.FilesIn(PathOf(DownloadFolder))];

    public string PathOf(string name) => $"notices/{id}/{name}";

    public bool Exists(string name) => files.Exists(PathOf(name));

    public SourceFile? Open(string name, Faults faults)
    {
        var file = files.Open(PathOf(name), faults);
        if (file is not null)
        {
            opened.Add(file);
        }

        return file;
    }

    /// <summary>The marks that something is still to be done, in every file opened so far.</summary>
    public void ReportUnfinished(bool draft, Faults faults) => opened.ForEach(file => UnfinishedMarks.Report(file, draft, faults));
}
