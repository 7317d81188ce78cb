using System.Globalization;
using System.Text.RegularExpressions;

namespace TitleGuide.Content.Checks;

/// <summary>Whether a number stands in words: as digits, half or full width, or as a Chinese numeral.</summary>
internal static partial class QuotedNumbers
{
    private const string Digits = "零一二三四五六七八九";

    public static bool Contain(string words, decimal number) => In(words).Contains(number);

    /// <summary>A length of time may also be told in months or with 半: 1.5 is 1年半, 18个月.</summary>
    public static bool ContainYears(string words, decimal years)
    {
        if (Contain(words, years))
        {
            return true;
        }

        var whole = decimal.Truncate(years);
        return (words.Contains('月') && Contain(words, years * 12))
            || (years != whole && words.Contains('半') && (whole == 0 || Contain(words, whole)));
    }

    /// <summary>Years of the calendar may be listed, given as first and last, or counted (近三年).</summary>
    public static bool ContainAll(string words, IReadOnlyCollection<int> years)
    {
        var numbers = In(words);
        return years.All(y => numbers.Contains(y))
            || numbers.Contains(years.Count)
            || (numbers.Contains(years.Min()) && numbers.Contains(years.Max()) && years.Max() - years.Min() == years.Count - 1);
    }

    private static HashSet<decimal> In(string words)
    {
        var numbers = new HashSet<decimal>();
        var narrow = string.Concat(words.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c is '．' ? '.' : c));
        foreach (Match match in Arabic().Matches(narrow))
        {
            numbers.Add(decimal.Parse(match.Value, CultureInfo.InvariantCulture));
        }

        foreach (Match match in Chinese().Matches(words))
        {
            numbers.Add(Value(match.Value));
        }

        return numbers;
    }

    /// <summary>十 = 10, 二十五 = 25, 一百二十 = 120, 二〇二四 = 2024.</summary>
    private static decimal Value(string numeral)
    {
        var (total, digit, units) = (0m, 0m, false);
        foreach (var c in numeral.Replace('两', '二').Replace('〇', '零'))
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit > 0)
            {
                total += (digit == 0 ? 1 : digit) * unit;
                (digit, units) = (0, true);
            }
            else
            {
                digit = units ? Digits.IndexOf(c) : (digit * 10) + Digits.IndexOf(c);
            }
        }

        return total + digit;
    }

    [GeneratedRegex(@"[0-9]{1,12}(\.[0-9]{1,4})?")]
    private static partial Regex Arabic();

    [GeneratedRegex("[零〇一二两三四五六七八九十百千]{1,8}")]
    private static partial Regex Chinese();
}
