namespace TitleGuide.Rules;

/// <summary>Which reading of a doubt to take: the first (0) or the second (1) of one doubt, or none forced at all.</summary>
internal readonly record struct Readings(string? Doubt, int Reading)
{
    public static Readings Open { get; }

    public int? Choose(string doubt) => Doubt == doubt ? Reading : null;
}
