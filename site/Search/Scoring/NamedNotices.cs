using System.Collections.Immutable;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Which notices a query over all of them means: those that it calls by most of their names come first.</summary>
internal sealed class NamedNotices
{
    // What being named adds to the score.
    private const float Share = 2f;

    // For each name the notices that have it.
    private readonly ImmutableArray<int[]> called;
    private readonly NoticeRuns notices;

    public NamedNotices(ImmutableArray<SearchSection> sections, NoticeRuns notices)
    {
        this.notices = notices;
        var names = sections
            .SelectMany((section, i) => section.Names.Select(name => (Name: name, Notice: notices[i])))
            .Distinct()
            .GroupBy(named => named.Name, named => named.Notice, StringComparer.Ordinal)
            .ToList();
        Names = new NoticeNames([.. names.Select(n => n.Key)]);
        called = [.. names.Select(n => n.ToArray())];
    }

    public NoticeNames Names { get; }

    /// <param name="places">Where the query has names.</param>
    public void Prefer(ImmutableArray<NamePlace> places, List<ScoredSection> hits)
    {
        if (hits.Count < 2 || places.IsEmpty)
            return;
        var counts = new int[notices.NoticeCount];
        foreach (var name in places.Select(place => place.Name).Distinct())
        {
            foreach (var notice in called[name])
                counts[notice]++;
        }

        var most = counts.Max();
        for (var i = 0; i < hits.Count; i++)
        {
            if (counts[notices[hits[i].Section]] == most)
                hits[i] = hits[i] with { Score = hits[i].Score * Share };
        }
    }
}
