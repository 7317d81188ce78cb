using System.Globalization;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>The scores of judged queries as a Markdown table, one row per type of query.</summary>
public static class JudgedReport
{
    public static IReadOnlyList<string> Of(ISearchIndex index, IReadOnlyList<JudgedQuery> queries) =>
    [
        "| Queries | Number | nDCG@10 | MRR | Recall@10 | Found nothing | Nothing useful |",
        "|---|---:|---:|---:|---:|---:|---:|",
        .. queries.GroupBy(q => q.Type).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, JudgedScore.Of(index, [.. g]))),
        Row("all", JudgedScore.Of(index, queries)),
    ];

    private static string Row(string name, JudgedScore s) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {s.Queries} | {s.Gain:F3} | {s.ReciprocalRank:F3} | {s.Recall:F3} | {s.Empty} | {s.Useless} |");
}
