using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Scoring;

/// <summary>Which notices a query over all of them means: those that it calls by most of their names come first.</summary>
internal sealed class NamedNotices
{
    // What being named adds to the score.
    private const float Share = 2f;

    private readonly (string Name, bool[] Scopes)[] names;
    private readonly int[] scopes;
    private readonly int scopeCount;

    public NamedNotices(ImmutableArray<SearchSection> sections, int[] scopes)
    {
        this.scopes = scopes;
        scopeCount = scopes.DefaultIfEmpty(-1).Max() + 1;
        var called = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
        {
            foreach (var name in sections[i].Names)
            {
                ref var those = ref CollectionsMarshal.GetValueRefOrAddDefault(called, name, out _);
                (those ??= new bool[scopeCount])[scopes[i]] = true;
            }
        }

        names = [.. called.Select(c => (c.Key, c.Value))];
    }

    public void Prefer(string text, List<ScoredSection> hits)
    {
        if (hits.Count < 2)
            return;
        var typed = FoldedText.Of(text).ToString();
        var counts = new int[scopeCount];
        foreach (var (name, those) in names)
        {
            if (!typed.Contains(name, StringComparison.Ordinal))
                continue;
            for (var scope = 0; scope < scopeCount; scope++)
                counts[scope] += those[scope] ? 1 : 0;
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
