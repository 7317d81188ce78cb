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

    // How much of the score depends on covering the query.
    private const float CoverageShare = 0.8f;

    // One bit for each section.
    private const int MaskSize = 64;

    private readonly float[] scores;
    private readonly float[] covered;
    private readonly ushort[] lastAsked;

    // 1 where the synonym group stands that was added last, else 0.
    private readonly float[] grouped;
    private readonly List<int> next = [];
    private bool hasAlternatives;

    /// <param name="sectionCount">Of the whole index.</param>
    public Tallies(int sectionCount)
    {
        BlockSize = Math.Min(MostSections, sectionCount);
        var padded = (BlockSize + MaskSize - 1) / MaskSize * MaskSize;
        scores = new float[padded];
        covered = new float[padded];
        lastAsked = new ushort[padded];
        grouped = new float[padded];
    }

    public int BlockSize { get; }

    /// <summary>For each term how far its sections are read.</summary>
    public Span<int> Begin(ResolvedQuery query)
    {
        hasAlternatives = query.Terms.Exists(term => term.SameAsBefore);
        next.Clear();
        CollectionsMarshal.SetCount(next, query.Terms.Count);
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
        var those = postings.Of(term.Term);
        var score = scores.AsSpan(0, BlockSize);
        var cover = covered.AsSpan(0, BlockSize);
        var (unit, mass) = (term.Weight * Posting.Unit, term.Mass);
        for (; from < those.Length; from++)
        {
            var at = those[from].Section - first;
            if ((uint)at >= (uint)score.Length)
                break;
            score[at] += unit * those[from].Level;
            cover[at] += mass;
        }

        return from;
    }

    /// <summary>Adds a synonym group.</summary>
    public int AddGroup(in ResolvedTerm term, Postings postings, int first, int from)
    {
        Array.Clear(grouped);
        var end = Add(term, postings, first, from);
        foreach (var posting in postings.Of(term.Term)[from..end])
            grouped[posting.Section - first] = 1;
        return end;
    }

    /// <summary>Adds a part of the phrase typed for the synonym group that was added last.</summary>
    public int AddLiteral(in ResolvedTerm term, Postings postings, int first, int from)
    {
        var those = postings.Of(term.Term);
        var score = scores.AsSpan(0, BlockSize);
        var cover = covered.AsSpan(0, BlockSize);
        var group = grouped.AsSpan(0, BlockSize);
        var (unit, mass) = (term.Weight * Posting.Unit, term.Mass);
        var less = unit * (1 - QueryWeights.LiteralOfConcept);
        for (; from < those.Length; from++)
        {
            var at = those[from].Section - first;
            if ((uint)at >= (uint)score.Length)
                break;
            // Reckoned, not branched: nothing could foretell where the group stands.
            score[at] += (unit - less * group[at]) * those[from].Level;
            cover[at] += mass - mass * group[at];
        }

        return from;
    }

    /// <summary>Adds one of several terms that answer for each other.</summary>
    /// <param name="asked">What the query asks for, as a number: alternatives share it.</param>
    public int AddAlternative(in ResolvedTerm term, Postings postings, int first, int from, ushort asked)
    {
        var those = postings.Of(term.Term);
        var unit = term.Weight * Posting.Unit;
        for (; from < those.Length && those[from].Section - first is var at && at < BlockSize; from++)
        {
            if (lastAsked[at] == asked)
                continue;
            lastAsked[at] = asked;
            var known = term.Literal && grouped[at] != 0;
            scores[at] += unit * those[from].Level * (known ? QueryWeights.LiteralOfConcept : 1);
            covered[at] += known ? 0 : term.Mass;
        }

        return from;
    }

    /// <summary>The most that a section of the block covers.</summary>
    public float Best()
    {
        // Several side by side: each would wait for the one before it.
        var (one, two, three, four) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(covered);
        for (var i = 0; i + 3 < vectors.Length; i += 4)
        {
            one = Vector256.MaxNative(one, vectors[i]);
            two = Vector256.MaxNative(two, vectors[i + 1]);
            three = Vector256.MaxNative(three, vectors[i + 2]);
            four = Vector256.MaxNative(four, vectors[i + 3]);
        }

        var most = Vector256.MaxNative(Vector256.MaxNative(one, two), Vector256.MaxNative(three, four));
        var best = 0f;
        for (var i = 0; i < Vector256<float>.Count; i++)
            best = Math.Max(best, most[i]);
        return best;
    }

    /// <summary>Takes the sections that cover something, and this at the least.</summary>
    /// <param name="mass">Everything the query asks for.</param>
    /// <returns>How many candidates there are then.</returns>
    public int Take(int first, float least, float mass, Candidate[] candidates, int count)
    {
        var perMass = 1 / mass;
        var few = Vector256.Create(Math.Max(least, float.Epsilon));
        var score = scores.AsSpan();
        var cover = covered.AsSpan();
        for (var from = 0; from < cover.Length; from += MaskSize)
        {
            // First all, then those that are enough: going from one to the next without a look at each between.
            var enough = 0UL;
            var vectors = MemoryMarshal.Cast<float, Vector256<float>>(cover.Slice(from, MaskSize));
            for (var v = vectors.Length - 1; v >= 0; v--)
                enough = (enough << Vector256<float>.Count) | Vector256.GreaterThanOrEqual(vectors[v], few).ExtractMostSignificantBits();
            for (; enough != 0; enough &= enough - 1)
            {
                var at = from + BitOperations.TrailingZeroCount(enough);
                var share = 1 - CoverageShare + CoverageShare * float.MinNative(1, cover[at] * perMass);
                candidates[count++] = new Candidate(first + at, cover[at], score[at] * share);
            }
        }

        return count;
    }

    /// <summary>Forgets the block.</summary>
    public void Clear()
    {
        Array.Clear(scores);
        Array.Clear(covered);
        if (hasAlternatives)
            Array.Clear(lastAsked);
    }
}
