namespace TitleGuide.Rules;

/// <summary>The worst and the best verdict that answers to the open facts could still give, and which facts could move it.</summary>
internal static class Bounds
{
    public static (Verdict Low, Verdict High) Of(RuleNode node, Answers answers)
    {
        if (answers.BoundsOf(node.Number) is { } known)
        {
            return known;
        }

        var found = WorkOut(node, answers);
        answers.Keep(node.Number, found);
        return found;
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
                var (low, high) = (default(Tally), default(Tally));
                foreach (var part in node.Parts)
                {
                    var bounds = Of(part, answers);
                    low.Add(bounds.Low);
                    high.Add(bounds.High);
                }

                var count = ((AtLeast)node.Condition).Count;
                return (low.Best(count), high.Best(count));
        }
    }

    /// <summary>Adds the open facts that could still move this node within the window, and what is left of it, to <paramref name="live"/>.</summary>
    public static void CollectLive(RuleNode node, Answers answers, Window window, ref Live live)
    {
        var inner = window.Within(Of(node, answers));
        live.Mix(((int)inner.Low << 2) + (int)inner.High + 1);
        if (inner.IsShut)
        {
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
        var below = inner.Below(node.Condition);
        foreach (var part in node.Parts)
        {
            CollectLive(part, answers, below, ref live);
        }
    }

    /// <summary>Adds the leaves that could still move this node within the window and read one of <paramref name="facts"/>.</summary>
    public static void CollectLeaves(RuleNode node, Answers answers, Window window, ulong facts, List<RuleNode> leaves)
    {
        var inner = window.Within(Of(node, answers));
        if (inner.IsShut)
        {
            return;
        }

        if (node.Leaf is { } leaf && (leaf.Mask & facts) != 0 && !leaves.Contains(node))
        {
            leaves.Add(node);
        }

        var below = inner.Below(node.Condition);
        foreach (var part in node.Parts)
        {
            CollectLeaves(part, answers, below, facts, leaves);
        }
    }
}

/// <summary>
/// The verdicts between which a change still shows further up. A part that stays at or under the low end, or at or over the high
/// end, may vary as it likes: of at least k parts the k-th best is the same.
/// </summary>
internal readonly record struct Window(Verdict Low, Verdict High)
{
    public static Window Full { get; } = new(Verdict.NotMet, Verdict.Met);

    /// <summary>For a route that excludes another: all that counts is whether it is met.</summary>
    public static Window WhetherMet { get; } = new(Verdict.Unknown, Verdict.Judged);

    public bool IsShut => Low == High;

    /// <summary>What of this window a node with these bounds can still reach.</summary>
    public Window Within((Verdict Low, Verdict High) bounds)
    {
        var low = bounds.Low < Low ? Low : bounds.Low > High ? High : bounds.Low;
        var high = bounds.High > High ? High : bounds.High < Low ? Low : bounds.High;
        return new(low, high);
    }

    /// <summary>The window of the parts of a composite that has this one.</summary>
    public Window Below(Condition condition) => condition is AtLeast ? this : Full;
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
