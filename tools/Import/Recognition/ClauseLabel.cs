using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

internal enum LabelKind
{
    Chapter,
    Article,
    Han,
    BracketedHan,
    Digit,
    BracketedDigit,
    HalfBracketedDigit,
    Circled,
    Dotted,
}

/// <summary>The number before a clause: 一、 （一） 1. （1） 1） ① 第一条, or 2.1.3.</summary>
/// <param name="Ordinals">One number, several for a dotted one.</param>
/// <param name="Length">How much of the text it takes.</param>
internal sealed partial record ClauseLabel(LabelKind Kind, IReadOnlyList<int> Ordinals, int Length)
{
    private const int Largest = 60;
    private const string HanDigits = "一二三四五六七八九";
    private const string Circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    public int Ordinal => Ordinals[^1];

    /// <summary>The number as it is cited: 一、 loses its mark, brackets stay.</summary>
    public string Cited => Kind switch
    {
        LabelKind.Chapter => $"第{HanNumber(Ordinal)}章",
        LabelKind.Article => $"第{HanNumber(Ordinal)}条",
        LabelKind.Han => HanNumber(Ordinal),
        LabelKind.BracketedHan => $"（{HanNumber(Ordinal)}）",
        LabelKind.Digit => $"{Ordinal}",
        LabelKind.BracketedDigit => $"（{Ordinal}）",
        LabelKind.HalfBracketedDigit => $"{Ordinal}）",
        LabelKind.Circled => $"{Circles[Ordinal - 1]}",
        _ => string.Join('.', Ordinals),
    };

    /// <summary>Null when the text does not begin with a number of a clause.</summary>
    public static ClauseLabel? Find(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var group = match.Groups.Values.Skip(1).First(g => g.Success && g.Name != "rest");
        int[] ordinals = group.Name == "Circled"
            ? [Circles.IndexOf(group.Value, StringComparison.Ordinal) + 1]
            : [.. group.Value.Split('.').Select(Number)];
        return ordinals.All(o => o is > 0 and <= Largest) ? new(Enum.Parse<LabelKind>(group.Name), ordinals, match.Length) : null;
    }

    /// <summary>A number in Han or Arabic digits, up to 99; 0 when it is none.</summary>
    public static int Number(string text)
    {
        if (int.TryParse(text, out var digits))
        {
            return digits;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? text.Length == 1 ? HanDigits.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0
            : (ten == 0 ? 10 : (HanDigits.IndexOf(text[0], StringComparison.Ordinal) + 1) * 10)
                + (ten == text.Length - 1 ? 0 : HanDigits.IndexOf(text[^1], StringComparison.Ordinal) + 1);
    }

    public static string HanNumber(int number) => number switch
    {
        <= 0 or > 99 => $"{number}",
        < 10 => $"{HanDigits[number - 1]}",
        _ => (number < 20 ? "" : $"{HanDigits[(number / 10) - 1]}") + "十" + (number % 10 == 0 ? "" : $"{HanDigits[(number % 10) - 1]}"),
    };

    [GeneratedRegex("""
        ^\s*(?:
          第\s*(?<Chapter>[一二三四五六七八九十]{1,3}|\d{1,2})\s*章\s*
        | 第\s*(?<Article>[一二三四五六七八九十]{1,3}|\d{1,2})\s*条(?![款第规])\s*[:：]?
        | (?<Han>[一二三四五六七八九十]{1,3})\s*[、．.]\s*
        | [（(]\s*(?<BracketedHan>[一二三四五六七八九十]{1,3})\s*[）)][、.]?\s*
        | (?<Dotted>\d{1,2}(?:\.\d{1,2}){1,4})(?![\d.%]|\s*(?:[分年个倍米元万号]|学时))[、．.]?\s*(?=[\s\p{IsCJKUnifiedIdeographs}“《])
        | (?<Digit>\d{1,2})\s*(?:、|．|\.(?!\d))\s*
        | [（(]\s*(?<BracketedDigit>\d{1,2})\s*[）)][、.]?\s*
        | (?<HalfBracketedDigit>\d{1,2})\s*[）)]\s*
        | (?<Circled>[①-⑳])\s*
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
