using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>How well an index answered judged queries.</summary>
/// <param name="Gain">nDCG@10.</param>
/// <param name="ReciprocalRank">Of the first answer with grade 2 or better, in the first ten.</param>
/// <param name="Recall">The part of the answers with grade 2 or better that stands in the first ten.</param>
/// <param name="Empty">Queries that found nothing.</param>
/// <param name="Useless">Queries without an answer of grade 2 or better in the first ten.</param>
public sealed record JudgedScore(int Queries, double Gain, double ReciprocalRank, double Recall, int Empty, int Useless)
{
    private const int Depth = 10;
    private const int Useful = 2;

    public static JudgedScore Of(ISearchIndex index, IReadOnlyList<JudgedQuery> queries)
    {
        var each = queries.Select(q => Of(index, q)).ToList();
        return new JudgedScore(
            each.Count,
            each.Average(s => s.Gain),
            each.Average(s => s.ReciprocalRank),
            each.Average(s => s.Recall),
            each.Sum(s => s.Empty),
            each.Sum(s => s.Useless));
    }

    public static JudgedScore Of(ISearchIndex index, JudgedQuery query)
    {
        var results = index.Search(new SearchQuery(query.Text, query.Notice, Take: Depth));
        var found = results.Hits.Select(h => query.Grades.GetValueOrDefault(h.Section.Url)).ToList();
        var first = found.FindIndex(g => g >= Useful);
        var useful = query.Grades.Values.Count(g => g >= Useful);
        return new JudgedScore(
            1,
            Discounted(found) / Discounted(query.Grades.Values.OrderDescending().Take(Depth)),
            first < 0 ? 0 : 1.0 / (first + 1),
            (double)found.Count(g => g >= Useful) / Math.Min(useful, Depth),
            results.Total == 0 ? 1 : 0,
            first < 0 ? 1 : 0);
    }

    private static double Discounted(IEnumerable<int> grades) =>
        grades.Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
