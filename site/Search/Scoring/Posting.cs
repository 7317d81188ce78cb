namespace TitleGuide.Search.Scoring;

/// <summary>
/// A section that has a term, and what the term adds there, in 32 bits: long lists of them are read for every query, and how
/// soon they come from memory is what a search takes.
/// </summary>
internal readonly record struct Posting
{
    /// <summary>An index can have no more.</summary>
    public const int MostSections = 1 << (BitCount - LevelBits);

    private const int BitCount = 32;
    private const int LevelBits = 10;
    private const int MostLevel = (1 << LevelBits) - 1;

    /// <summary>What one level adds: a thousandth of the most that any term can.</summary>
    public const float Unit = (FieldWeight.Saturation + 1) / MostLevel;

    private readonly uint bits;

    /// <param name="impact">From 0 to the most, <see cref="FieldWeight.Saturation"/> + 1.</param>
    public Posting(int section, float impact)
    {
        bits = ((uint)section << LevelBits) | (uint)Math.Clamp((int)MathF.Round(impact / Unit), 1, MostLevel);
    }

    public int Section => (int)(bits >> LevelBits);

    /// <summary>What the term adds, in <see cref="Unit"/>s.</summary>
    public float Level => (int)(bits & MostLevel);
}
