using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Snapshot">The last content without an error, drafts among its notices; null before there was any.</param>
/// <param name="Faulty">Whether what stands in the folder has errors and is therefore not what is shown.</param>
/// <param name="Found">What the last load found, and the worked cases that do not hold.</param>
/// <param name="CasesRan">Whether the cases have been run on this content.</param>
/// <param name="FailedCases">How many of them do not hold, those of drafts aside.</param>
/// <param name="Page">Counts what is shown, for pages that ask whether they are still right.</param>
/// <param name="Panel">Counts what is said above it.</param>
internal sealed record PreviewState(
    Snapshot? Snapshot, ImmutableHashSet<string> Drafts, bool Faulty, ImmutableArray<Diagnostic> Found, bool CasesRan, int FailedCases, int Page, int Panel)
{
    public static PreviewState None { get; } = new(null, [], false, [], false, 0, 0, 0);

    public string Version => $"{Page}.{Panel}";

    public int Errors => Found.Count(d => d.Severity == Severity.Error);

    /// <summary>How it stands, in a sentence or two. Content that is shown has been read without an error, drafts aside.</summary>
    public string Summary =>
        Snapshot is null ? $"有{Errors}处错误，还没有可以看的内容。"
        : Faulty ? $"刚保存的内容有{Errors}处错误，现在看到的还是上一份没有错误的网页。"
        : (FailedCases > 0 ? $"有{FailedCases}处错误，改好才能发布。" : CasesRan ? "内容没有错误，样例都对。" : "内容没有错误，正在算样例 …")
            + (Errors > FailedCases ? $"草稿里有{Errors - FailedCases}处错误，不影响发布。" : "");
}
