namespace TitleGuide.Search.Scoring;

/// <summary>Collects the terms of each section's fields, then inverts them.</summary>
internal sealed class PostingsBuilder
{
    private static readonly FieldWeight[] Weights = [.. Enum.GetValues<Field>().Select(FieldWeight.Of)];

    private readonly List<int[]> fields = [];
    private readonly List<int> lengths = [];
    private readonly List<float> priors = [];

    /// <summary>The next field; every section gives all fields, in order.</summary>
    /// <param name="length">Of its text, in nodes.</param>
    public void Add(int[] terms, int length)
    {
        fields.Add(terms);
        lengths.Add(length);
    }

    /// <param name="prior">How much the section's kind counts.</param>
    public void EndSection(float prior) => priors.Add(prior);

    public Postings Build(int termCount)
    {
        var starts = Starts(termCount);
        var next = starts[..^1];
        var sections = new int[starts[^1]];
        var impacts = new float[starts[^1]];
        var averages = Averages();
        for (var field = 0; field < fields.Count; field++)
        {
            var section = field / Weights.Length;
            var (weight, thinning) = Weights[field % Weights.Length];
            var one = weight / (1 - thinning + thinning * lengths[field] / averages[field % Weights.Length]);
            foreach (var term in fields[field])
            {
                if (next[term] == starts[term] || sections[next[term] - 1] != section)
                    sections[next[term]++] = section;
                impacts[next[term] - 1] += one;
            }
        }

        for (var i = 0; i < impacts.Length; i++)
            impacts[i] = impacts[i] * (FieldWeight.Saturation + 1) / (impacts[i] + FieldWeight.Saturation) * priors[sections[i]];
        return new Postings(starts, sections, impacts);
    }

    private int[] Starts(int termCount)
    {
        var starts = new int[termCount + 1];
        var last = new int[termCount];
        Array.Fill(last, -1);
        for (var field = 0; field < fields.Count; field++)
        {
            var section = field / Weights.Length;
            foreach (var term in fields[field])
            {
                if (last[term] == section)
                    continue;
                last[term] = section;
                starts[term + 1]++;
            }
        }

        for (var term = 1; term < starts.Length; term++)
            starts[term] += starts[term - 1];
        return starts;
    }

    private float[] Averages()
    {
        var averages = new float[Weights.Length];
        for (var i = 0; i < lengths.Count; i++)
            averages[i % Weights.Length] += (float)lengths[i] * Weights.Length / lengths.Count;
        return [.. averages.Select(a => Math.Max(1, a))];
    }
}
