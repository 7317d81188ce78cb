namespace TitleGuide.Search.Scoring;

internal enum Field
{
    Title,
    Place,
    Body,
    Phrasing,
}

/// <summary>How much a term counts where it stands (BM25F).</summary>
/// <param name="Weight">Of one occurrence.</param>
/// <param name="Length">How much a long text thins its terms out: 0 not at all, 1 fully.</param>
internal readonly record struct FieldWeight(float Weight, float Length)
{
    /// <summary>How soon further occurrences stop counting.</summary>
    public const float Saturation = 1.8f;

    public static FieldWeight Of(Field field) => field switch
    {
        Field.Title => new FieldWeight(3.5f, 0.3f),
        Field.Place => new FieldWeight(1f, 0.3f),
        Field.Phrasing => new FieldWeight(1f, 0.6f),
        _ => new FieldWeight(1f, 0.7f),
    };
}
