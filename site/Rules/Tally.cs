namespace TitleGuide.Rules;

/// <summary>How many of the parts of a condition reach each verdict.</summary>
internal struct Tally
{
    private int unknown;
    private int judged;
    private int met;

    public void Add(Verdict verdict)
    {
        unknown += verdict >= Verdict.Unknown ? 1 : 0;
        judged += verdict >= Verdict.Judged ? 1 : 0;
        met += verdict == Verdict.Met ? 1 : 0;
    }

    /// <summary>The best verdict that so many reach.</summary>
    public readonly Verdict Best(int count) =>
        met >= count ? Verdict.Met
        : judged >= count ? Verdict.Judged
        : unknown >= count ? Verdict.Unknown
        : Verdict.NotMet;
}
