using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Sections that have terms by chance, and queries for them, always the same ones for the same random numbers.</summary>
internal sealed class RandomIndex
{
    // From what nearly all sections have to what next to none has; several of each, so that a query seldom has one twice.
    private static readonly double[] Densities = [0.8, 0.4, 0.15, 0.05, 0.01, 0.001];
    private const int TermCount = 24;

    // Above and below, and in between, what the coverage rule takes for a word and for a question.
    private static readonly float[] Lengths = [0.4f, 2, 3, 3.5f, 5, 8];

    // Sums of such fractions are exact, in whatever order they are added, and hardly ever meet a threshold.
    private const float Fraction = 1 / 1024f;

    private static readonly QueryTerm Asked = new(0, 1, 1, 0);

    private readonly Random random;

    /// <param name="scattered">False for notices whose sections stand together.</param>
    public RandomIndex(Random random, int sectionCount, bool scattered)
    {
        this.random = random;
        Levels = [.. Enumerable.Range(0, TermCount).Select(t => LevelsOf(Densities[t % Densities.Length], sectionCount))];
        Notices = new int[sectionCount];
        for (var section = 1; section < sectionCount; section++)
            Notices[section] = scattered ? random.Next(sectionCount / 30 + 1) : Notices[section - 1] + (random.Next(30) == 0 ? 1 : 0);
    }

    /// <summary>For each term what it adds to each section, in thousandths of the most; 0 where it does not stand.</summary>
    public int[][] Levels { get; }

    /// <summary>Each section's.</summary>
    public int[] Notices { get; }

    public Postings Postings()
    {
        var lists = Levels.Select(levels => levels.Index().Where(l => l.Item > 0).Select(l => new Posting(l.Index, l.Item * Posting.Unit)).ToArray()).ToArray();
        var starts = new int[TermCount + 1];
        for (var term = 0; term < TermCount; term++)
            starts[term + 1] = starts[term] + lists[term].Length;
        return new Postings(starts, [.. lists.SelectMany(list => list)]);
    }

    public int? AnyNoticeOrNone() => Notices.Length > 0 && random.Next(2) == 0 ? Notices[random.Next(Notices.Length)] : null;

    /// <summary>As <see cref="Resolver"/> writes queries.</summary>
    public ResolvedQuery Query()
    {
        var terms = new List<ResolvedTerm>();
        var mass = random.Next(4) == 0 ? AnyMass() : 0;
        var groups = 0;
        for (var asked = random.Next(1, 6); asked > 0; asked--)
            mass += random.Next(3) == 0 ? AddGroup(terms, ++groups) : Add(terms, 0);
        return new ResolvedQuery(terms, mass, Lengths[random.Next(Lengths.Length)], random.Next(2) == 0, false);
    }

    /// <returns>How much of the query it is.</returns>
    private float Add(List<ResolvedTerm> terms, int group)
    {
        var most = 0f;
        var alternatives = random.Next(4) == 0 ? random.Next(2, 4) : 1;
        for (var i = 0; i < alternatives; i++)
        {
            var mass = AnyMass();
            most = Math.Max(most, mass);
            terms.Add(new ResolvedTerm(AnyTerm(), AnyWeight(), mass, Asked, i > 0, group, group > 0));
        }

        return most;
    }

    private float AddGroup(List<ResolvedTerm> terms, int group)
    {
        var place = terms.Count;
        terms.Add(default);
        var mass = 0f;
        for (var literals = random.Next(4); literals > 0; literals--)
            mass += Add(terms, group);
        if (mass == 0)
            mass = AnyMass();
        terms[place] = new ResolvedTerm(AnyTerm(), AnyWeight(), mass, Asked, Group: group);
        return mass;
    }

    private int AnyTerm() => random.Next(TermCount);

    private float AnyWeight() => random.Next(100, 5000) * Fraction;

    // Nothing for what only helps to rank.
    private float AnyMass() => random.Next(6) == 0 ? 0 : random.Next(100, 5000) * Fraction;

    private int[] LevelsOf(double density, int sectionCount) =>
        [.. Enumerable.Range(0, sectionCount).Select(_ => random.NextDouble() < density ? random.Next(1, 1024) : 0)];
}
