namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Two copies of the same annex: the first is taken, what the second has otherwise is told.</summary>
internal sealed class PartComparison(List<Finding> findings)
{
    private const int Context = 6;

    /// <summary>Nobody looks through more; each costs a look at every line of the first copy.</summary>
    private const int MostTold = 200;

    private int told;

    public void Compare(Part first, Part second)
    {
        var known = Lines(first).ToList();
        var bare = known.Select(k => Words.Bare(k.Text)).ToHashSet(StringComparer.Ordinal);
        findings.Add(new(second.At, FindingKind.Doubt, first.At.File == second.At.File ? $"{second.Name}有两份，用了第{first.At.Number}{first.At.Unit}的" : $"{second.Name}在几个文件里都有，用了“{first.At.File}”里的"));
        var others = Lines(second).Where(l => !bare.Contains(Words.Bare(l.Text))).ToList();
        foreach (var (at, text) in others.Take(MostTold - told))
        {
            var nearest = known.Select(k => (k.Text, Shared: Shared(k.Text, text))).Where(k => k.Shared > 0).DefaultIfEmpty((Text: "", Shared: 0)).MaxBy(k => k.Shared);
            var (one, other) = Difference(nearest.Text, text);
            findings.Add(new(at, FindingKind.Doubt, $"{second.Name}和“{first.At.File}”里的不一样", other, one.Length > 0 ? one : null));
        }

        if (others.Count > MostTold - told)
        {
            findings.Add(new(others[MostTold - told].At, FindingKind.Doubt, $"{second.Name}从这里起还有{others.Count - MostTold + told}处不一样，没有一一列出"));
        }

        told = Math.Min(MostTold, told + others.Count);
    }

    /// <summary>Paragraphs, and the rows of tables.</summary>
    private static IEnumerable<(SourcePlace At, string Text)> Lines(Part part) => part.Blocks
        .SelectMany(b => b is Table table ? table.Rows.Select(r => string.Join(' ', r)) : [((Paragraph)b).FullText], (b, text) => (b.At, Words.Tight(text)))
        .Where(l => l.Item2.Length > 0);

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
