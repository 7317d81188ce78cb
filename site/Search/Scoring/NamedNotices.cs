using System.Collections.Immutable;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Which notices a query over all of them means: those that it calls by most of their names come first.</summary>
internal sealed class NamedNotices
{
    // What being named adds to the score.
    private const float Share = 2f;

    // For each name the notices that have it.
    private readonly ImmutableArray<int[]> scopesOf;
    private readonly int[] scopes;
    private readonly int scopeCount;

    public NamedNotices(ImmutableArray<SearchSection> sections, int[] scopes)
    {
        this.scopes = scopes;
        scopeCount = scopes.DefaultIfEmpty(-1).Max() + 1;
        var called = sections
            .SelectMany((section, i) => section.Names.Select(name => (Name: name, Scope: scopes[i])))
            .Distinct()
            .GroupBy(named => named.Name, named => named.Scope, StringComparer.Ordinal)
            .ToList();
        Names = new NoticeNames([.. called.Select(c => c.Key)]);
        scopesOf = [.. called.Select(c => c.ToArray())];
    }

    public NoticeNames Names { get; }

    /// <param name="places">Where the query has names.</param>
    public void Prefer(ImmutableArray<NamePlace> places, List<ScoredSection> hits)
    {
        if (hits.Count < 2 || places.IsEmpty)
            return;
        var counts = new int[scopeCount];
        foreach (var name in places.Select(place => place.Name).Distinct())
        {
            foreach (var scope in scopesOf[name])
                counts[scope]++;
        }

        var most = counts.Max();
        for (var i = 0; i < hits.Count; i++)
        {
            if (counts[scopes[hits[i].Section]] == most)
                hits[i] = hits[i] with { Score = hits[i].Score * Share };
        }
    }
}
