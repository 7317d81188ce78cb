using TitleGuide.Content;
using TitleGuide.Content.Review;

namespace TitleGuide.Tools.Check;

/// <summary>Everything that keeps content from being published.</summary>
internal static class ContentCheck
{
    /// <summary>The faults of the files, then the worked cases that do not hold and the dead links of the pages. The snapshot is there when the files are without error.</summary>
    public static LoadResult Run(string folder)
    {
        var loaded = ContentReview.Run(folder);
        return loaded.Snapshot is not { } snapshot
            ? loaded
            : loaded with
            {
                Diagnostics =
                [
                    .. loaded.Diagnostics,
                    .. snapshot.Notices.Concat(snapshot.Drafts).ToList().AsParallel().AsOrdered().SelectMany(CaseRunner.Run),
                    .. RunningCopy.DeadLinks(snapshot),
                ],
            };
    }
}
