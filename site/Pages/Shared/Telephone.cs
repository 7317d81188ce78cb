using System.Text.RegularExpressions;

namespace TitleGuide.Pages.Shared;

/// <summary>A run of a printed telephone entry: a number to call, or the words between numbers.</summary>
/// <param name="Href">Null for words.</param>
public sealed record TelephonePart(string Text, string? Href);

/// <summary>Reads printed telephone entries, which may hold several numbers, extensions and words.</summary>
public static partial class Telephone
{
    public static IEnumerable<TelephonePart> Parse(string printed, string? areaCode)
    {
        var at = 0;
        foreach (Match match in Number().Matches(printed))
        {
            if (match.Index > at)
            {
                yield return new(printed[at..match.Index], null);
            }

            yield return Read(match, areaCode);
            at = match.Index + match.Length;
        }

        if (at < printed.Length)
        {
            yield return new(printed[at..], null);
        }
    }

    private static TelephonePart Read(Match match, string? areaCode)
    {
        var area = match.Groups["area"] is { Success: true } own ? own.Value : null;
        var local = match.Groups["local"].Value.Replace("-", "", StringComparison.Ordinal);
        if (area is null && local.Length is 7 or 8 && !local.StartsWith("400", StringComparison.Ordinal))
        {
            area = areaCode;
        }

        return area is null
            ? new(match.Value, $"tel:{(local.Length == 11 ? "+86" : "")}{local}")
            : new($"{area}-{local}", $"tel:+86{area.TrimStart('0')}{local}");
    }

    // 0571-12345678, 12345678, 13800000000, 400-000-0000, 12345; not part of a longer run of digits.
    [GeneratedRegex(@"(?<![\d-])(?:(?<area>0\d{2,3})[-—－ ]?(?<local>\d{7,8})|(?<local>400-?\d{3}-?\d{4}|1[3-9]\d{9}|\d{7,8}|1\d{4}))(?!\d)")]
    private static partial Regex Number();
}
