using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>One folder of <c>notices/</c>.</summary>
internal sealed class NoticeFolder(ContentFiles files, string id)
{
    public const string DownloadFolder = "files";

    public string Path => $"notices/{id}";

    public ImmutableArray<string> Downloads => [.. files.FilesIn(PathOf(DownloadFolder))];

    public string PathOf(string name) => $"notices/{id}/{name}";

    public bool Exists(string name) => files.Exists(PathOf(name));

    /// <summary>The marks that something is still to be done are reported on the way.</summary>
    public SourceFile? Open(string name, Faults faults)
    {
        var file = files.Open(PathOf(name), faults);
        if (file is not null)
        {
            UnfinishedMarks.Report(file, faults);
        }

        return file;
    }
}
