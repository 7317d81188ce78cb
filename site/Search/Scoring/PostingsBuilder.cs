using System.Runtime.InteropServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Collects the terms of each section's fields, then inverts them.</summary>
internal sealed class PostingsBuilder
{
    private const int None = -1;

    private static readonly FieldWeight[] Weights = [.. Enum.GetValues<Field>().Select(FieldWeight.Of)];

    private readonly List<int[]> fields = [];
    private readonly List<int> lengths = [];
    private readonly List<float> priors = [];

    // For each term how many sections have it, and the last of them.
    private readonly List<int> frequencies = [];
    private readonly List<int> lastSections = [];

    /// <summary>The next field; every section gives all fields, in order.</summary>
    /// <param name="length">Of its text, in nodes.</param>
    /// <param name="termCount">How many terms there are so far.</param>
    public void Add(int[] terms, int length, int termCount)
    {
        fields.Add(terms);
        lengths.Add(length);
        if (termCount > frequencies.Count)
        {
            var known = frequencies.Count;
            CollectionsMarshal.SetCount(frequencies, termCount);
            CollectionsMarshal.SetCount(lastSections, termCount);
            CollectionsMarshal.AsSpan(frequencies)[known..].Clear();
            CollectionsMarshal.AsSpan(lastSections)[known..].Fill(None);
        }

        var counts = CollectionsMarshal.AsSpan(frequencies);
        var last = CollectionsMarshal.AsSpan(lastSections);
        foreach (var term in terms)
        {
            counts[term] += last[term] == priors.Count ? 0 : 1;
            last[term] = priors.Count;
        }
    }

    /// <param name="prior">How much the section's kind counts.</param>
    public void EndSection(float prior) => priors.Add(prior);

    public Postings Build()
    {
        var starts = Starts();
        var postings = new Posting[starts[^1]];
        var open = new OpenPosting[frequencies.Count];
        for (var term = 0; term < open.Length; term++)
            open[term] = new OpenPosting(starts[term], None, 0);
        var averages = Averages();
        for (var field = 0; field < fields.Count; field++)
        {
            var section = field / Weights.Length;
            var (weight, thinning) = Weights[field % Weights.Length];
            var one = weight / (1 - thinning + thinning * lengths[field] / averages[field % Weights.Length]);
            foreach (var term in fields[field])
            {
                ref var posting = ref open[term];
                if (posting.Section != section)
                {
                    Close(posting, postings);
                    posting = new OpenPosting(posting.Section == None ? posting.Place : posting.Place + 1, section, 0);
                }

                posting.Sum += one;
            }
        }

        foreach (ref readonly var posting in open.AsSpan())
            Close(posting, postings);
        return new Postings(starts, postings);
    }

    private void Close(in OpenPosting open, Posting[] postings)
    {
        if (open.Section != None)
            postings[open.Place] = new Posting(open.Section, open.Sum * (FieldWeight.Saturation + 1) / (open.Sum + FieldWeight.Saturation) * priors[open.Section]);
    }

    private int[] Starts()
    {
        var starts = new int[frequencies.Count + 1];
        for (var term = 0; term < frequencies.Count; term++)
            starts[term + 1] = starts[term] + frequencies[term];
        return starts;
    }

    private float[] Averages()
    {
        var averages = new float[Weights.Length];
        for (var i = 0; i < lengths.Count; i++)
            averages[i % Weights.Length] += (float)lengths[i] * Weights.Length / lengths.Count;
        return [.. averages.Select(a => Math.Max(1, a))];
    }

    /// <summary>A term's posting while its section may still add to it.</summary>
    private record struct OpenPosting(int Place, int Section, float Sum);
}
