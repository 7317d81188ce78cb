using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Snapshot">The last content without an error, drafts among its notices; null before there was any.</param>
/// <param name="Faulty">Whether what stands in the folder has errors and is therefore not what is shown.</param>
/// <param name="Found">What the last load found, and the worked cases that do not hold.</param>
/// <param name="CasesRan">Whether the cases have been run on this content.</param>
/// <param name="Page">Counts what is shown, for pages that ask whether they are still right.</param>
/// <param name="Panel">Counts what is said above it.</param>
internal sealed record PreviewState(
    Snapshot? Snapshot, ImmutableHashSet<string> Drafts, bool Faulty, ImmutableArray<Diagnostic> Found, bool CasesRan, int Page, int Panel)
{
    public static PreviewState None { get; } = new(null, [], false, [], false, 0, 0);

    public string Version => $"{Page}.{Panel}";

    public int Errors => Found.Count(d => d.Severity == Severity.Error);

    public string Line => (Faulty ? $"{Errors}处错误，网页还是上一份没有错误的内容。" : Errors > 0 ? $"网页已更新，另有{Errors}处错误。" : "网页已更新，没有错误。")
        + $"{Found.Length - Errors}条提醒。";
}
