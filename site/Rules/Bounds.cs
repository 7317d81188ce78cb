namespace TitleGuide.Rules;

/// <summary>The worst and the best verdict that answers to the open facts could still give, and which facts could move it.</summary>
internal static class Bounds
{
    public static (Verdict Low, Verdict High) Of(RuleNode node, Answers answers)
    {
        ref var known = ref answers.BoundsOf(node.Number);
        if (known is not { } bounds)
        {
            // The reference may move while the parts are worked out.
            bounds = WorkOut(node, answers);
            answers.BoundsOf(node.Number) = bounds;
        }

        return bounds;
    }

    private static (Verdict Low, Verdict High) WorkOut(RuleNode node, Answers answers)
    {
        if (node.Leaf is { } leaf)
        {
            var verdict = leaf.Of(answers);
            return verdict != Verdict.Unknown || (leaf.Mask & ~answers.Answered) == 0
                ? (verdict, verdict)
                : (Verdict.NotMet, leaf.Highest);
        }

        switch (node.Condition)
        {
            case Not:
                var inner = Of(node.Parts[0], answers);
                return (Evaluation.Opposite(inner.High), Evaluation.Opposite(inner.Low));
            case Doubtful:
                var (first, second) = (Of(node.Parts[0], answers), Of(node.Parts[1], answers));
                return (Evaluation.Agree(first.Low, second.Low), Evaluation.Agree(first.High, second.High));
            default:
                Span<int> low = stackalloc int[4];
                Span<int> high = stackalloc int[4];
                foreach (var part in node.Parts)
                {
                    var bounds = Of(part, answers);
                    low[(int)bounds.Low]++;
                    high[(int)bounds.High]++;
                }

                var count = ((AtLeast)node.Condition).Count;
                return (KthBest(low, count), KthBest(high, count));
        }
    }

    /// <summary>Adds the open facts that could still move this node, and what is left of it, to <paramref name="live"/>.</summary>
    public static void CollectLive(RuleNode node, Answers answers, ref Live live)
    {
        var (low, high) = Of(node, answers);
        if (low == high)
        {
            live.Mix((int)low + 1);
            return;
        }

        if (node.Leaf is { } leaf)
        {
            live.Facts |= leaf.Mask & ~answers.Answered;
            live.Mix(node.Number);
            live.Mix(leaf.Key(answers));
            return;
        }

        live.Mix(-node.Parts.Length);
        foreach (var part in node.Parts)
        {
            CollectLive(part, answers, ref live);
        }
    }

    /// <summary>The leaves that could still move this node.</summary>
    public static IEnumerable<Condition> LiveLeaves(RuleNode node, Answers answers)
    {
        var (low, high) = Of(node, answers);
        return low == high ? []
            : node.Leaf is not null ? [node.Condition]
            : node.Parts.SelectMany(part => LiveLeaves(part, answers));
    }

    /// <summary>The verdict that so many reach, given how many there are of each verdict.</summary>
    public static Verdict KthBest(ReadOnlySpan<int> counts, int left)
    {
        for (var verdict = Verdict.Met; verdict > Verdict.NotMet; verdict--)
        {
            left -= counts[(int)verdict];
            if (left <= 0)
            {
                return verdict;
            }
        }

        return Verdict.NotMet;
    }
}

/// <summary>What is left of a condition: the facts that still move it, and a fingerprint equal for equal remainders.</summary>
internal struct Live
{
    public ulong Facts;

    public ulong Fingerprint;

    public void Mix(int value)
    {
        Fingerprint = (Fingerprint ^ (uint)value) * 0x9E3779B97F4A7C15;
        Fingerprint ^= Fingerprint >> 29;
    }
}
