using TitleGuide.Content;
using TitleGuide.Content.Review;

namespace TitleGuide.Tools.Check;

/// <summary>Everything that keeps content from being published.</summary>
internal static class ContentCheck
{
    /// <summary>The faults of the files, then the worked cases that do not hold and the dead links of the pages. The snapshot is there when the files are without error.</summary>
    public static LoadResult Run(string folder, Progress progress)
    {
        progress.Say("检查文件");
        var loaded = ContentReview.Run(folder);
        if (loaded.Snapshot is not { } snapshot)
        {
            return loaded;
        }

        progress.Say("算样例");
        var cases = snapshot.Notices.Concat(snapshot.Drafts).ToList().AsParallel().AsOrdered().SelectMany(CaseRunner.Run).ToList();
        progress.Say("点网页上的链接");
        return loaded with { Diagnostics = [.. loaded.Diagnostics, .. cases, .. DeadLinks.Find(snapshot, progress)] };
    }
}
