namespace TitleGuide.Content.Reading;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The closest of the known words, or null when none is close.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var limit = Math.Max(1, Math.Min(3, word.Length / 2));
        return known
            .Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= limit)
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word)
            .FirstOrDefault();
    }

    /// <summary>“改成…” with the closest word, else the list when it is short.</summary>
    public static string? Cure(string word, IEnumerable<string> known)
    {
        var all = known.Distinct().OrderBy(k => k, StringComparer.Ordinal).ToList();
        return Of(word, all) is { } near ? $"改成“{near}”。"
            : all.Count is > 0 and <= 12 ? $"可以用的有：{string.Join('、', all)}。"
            : null;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, capped: lengths that differ by more than 3 are far.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3 || a.Length > 100)
        {
            return int.MaxValue;
        }

        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
