namespace TitleGuide.Search.Scoring;

/// <summary>Collects the terms of each section's fields, then inverts them.</summary>
internal sealed class PostingsBuilder
{
    private static readonly Field[] Fields = Enum.GetValues<Field>();

    private readonly List<int> terms = [];
    private readonly List<int> ends = [];
    private readonly List<int> lengths = [];

    public void AddTerm(int term) => terms.Add(term);

    /// <summary>Closes a field; every section gives all fields, in order.</summary>
    /// <param name="length">Of its text, in nodes.</param>
    public void EndField(int length)
    {
        ends.Add(terms.Count);
        lengths.Add(length);
    }

    public Postings Build(int termCount)
    {
        var averages = Averages();
        var starts = new int[termCount + 1];
        var entries = new List<(int Term, int Section, float Frequency)>(terms.Count);
        var entryOf = new int[termCount];
        Array.Fill(entryOf, -1);
        var at = 0;
        for (var field = 0; field < ends.Count; field++)
        {
            var section = field / Fields.Length;
            var kind = field % Fields.Length;
            var weight = FieldWeight.Of(Fields[kind]);
            var one = weight.Weight / (1 - weight.Length + weight.Length * lengths[field] / averages[kind]);
            for (; at < ends[field]; at++)
            {
                var term = terms[at];
                var entry = entryOf[term];
                if (entry >= 0 && entries[entry].Section == section)
                {
                    entries[entry] = entries[entry] with { Frequency = entries[entry].Frequency + one };
                    continue;
                }

                entryOf[term] = entries.Count;
                entries.Add((term, section, one));
                starts[term + 1]++;
            }
        }

        return Invert(starts, entries);
    }

    private static Postings Invert(int[] starts, List<(int Term, int Section, float Frequency)> entries)
    {
        for (var term = 1; term < starts.Length; term++)
            starts[term] += starts[term - 1];
        var next = starts.ToArray();
        var sections = new int[entries.Count];
        var impacts = new float[entries.Count];
        foreach (var (term, section, frequency) in entries)
        {
            var place = next[term]++;
            sections[place] = section;
            impacts[place] = frequency * (FieldWeight.Saturation + 1) / (frequency + FieldWeight.Saturation);
        }

        return new Postings(starts, sections, impacts);
    }

    private float[] Averages()
    {
        var sums = new long[Fields.Length];
        for (var i = 0; i < lengths.Count; i++)
            sums[i % Fields.Length] += lengths[i];
        return [.. sums.Select(s => Math.Max(1f, (float)s / Math.Max(1, lengths.Count / Fields.Length)))];
    }
}
