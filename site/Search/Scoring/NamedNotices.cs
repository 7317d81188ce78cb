using System.Collections.Immutable;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Which notices a query over all of them means: those that it calls by most of their names come first.</summary>
internal sealed class NamedNotices
{
    // What being named adds to the score.
    private const float Share = 2f;

    private readonly (string Name, int[] Scopes)[] names;
    private readonly int[] scopes;
    private readonly int scopeCount;

    public NamedNotices(ImmutableArray<SearchSection> sections, int[] scopes)
    {
        this.scopes = scopes;
        scopeCount = scopes.DefaultIfEmpty(-1).Max() + 1;
        names = [.. sections
            .SelectMany((section, i) => section.Names.Select(name => (Name: name, Scope: scopes[i])))
            .Distinct()
            .GroupBy(named => named.Name, named => named.Scope, StringComparer.Ordinal)
            .Select(called => (called.Key, called.ToArray()))];
        Names = [.. names.Select(n => n.Name)];
    }

    public ImmutableArray<string> Names { get; }

    public void Prefer(string text, List<ScoredSection> hits)
    {
        if (hits.Count < 2)
            return;
        var typed = FoldedText.Of(QueryPlanner.Beginning(text)).ToString();
        var counts = new int[scopeCount];
        foreach (var (_, those) in names.Where(called => typed.Contains(called.Name, StringComparison.Ordinal)))
        {
            foreach (var scope in those)
                counts[scope]++;
        }

        var most = counts.Max();
        if (most == 0)
            return;
        for (var i = 0; i < hits.Count; i++)
        {
            if (counts[scopes[hits[i].Section]] == most)
                hits[i] = hits[i] with { Score = hits[i].Score * Share };
        }
    }
}
