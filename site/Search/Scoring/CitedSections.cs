using System.Collections.Immutable;

namespace TitleGuide.Search.Scoring;

/// <summary>
/// A question that answers a query brings the clauses that it rests on, whatever words they use: the documents seldom
/// say a thing the way people ask for it.
/// </summary>
internal sealed class CitedSections
{
    // What a cited section gets of the score of the question, if that is among the best.
    private const float Share = 0.3f;
    private const float PartOfBest = 0.5f;

    private readonly int[][] cited;

    public CitedSections(ImmutableArray<SearchSection> sections)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
            numbers.TryAdd(sections[i].Url, i);
        cited = [.. sections.Select(s => s.Answers.IsDefaultOrEmpty
            ? []
            : s.Answers.Where(numbers.ContainsKey).Select(url => numbers[url]).ToArray())];
    }

    public void AddTo(List<ScoredSection> hits)
    {
        if (hits.Count == 0)
            return;
        var best = float.MinValue;
        foreach (var hit in hits)
            best = Math.Max(best, hit.Score);
        var least = best * PartOfBest;
        var gains = new Dictionary<int, float>();
        foreach (var hit in hits)
        {
            if (hit.Score < least)
                continue;
            foreach (var section in cited[hit.Section])
                gains[section] = Math.Max(gains.GetValueOrDefault(section), hit.Score * Share);
        }

        if (gains.Count == 0)
            return;
        for (var i = 0; i < hits.Count && gains.Count > 0; i++)
        {
            if (gains.Remove(hits[i].Section, out var gain))
                hits[i] = hits[i] with { Score = hits[i].Score + gain };
        }

        hits.AddRange(gains.Select(g => new ScoredSection(g.Key, g.Value)));
    }
}
