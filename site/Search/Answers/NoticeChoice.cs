using System.Collections.Immutable;
using System.Globalization;
using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>Which notices a query can mean: the chosen one, those that it calls by most of their names, else all.</summary>
internal sealed class NoticeChoice
{
    private readonly Snapshot snapshot;
    private readonly ImmutableArray<(Notice Notice, ImmutableArray<string> Names)> named;

    private NoticeChoice(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        named = [.. snapshot.Notices.Select(n => (n, NamesOf(n).Add(RegionOf(n)).Select(AskedText.Fold).Distinct().ToImmutableArray()))];
    }

    /// <summary>Made once per snapshot.</summary>
    public static NoticeChoice Of(Snapshot snapshot) => snapshot.Derive(s => new NoticeChoice(s));

    /// <summary>The words in a query that mean this notice rather than another; the search goes by them too.</summary>
    public static ImmutableArray<string> NamesOf(Notice notice) =>
        [notice.Year.ToString(CultureInfo.InvariantCulture), .. notice.Phrasings.Names];

    /// <summary>杭州. Of answers only: one for another region would be wrong, while a result is merely one of many.</summary>
    public static string RegionOf(Notice notice) => notice.Region.TrimEnd('省', '市');

    /// <summary>Never empty while there are notices and the chosen one exists; newest first.</summary>
    public IReadOnlyList<Notice> For(AskedText asked, string? chosen)
    {
        if (chosen is not null)
            return snapshot.FindNotice(chosen) is { } only ? [only] : [];
        var counted = named.Select(n => (n.Notice, Count: n.Names.Count(asked.Has))).ToList();
        var most = counted.Select(c => c.Count).DefaultIfEmpty().Max();
        return [.. counted.Where(c => c.Count == most).Select(c => c.Notice)];
    }
}
