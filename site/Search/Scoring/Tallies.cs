using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>What a block of sections has of a query, while term after term adds to it.</summary>
internal sealed class Tallies
{
    // So many sections at a time that their tallies stay in the processor's nearest cache.
    private const int MostSections = 2048;

    // One bit for each section.
    private const int MaskSize = 64;

    private readonly float[] scores;
    private readonly float[] covered;
    private readonly int[] lastAsked;
    private readonly int[] lastGroup;
    private readonly List<int> next = [];

    /// <param name="sectionCount">Of the whole index.</param>
    public Tallies(int sectionCount)
    {
        BlockSize = Math.Min(MostSections, sectionCount);
        var padded = (BlockSize + MaskSize - 1) / MaskSize * MaskSize;
        scores = new float[padded];
        covered = new float[padded];
        lastAsked = new int[padded];
        lastGroup = new int[padded];
    }

    public int BlockSize { get; }

    /// <summary>For each term how far its sections are read.</summary>
    public Span<int> Begin(int termCount)
    {
        next.Clear();
        CollectionsMarshal.SetCount(next, termCount);
        var begun = CollectionsMarshal.AsSpan(next);
        begun.Clear();
        return begun;
    }

    /// <summary>Adds a term that no other term of the query takes account of.</summary>
    /// <param name="first">The block's first section.</param>
    /// <param name="from">The first of the term's postings to add.</param>
    /// <returns>The first posting behind the block.</returns>
    public int Add(in ResolvedTerm term, Postings postings, int first, int from)
    {
        var sections = postings.Sections(term.Term)[from..];
        var impacts = postings.Impacts(term.Term)[from..];
        var score = scores.AsSpan(0, BlockSize);
        var cover = covered.AsSpan(0, BlockSize);
        var (weight, mass) = (term.Weight, term.Mass);
        var i = 0;
        for (; i < sections.Length && i < impacts.Length; i++)
        {
            var at = sections[i] - first;
            if ((uint)at >= (uint)score.Length)
                break;
            score[at] += weight * impacts[i];
            cover[at] += mass;
        }

        return from + i;
    }

    /// <summary>Adds a synonym group.</summary>
    public int AddGroup(in ResolvedTerm term, Postings postings, int first, int from)
    {
        var end = Add(term, postings, first, from);
        foreach (var section in postings.Sections(term.Term)[from..end])
            lastGroup[section - first] = term.Group;
        return end;
    }

    /// <summary>Adds a part of the phrase typed for a synonym group, which comes after the group.</summary>
    public int AddLiteral(in ResolvedTerm term, Postings postings, int first, int from)
    {
        var sections = postings.Sections(term.Term)[from..];
        var impacts = postings.Impacts(term.Term)[from..];
        var score = scores.AsSpan(0, BlockSize);
        var cover = covered.AsSpan(0, BlockSize);
        var groups = lastGroup.AsSpan(0, BlockSize);
        var (weight, group) = (term.Weight, term.Group);
        // Looked up by whether the group stands there: no branch, which nothing could foretell.
        ReadOnlySpan<float> shares = [1, QueryWeights.LiteralOfConcept];
        ReadOnlySpan<float> masses = [term.Mass, 0];
        var i = 0;
        for (; i < sections.Length && i < impacts.Length; i++)
        {
            var at = sections[i] - first;
            if ((uint)at >= (uint)score.Length)
                break;
            var known = groups[at] == group ? 1 : 0;
            score[at] += weight * impacts[i] * shares[known];
            cover[at] += masses[known];
        }

        return from + i;
    }

    /// <summary>Adds one of several terms that answer for each other.</summary>
    /// <param name="asked">What the query asks for, as a number: alternatives share it.</param>
    public int AddAlternative(in ResolvedTerm term, Postings postings, int first, int from, int asked)
    {
        var sections = postings.Sections(term.Term);
        var impacts = postings.Impacts(term.Term);
        var i = from;
        for (; i < sections.Length && sections[i] - first is var at && at < BlockSize; i++)
        {
            if (lastAsked[at] == asked)
                continue;
            lastAsked[at] = asked;
            var known = term.Literal && lastGroup[at] == term.Group;
            scores[at] += term.Weight * impacts[i] * (known ? QueryWeights.LiteralOfConcept : 1);
            covered[at] += known ? 0 : term.Mass;
        }

        return i;
    }

    /// <summary>The most that a section of the block covers.</summary>
    public float Best()
    {
        var best = Vector128<float>.Zero;
        foreach (var vector in MemoryMarshal.Cast<float, Vector128<float>>(covered))
            best = Vector128.Max(best, vector);
        return Math.Max(Math.Max(best[0], best[1]), Math.Max(best[2], best[3]));
    }

    /// <summary>Takes the sections that cover something, and this at the least.</summary>
    /// <returns>How many candidates there are then.</returns>
    public int Take(int first, float least, ReadOnlySpan<int> scopes, Candidate[] candidates, int count)
    {
        var few = Vector128.Create(Math.Max(least, float.Epsilon));
        var score = scores.AsSpan();
        var cover = covered.AsSpan();
        for (var from = 0; from < cover.Length; from += MaskSize)
        {
            // First all, then those that are enough: going from one to the next without a look at each between.
            var enough = 0UL;
            var vectors = MemoryMarshal.Cast<float, Vector128<float>>(cover.Slice(from, MaskSize));
            for (var v = vectors.Length - 1; v >= 0; v--)
                enough = (enough << Vector128<float>.Count) | Vector128.GreaterThanOrEqual(vectors[v], few).ExtractMostSignificantBits();
            for (; enough != 0; enough &= enough - 1)
            {
                var at = from + BitOperations.TrailingZeroCount(enough);
                candidates[count++] = new Candidate(first + at, scopes[first + at], score[at], cover[at]);
            }
        }

        return count;
    }

    /// <summary>Forgets the block.</summary>
    /// <param name="dependent">Whether the query has groups or alternatives.</param>
    public void Clear(bool dependent)
    {
        Array.Clear(scores);
        Array.Clear(covered);
        if (!dependent)
            return;
        Array.Clear(lastAsked);
        Array.Clear(lastGroup);
    }
}
