using TitleGuide.Content;
using TitleGuide.Tests.Content;
using TitleGuide.Tests.Pages;
using TitleGuide.Tools.Publish;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tests.Tools.Publish;

/// <summary>A small content folder, a place for its releases, and a clock.</summary>
internal sealed class PublishSample : IDisposable
{
    public const string Notice = "notices/2024-test-engineer/notice.md";
    private const string Name = "职称申报指南";
    private const string Summary = "想评测试工程师的人看这里。";

    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;
    private string version = "";

    public FaultyFolder Content { get; } = FaultyFolder.Good();

    public FixedTime Time { get; } = new(new(2026, 7, 10, 12, 0, 0, TimeSpan.FromHours(8)));

    public string Folder => Path.Combine(root, "site");

    public string Current => Path.Combine(Folder, "current");

    /// <summary>What the release that is shown says, both of its marks.</summary>
    public string? Shown => ContentLoader.Load(Current).Snapshot is { } snapshot ? MarkOf(snapshot) : null;

    public static string MarkOf(Snapshot snapshot) => $"{snapshot.Site.Name}|{snapshot.Notices[0].Summary}";

    public static string MarkOf(string version) => $"站名{version}|说明{version}。";

    /// <summary>Two files that must never be seen at different versions.</summary>
    public void Edit(string next)
    {
        Content.Replace("site.yml", version.Length == 0 ? $"name: {Name}" : $"name: 站名{version}", $"name: 站名{next}");
        Content.Replace(Notice, version.Length == 0 ? Summary : $"说明{version}。", $"说明{next}。");
        version = next;
    }

    public (int Code, string Output) Publish(FileSteps? steps = null, bool dryRun = false) => Run(new(Folder, Content.Path, dryRun, false, null, false), steps);

    public (int Code, string Output) Rollback(string? to = null, FileSteps? steps = null, Action? duringCheck = null) => Run(new(Folder, null, false, true, to, false), steps, duringCheck);

    public (int Code, string Output) List() => Run(new(Folder, null, false, false, null, true));

    public void Dispose()
    {
        Content.Dispose();
        Directory.Delete(root, recursive: true);
    }

    /// <summary>Without the cases and links, which the command's own test has.</summary>
    private (int Code, string Output) Run(PublishRequest request, FileSteps? steps = null, Action? duringCheck = null)
    {
        LoadResult Check(string folder)
        {
            duringCheck?.Invoke();
            return ContentLoader.Load(folder);
        }

        using var output = new StringWriter();
        var code = new Publisher(output, output, Time, steps ?? new FileSteps(), Check).Run(request);
        Time.Now += TimeSpan.FromMinutes(1);
        return (code, output.ToString());
    }
}
