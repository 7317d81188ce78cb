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

    /// <param name="hits">Best first; the same afterwards.</param>
    public void AddTo(List<ScoredSection> hits)
    {
        if (hits.Count == 0)
            return;
        var least = hits[0].Score * PartOfBest;
        var gains = new Dictionary<int, float>();
        foreach (var hit in hits)
        {
            if (hit.Score < least)
                break;
            foreach (var section in cited[hit.Section])
                gains[section] = Math.Max(gains.GetValueOrDefault(section), hit.Score * Share);
        }

        if (gains.Count == 0)
            return;
        var raised = new List<ScoredSection>(gains.Count);
        hits.RemoveAll(hit =>
        {
            if (!gains.Remove(hit.Section, out var gain))
                return false;
            raised.Add(hit with { Score = hit.Score + gain });
            return true;
        });
        raised.AddRange(gains.Select(g => new ScoredSection(g.Key, g.Value)));
        foreach (var hit in raised)
            hits.Insert(~hits.BinarySearch(hit), hit);
    }
}
