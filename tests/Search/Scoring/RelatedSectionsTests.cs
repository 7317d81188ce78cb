using TitleGuide.Search;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Against going from each section to each of the best hits.</summary>
public sealed class RelatedSectionsTests
{
    private static readonly SectionKind[] Kinds = Enum.GetValues<SectionKind>();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 20)]
    [InlineData(6, 50)]
    [InlineData(64, 50)]
    [InlineData(300, 50)]
    public void AddTo_OneSearchAfterAnother_AddsTheGreatestGains(int sectionCount, int searchCount)
    {
        var random = new Random(sectionCount);
        var sections = Enumerable.Range(0, sectionCount).Select(i => AnySection(random, i, sectionCount)).ToArray();
        var related = new RelatedSections([.. sections]);
        var workspace = new Workspace(sectionCount);
        for (var i = 0; i < searchCount; i++)
        {
            var before = AnyHits(random, sectionCount);
            var after = new List<ScoredSection>(before);

            related.AddTo(after, workspace);

            var expected = Expected(sections, before);
            Assert.Equal(expected.Keys.Order(), after.Select(h => h.Section).Order());
            Assert.All(after, hit => Assert.InRange(hit.Score / expected[hit.Section], 0.999, 1.001));
            // Left full it would change nothing and grow with every search.
            Assert.Empty(workspace.Gained);
        }
    }

    private static Dictionary<int, double> Expected(SearchSection[] sections, ScoredSection[] hits)
    {
        var scores = hits.ToDictionary(h => h.Section, h => (double)h.Score);
        var best = hits.Where(h => h.Score >= hits.Max(other => other.Score) / 2).OrderByDescending(h => h.Score).ThenBy(h => h.Section).Take(50).ToArray();
        for (var i = 0; i < sections.Length; i++)
        {
            var gain = best.Select(hit => hit.Score * Share(sections[hit.Section], sections[i])).DefaultIfEmpty().Max();
            if (gain > 0)
                scores[i] = scores.GetValueOrDefault(i) + gain;
        }

        return scores;
    }

    /// <summary>What one section has of the score of another.</summary>
    private static double Share(SearchSection hit, SearchSection gaining)
    {
        var share = hit.PartOf == gaining.Url || gaining.PartOf == hit.Url ? 0.1 : 0;
        if (hit.Answers.Contains(gaining.Url))
            share = Math.Max(share, hit.Kind is SectionKind.Doubt ? 0 : hit.Kind is SectionKind.Attachment ? 0.2 : 0.4);
        if (gaining.Answers.Contains(hit.Url))
        {
            var whole = gaining.Kind is SectionKind.Doubt ? 0.1 : gaining.Kind is SectionKind.Attachment ? 0.3 : 0.5;
            share = Math.Max(share, whole / Math.Sqrt(gaining.Answers.Length));
        }

        return share;
    }

    /// <summary>Of every kind, with addresses of others, of itself and of none.</summary>
    private static SearchSection AnySection(Random random, int number, int count) =>
        new(Kinds[random.Next(Kinds.Length)], "", [], "", $"#{number}", "a")
        {
            PartOf = random.Next(3) == 0 ? AnyUrl(random, count) : null,
            Answers = [.. Enumerable.Range(0, Math.Max(0, random.Next(-3, 4))).Select(_ => AnyUrl(random, count))],
        };

    private static string AnyUrl(Random random, int count) => $"#{random.Next(count + 1)}";

    // Few or nearly all, with scores so few that many are alike.
    private static ScoredSection[] AnyHits(Random random, int count)
    {
        var density = random.NextDouble();
        ScoredSection[] hits = [.. Enumerable.Range(0, count).Where(_ => random.NextDouble() < density).Select(s => new ScoredSection(s, random.Next(10, 40)))];
        random.Shuffle(hits);
        return hits;
    }
}
