using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Diff;

/// <summary>Compares two texts: numbers and Latin words whole, everything else character by character; what is too long for that sentence by sentence.</summary>
internal static partial class TextDiff
{
    /// <summary>Of the table that a comparison fills, 64 MB.</summary>
    private const long MostCells = 16_000_000;

    public static IReadOnlyList<DiffPart> Of(string before, string after) =>
        Joined(Smoothed(Sequence(Token(), before, after) ?? Sequence(Sentence(), before, after) ?? [new(PartKind.Removed, before), new(PartKind.Added, after)]));

    /// <summary>What both begin and end with is not compared; null when too much is left.</summary>
    private static List<DiffPart>? Sequence(Regex unit, string before, string after)
    {
        var (old, @new) = (Units(unit, before), Units(unit, after));
        var shorter = Math.Min(old.Count, @new.Count);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => old[i] == @new[i]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(i => old[^i] == @new[^i]).Count();
        return (old.Count - start - end + 1L) * (@new.Count - start - end + 1L) > MostCells ? null :
        [
            .. old[..start].Select(u => new DiffPart(PartKind.Same, u)),
            .. Sequence(old[start..^end], @new[start..^end]),
            .. old[^end..].Select(u => new DiffPart(PartKind.Same, u)),
        ];
    }

    /// <summary>The longest common subsequence, with what is left of both in between.</summary>
    private static List<DiffPart> Sequence(List<string> before, List<string> after)
    {
        var length = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                length[i, j] = before[i] == after[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var parts = new List<DiffPart>();
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                parts.Add(new(PartKind.Same, before[i++]));
                j++;
            }
            else if (j == after.Count || (i < before.Count && length[i + 1, j] >= length[i, j + 1]))
            {
                parts.Add(new(PartKind.Removed, before[i++]));
            }
            else
            {
                parts.Add(new(PartKind.Added, after[j++]));
            }
        }

        return parts;
    }

    /// <summary>How alike two texts are, 0 to 1: shared pairs of characters.</summary>
    public static double Similarity(string before, string after)
    {
        var (one, other) = (Pairs(before), Pairs(after));
        return one.Count + other.Count == 0 ? (before == after ? 1 : 0) : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }

    /// <summary>Whether only punctuation, spaces and the width of characters differ.</summary>
    public static bool SameWords(string before, string after) => Bare(before) == Bare(after);

    private static string Bare(string text) =>
        string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c).Where(char.IsLetterOrDigit));

    /// <summary>The numbers with their units that one text has and the other has not.</summary>
    public static (IReadOnlyList<string> Removed, IReadOnlyList<string> Added) Numbers(string before, string after)
    {
        var (old, @new) = (NumbersOf(before), NumbersOf(after));
        return (Without(old, @new), Without(@new, old));
    }

    private static List<string> NumbersOf(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    private static List<string> Without(List<string> all, List<string> others)
    {
        var rest = all.ToList();
        others.ForEach(o => rest.Remove(o));
        return rest;
    }

    private static HashSet<string> Pairs(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return bare.Length == 1 ? [bare] : [.. Enumerable.Range(0, Math.Max(0, bare.Length - 1)).Select(i => bare.Substring(i, 2))];
    }

    private static List<string> Units(Regex unit, string text) => [.. unit.Matches(text).Select(m => m.Value)];

    /// <summary>A single character that happens to stand in both would tear a changed phrase apart.</summary>
    private static List<DiffPart> Smoothed(List<DiffPart> parts)
    {
        var result = new List<DiffPart>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is { Kind: PartKind.Same, Text.Length: 1 } lone
                && i > 0 && i + 1 < parts.Count && parts[i - 1].Kind != PartKind.Same && parts[i + 1].Kind != PartKind.Same)
            {
                result.Add(lone with { Kind = PartKind.Removed });
                result.Add(lone with { Kind = PartKind.Added });
            }
            else
            {
                result.Add(parts[i]);
            }
        }

        return result;
    }

    /// <summary>Neighbours of one kind become one; of a changed stretch what was removed comes first.</summary>
    private static List<DiffPart> Joined(List<DiffPart> parts)
    {
        var result = new List<DiffPart>();
        for (var i = 0; i < parts.Count;)
        {
            var same = parts[i].Kind == PartKind.Same;
            var run = parts.Skip(i).TakeWhile(p => p.Kind == PartKind.Same == same).ToList();
            foreach (var kind in same ? [PartKind.Same] : new[] { PartKind.Removed, PartKind.Added })
            {
                if (string.Concat(run.Where(p => p.Kind == kind).Select(p => p.Text)) is { Length: > 0 } text)
                {
                    result.Add(new(kind, text));
                }
            }

            i += run.Count;
        }

        return result;
    }

    [GeneratedRegex(@"[^。；\n]*[。；\n]+|[^。；\n]+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?|[A-Za-z]+|[\s\S]")]
    private static partial Regex Token();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?[年月日个分项篇次人万%％]?")]
    private static partial Regex Number();
}
