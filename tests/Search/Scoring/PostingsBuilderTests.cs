using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Against BM25F as the books write it, as closely as a posting tells levels apart.</summary>
public sealed class PostingsBuilderTests
{
    private const int TermCount = 3000;

    private static readonly Field[] Fields = Enum.GetValues<Field>();

    // How many terms each field of a section has at most: often none in some, and in some sections more than there is room for at first.
    private static readonly int[] MostTerms = [8, 3, 120, 40];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Postings_OfAnySections_AreThoseOfThePlainFormula(int sectionCount)
    {
        var random = new Random(sectionCount);
        var sections = Enumerable.Range(0, sectionCount).Select(i => AnySection(random, i % 50 == 2 ? 40 : 1)).ToArray();
        var builder = new PostingsBuilder();
        foreach (var section in sections)
        {
            foreach (var (terms, length) in section.Fields)
                builder.Add(terms, length);
            builder.EndSection(section.Prior);
        }

        var postings = builder.Build(TermCount);

        for (var term = 0; term < TermCount; term++)
        {
            var having = Enumerable.Range(0, sectionCount).Where(s => sections[s].Fields.Any(f => f.Terms.Contains(term))).ToArray();
            Assert.Equal(having, postings.Of(term).ToArray().Select(p => p.Section));
            Assert.Equal(having.Length, postings.Frequency(term));
            foreach (var posting in postings.Of(term))
                Assert.InRange(posting.Level - Math.Max(1, Impact(sections, posting.Section, term) / Posting.Unit), -0.51, 0.51);
        }
    }

    private static double Impact(Section[] sections, int section, int term)
    {
        var sum = 0.0;
        foreach (var field in Fields)
        {
            var (weight, thinning) = FieldWeight.Of(field);
            var (terms, length) = sections[section].Fields[(int)field];
            var average = Math.Max(1, sections.Average(s => s.Fields[(int)field].Length));
            sum += weight * terms.Count(t => t == term) / (1 - thinning + thinning * length / average);
        }

        return sections[section].Prior * sum * (FieldWeight.Saturation + 1) / (sum + FieldWeight.Saturation);
    }

    // A text's length is not how many terms it has: pairs and synonyms come on top.
    private static Section AnySection(Random random, int times)
    {
        var fields = MostTerms.Select(most => Enumerable.Range(0, random.Next(most * times)).Select(_ => AnyTerm(random)).ToArray());
        return new Section([.. fields.Select(terms => (terms, terms.Length / 2))], random.Next(2) == 0 ? 1 : 0.85f);
    }

    // The lower the number the more often.
    private static int AnyTerm(Random random) => (int)(TermCount * Math.Pow(random.NextDouble(), 4));

    private sealed record Section((int[] Terms, int Length)[] Fields, float Prior);
}
