namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Two copies of the same annex: the first is taken, what the second has otherwise is told.</summary>
internal static class PartComparison
{
    private const int Context = 6;

    public static void Compare(Part first, Part second, List<Finding> findings)
    {
        var known = Lines(first).ToList();
        var bare = known.Select(k => Words.Bare(k.Text)).ToHashSet(StringComparer.Ordinal);
        findings.Add(new(second.At, FindingKind.Doubt, $"{second.Name}在几个文件里都有，用了“{first.At.File}”里的"));
        foreach (var (line, text) in Lines(second).Where(l => !bare.Contains(Words.Bare(l.Text))))
        {
            var nearest = known.MaxBy(k => Shared(k.Text, text));
            var (one, other) = Difference(nearest.Text ?? "", text);
            findings.Add(new(line.At, FindingKind.Doubt, $"{second.Name}和“{first.At.File}”里的不一样", other, one));
        }
    }

    private static IEnumerable<(Paragraph Line, string Text)> Lines(Part part) => part.Blocks.OfType<Paragraph>().Select(p => (p, Words.Tight(p.FullText)));

    private static int Shared(string one, string other)
    {
        var pairs = one.Zip(one.Skip(1)).ToHashSet();
        return other.Zip(other.Skip(1)).Count(pairs.Contains) - (Math.Abs(one.Length - other.Length) / 2);
    }

    private static (string One, string Other) Difference(string one, string other)
    {
        var start = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        var end = one.Reverse().Zip(other.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        end = Math.Min(end, Math.Min(one.Length, other.Length) - start);
        var from = Math.Max(0, start - Context);
        return (one[from..Math.Min(one.Length, one.Length - end + Context)], other[from..Math.Min(other.Length, other.Length - end + Context)]);
    }
}
