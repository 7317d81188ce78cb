using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Against BM25F as the books write it, as closely as a posting tells levels apart.</summary>
public sealed class PostingsBuilderTests
{
    // More than the builder has room for at first, as are those of the longest section.
    private const int TermCount = 6000;

    private static readonly Field[] Fields = Enum.GetValues<Field>();

    // How many terms each field of a section has at most.
    private static readonly int[] MostTerms = [8, 3, 120, 40];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Postings_OfAnySections_AreThoseOfThePlainFormula(int sectionCount)
    {
        var random = new Random(sectionCount);
        var sections = Enumerable.Range(0, sectionCount).Select(i => AnySection(random, i == 2 ? 50 : 1)).ToArray();
        var builder = new PostingsBuilder();
        foreach (var section in sections)
        {
            foreach (var (terms, length) in section.Fields)
                builder.Add(terms, length);
            builder.EndSection(section.Prior);
        }

        var having = sections.SelectMany((section, i) => section.Terms.Select(term => (Term: term, Section: i))).ToLookup(s => s.Term, s => s.Section);
        var termCount = having.Select(h => h.Key + 1).DefaultIfEmpty().Max();
        var lengths = Fields.Select(field => sections.Select(s => s.Fields[(int)field].Length).DefaultIfEmpty().Average()).ToArray();

        var postings = builder.Build(termCount);

        for (var term = 0; term < termCount; term++)
        {
            var those = postings.Of(term).ToArray();
            Assert.True(having[term].SequenceEqual(those.Select(p => p.Section)), $"Other sections have term {term}.");
            Assert.Equal(those.Length, postings.Frequency(term));
            foreach (var posting in those)
                Assert.InRange(posting.Level - Math.Max(1, Impact(sections[posting.Section], term, lengths) / Posting.Unit), -0.51, 0.51);
        }
    }

    private static double Impact(Section section, int term, double[] averageLengths)
    {
        var sum = 0.0;
        foreach (var field in Fields)
        {
            var (weight, thinning) = FieldWeight.Of(field);
            var (terms, length) = section.Fields[(int)field];
            sum += weight * terms.Count(t => t == term) / (1 - thinning + thinning * length / Math.Max(1, averageLengths[(int)field]));
        }

        return section.Prior * sum * (FieldWeight.Saturation + 1) / (sum + FieldWeight.Saturation);
    }

    // A text's length is not how many terms it has: pairs and synonyms come on top.
    private static Section AnySection(Random random, int times)
    {
        var fields = MostTerms.Select(most => Enumerable.Range(0, random.Next(most * times)).Select(_ => AnyTerm(random)).ToArray());
        return new Section([.. fields.Select(terms => (terms, terms.Length / 2))], random.Next(2) == 0 ? 1 : 0.85f);
    }

    // The lower the number the more often.
    private static int AnyTerm(Random random) => (int)(TermCount * Math.Pow(random.NextDouble(), 3));

    private sealed record Section((int[] Terms, int Length)[] Fields, float Prior)
    {
        public IEnumerable<int> Terms => Fields.SelectMany(f => f.Terms).Distinct();
    }
}
