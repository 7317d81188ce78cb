using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>
/// What <see cref="Scorer"/> is to find, section by section and written for reading. The numbers of the coverage rule stand here
/// once more: who tunes them changes them in both places.
/// </summary>
/// <param name="levels">For each term what it adds to each section, in thousandths of the most; 0 where it does not stand.</param>
/// <param name="notices">Each section's.</param>
internal sealed class PlainScorer(int[][] levels, int[] notices)
{
    private const int Few = 10;
    private const int Many = 1000;

    /// <summary>Whether, at the last query, so little decided that the scorer's rounding may have decided otherwise.</summary>
    public bool IsClose { get; private set; }

    /// <returns>Each hit's score.</returns>
    public Dictionary<int, double> Score(ResolvedQuery query, int? only)
    {
        IsClose = false;
        var all = Enumerable.Range(0, notices.Length).Select(section => Tally(query, section)).Where(s => s.Covered > 0).ToList();
        if (all.Count == 0)
            return [];
        var most = MostOf(query, all);
        var parts = new List<(List<Found> Hits, List<Found> Shorts)>();
        foreach (var notice in all.GroupBy(s => s.Notice))
        {
            var mostOfNotice = MostOf(query, notice);
            var least = Least(query, notice.Key == only ? mostOfNotice : most, mostOfNotice);
            var hits = notice.Where(s => Reaches(s.Covered, least)).ToList();
            parts.Add((hits, [.. notice.Except(hits).Where(s => Reaches(s.Covered, least * 0.5))]));
        }

        var scores = parts.SelectMany(p => p.Hits).ToDictionary(s => s.Section, s => s.Score);
        if (scores.Count >= Many)
            return scores;
        var lowest = scores.Values.Min();
        var best = parts.SelectMany(p => p.Shorts).Select(s => s.Score).DefaultIfEmpty().Max();
        foreach (var (hits, shorts) in parts.Where(p => p.Hits.Count < Few))
        {
            var ceiling = hits.Count > 0 ? hits.Min(s => s.Score) : lowest;
            foreach (var added in BestOf(shorts, Few - hits.Count))
                scores.Add(added.Section, added.Score * Math.Min(1, ceiling / best));
        }

        return scores;
    }

    private Found Tally(ResolvedQuery query, int section)
    {
        var (score, covered) = (0.0, 0.0);
        for (var t = 0; t < query.Terms.Count; t++)
        {
            var term = query.Terms[t];
            if (!Has(section, term) || HasAnAlternativeBefore(query, t, section))
                continue;
            // The phrase as typed adds little, and covers nothing more, where something of its group stands.
            var isSaid = term.Literal && HasGroup(query, term.Group, section);
            score += term.Weight * levels[term.Term][section] * Posting.Unit * (isSaid ? QueryWeights.LiteralOfConcept : 1);
            covered += isSaid ? 0 : term.Mass;
        }

        return new Found(section, notices[section], covered, score * (0.2 + 0.8 * Math.Min(1, covered / query.Mass)));
    }

    private bool Has(int section, ResolvedTerm term) => levels[term.Term][section] > 0;

    private bool HasGroup(ResolvedQuery query, int group, int section) =>
        query.Terms.Exists(term => term.Group == group && !term.Literal && Has(section, term));

    private bool HasAnAlternativeBefore(ResolvedQuery query, int t, int section)
    {
        for (; query.Terms[t].SameAsBefore; t--)
        {
            if (Has(section, query.Terms[t - 1]))
                return true;
        }

        return false;
    }

    private Most MostOf(ResolvedQuery query, IEnumerable<Found> those) =>
        new(those.Max(s => s.Covered), those.Count(s => Reaches(s.Covered, query.Mass * 0.98)));

    /// <summary>How much of the query a notice's sections must cover.</summary>
    /// <param name="most">Of all notices, or of the one that is searched.</param>
    private static double Least(ResolvedQuery query, Most most, Most mostOfNotice)
    {
        var least = most.Covered * PartOf(query, most.Whole);
        return query.IsPhrase && query.Length <= 3 && mostOfNotice.Whole > 0
            ? Math.Max(least, mostOfNotice.Covered * 0.6)
            : least;
    }

    private static double PartOf(ResolvedQuery query, int whole) =>
        query.IsPhrase && whole >= 3 ? 0.6 : Math.Clamp(0.9 / query.Length, 0.15, 0.4);

    private IEnumerable<Found> BestOf(List<Found> those, int most)
    {
        var sorted = those.OrderByDescending(s => s.Score).ThenBy(s => s.Section).ToList();
        if (sorted.Count > most)
            IsClose |= sorted[most - 1].Score != sorted[most].Score && sorted[most - 1].Score < sorted[most].Score * 1.00001;
        return sorted.Take(most);
    }

    private bool Reaches(double covered, double least)
    {
        IsClose |= Math.Abs(covered - least) < least * 0.00001;
        return covered >= least;
    }

    /// <param name="Whole">How many sections have as good as all of the query.</param>
    private readonly record struct Most(double Covered, int Whole);

    private readonly record struct Found(int Section, int Notice, double Covered, double Score);
}
