using TitleGuide.Content.Texts;

namespace TitleGuide.Content.Review.Typography;

/// <summary>Finds, and where it is certain repairs, what is not written as official documents are.</summary>
internal static class TypographyCheck
{
    private const int Around = 5;

    /// <summary>So much before and after a slip must stand in what was quoted as printed, for the slip to be somebody else's.</summary>
    private const int Quoted = 3;

    /// <param name="printed">Words that the notice quotes as printed: written alike elsewhere, they are left alone.</param>
    public static IEnumerable<Diagnostic> Run(string path, string text, IReadOnlyCollection<string> printed) =>
        Find(path, text, printed).Select(slip => Told(path, text, slip));

    /// <summary>What a file quotes as somebody else printed it.</summary>
    public static IEnumerable<string> Printed(string text) =>
        YamlPlaces.Of(text).Where(v => v.Key is "printed" or "passage").Select(v => v.Text);

    /// <summary>The slips in order, no two overlapping.</summary>
    public static IReadOnlyList<Slip> Find(string path, string text, IReadOnlyCollection<string> printed)
    {
        var prose = Prose.Of(path, text).Masked;
        var taken = new bool[text.Length + 1];
        var found = new List<Slip>();
        foreach (var slip in TypographyRules.All.SelectMany(rule => rule.Find(prose)))
        {
            var place = taken.AsSpan(slip.Start, slip.End - slip.Start);
            if (!place.Contains(true) && !IsQuoted(text, slip, printed))
            {
                place.Fill(true);
                found.Add(slip);
            }
        }

        return [.. found.OrderBy(s => s.Start)];
    }

    private static bool IsQuoted(string text, Slip slip, IReadOnlyCollection<string> printed)
    {
        var words = text[Math.Max(0, slip.Start - Quoted)..Math.Min(text.Length, slip.End + Quoted)];
        return printed.Any(p => p.Contains(words, StringComparison.Ordinal));
    }

    private static Diagnostic Told(string path, string text, Slip slip)
    {
        var (before, after) = (Before(text, slip.Start), After(text, slip.End));
        return new Diagnostic(
            TextPlace.Of(path, text, slip.Start),
            slip.Rule.Code.Severity,
            slip.Rule.Code.Id,
            $"{slip.Rule.Problem}：“{before}{text[slip.Start..slip.End]}{after}”。",
            Cure: slip.Replacement is { } to ? $"改成“{before}{to}{after}”。" : slip.Rule.Cure);
    }

    private static string Before(string text, int at)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1, at - Around);
        return text[start..at];
    }

    private static string After(string text, int at)
    {
        var line = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
        return text[at..Math.Min(line, at + Around)].TrimEnd('\r');
    }
}
