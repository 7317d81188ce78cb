using System.Runtime.CompilerServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Counts the terms of each section's fields, then inverts them.</summary>
internal sealed class PostingsBuilder
{
    private const int FieldCount = 4;
    private static readonly FieldWeight[] Weights = [.. Enum.GetValues<Field>().Select(FieldWeight.Of)];

    private readonly RunStore<Occurrences> store = new();
    private readonly List<Section> sections = [];
    private readonly List<int> lengths = [];

    // The terms of the section that is being read.
    private Occurrences[] current = new Occurrences[1 << 10];
    private int currentCount;

    // For every term how many sections have it, and where in the last one of them it is.
    private Seen[] seen = new Seen[1 << 12];

    /// <summary>The next field; every section gives all fields, in order.</summary>
    /// <param name="length">Of its text, in nodes.</param>
    public void Add(ReadOnlySpan<int> terms, int length)
    {
        var field = lengths.Count % FieldCount;
        lengths.Add(length);
        foreach (var term in terms)
        {
            ref var count = ref OccurrencesOf(term).Fields[field];
            if (count < ushort.MaxValue)
                count++;
        }
    }

    /// <param name="prior">How much the section's kind counts.</param>
    public void EndSection(float prior)
    {
        var terms = store.Take(currentCount);
        current.AsSpan(0, currentCount).CopyTo(terms);
        currentCount = 0;
        sections.Add(new Section(terms, prior));
    }

    public Postings Build(int termCount)
    {
        var starts = new int[termCount + 1];
        for (var term = 0; term < termCount; term++)
            starts[term + 1] = starts[term] + seen[term].Sections;
        var next = starts[..^1];
        var postings = new Posting[starts[^1]];
        var averages = Averages();
        Span<float> weights = stackalloc float[FieldCount];
        for (var section = 0; section < sections.Count; section++)
        {
            for (var field = 0; field < FieldCount; field++)
            {
                var (weight, thinning) = Weights[field];
                weights[field] = weight / (1 - thinning + thinning * lengths[section * FieldCount + field] / averages[field]);
            }

            foreach (ref readonly var term in sections[section].Terms.AsSpan())
                postings[next[term.Term]++] = new Posting(section, term.Impact(weights) * sections[section].Prior);
        }

        return new Postings(starts, postings);
    }

    private ref Occurrences OccurrencesOf(int term)
    {
        if (term >= seen.Length)
            Array.Resize(ref seen, Math.Max(term + 1, seen.Length * 2));
        ref var last = ref seen[term];
        if (last.Place >= currentCount || current[last.Place].Term != term)
        {
            if (currentCount == current.Length)
                Array.Resize(ref current, currentCount * 2);
            last = new Seen(last.Sections + 1, currentCount);
            current[currentCount++] = new Occurrences { Term = term };
        }

        return ref current[last.Place];
    }

    private float[] Averages()
    {
        var averages = new float[FieldCount];
        for (var i = 0; i < lengths.Count; i++)
            averages[i % FieldCount] += (float)lengths[i] * FieldCount / lengths.Count;
        return [.. averages.Select(a => Math.Max(1, a))];
    }

    private readonly record struct Section(ArraySegment<Occurrences> Terms, float Prior);

    private readonly record struct Seen(int Sections, int Place);

    /// <summary>How often a section's fields have a term.</summary>
    private struct Occurrences
    {
        public int Term;
        public Counts Fields;

        /// <param name="weights">What one of them adds, by field.</param>
        public readonly float Impact(ReadOnlySpan<float> weights)
        {
            var sum = 0f;
            for (var field = 0; field < FieldCount; field++)
                sum += Fields[field] * weights[field];

            return sum * (FieldWeight.Saturation + 1) / (sum + FieldWeight.Saturation);
        }
    }

    [InlineArray(FieldCount)]
    private struct Counts
    {
        private ushort first;
    }
}
