using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Places;

/// <summary>附件1 二（一）2 末段: the annex, the numbers within it, and words after them.</summary>
/// <param name="Annex">0 for 正文; null when not written.</param>
/// <param name="Styles">One letter a number: Han or digit, upper case in brackets.</param>
/// <param name="Tail">末段, 第2段 or whatever else stands behind.</param>
internal sealed partial record ClausePath(int? Annex, ImmutableArray<int> Numbers, string Styles, string Tail)
{
    public bool HasNumbers(ClausePath other) => (Annex is null || Annex == other.Annex) && Numbers.SequenceEqual(other.Numbers);

    /// <summary>Those with the same numbers have the same.</summary>
    public string Key => string.Join('.', Numbers);

    /// <summary>One number without an annex may be anything.</summary>
    public bool SaysEnough => Annex is not null || Numbers.Length > 1;

    /// <summary>Hardly anything else: an annex with numbers, or numbers of several styles. A list such as 二、三 may be anything.</summary>
    public bool IsCertain => Annex is null ? Styles.Distinct().Count() > 1 : !Numbers.IsEmpty;

    /// <summary>三（一） is not 三、1, unless an annex says that it is a number at all, and never 三（一）第一段.</summary>
    public bool IsWrittenAs(ClausePath other) =>
        (Annex is not null || Styles == other.Styles) && (other.Tail.Length == 0 || other.Tail == Tail);

    public ClausePath Parent => new(Annex, Numbers[..^1], Styles[..^1], "");

    /// <summary>The most telling number in a text; null when there is none.</summary>
    public static ClausePath? Read(string text)
    {
        var folded = Ordinals().Replace(TypedText.Of(text), "$1");
        return Path().Matches(folded)
            .Select(m => Of(m, folded[(m.Index + m.Length)..]))
            .OrderByDescending(p => p.Annex is not null)
            .ThenByDescending(p => p.Numbers.Length)
            .FirstOrDefault(p => p.SaysEnough);
    }

    private static ClausePath Of(Match match, string behind)
    {
        int? annex = match.Groups["body"].Success ? 0 : match.Groups["annex"] is { Success: true } written ? Value(written.Value) : null;
        var parts = match.Groups["part"].Captures.Select(c => c.Value).ToList();
        return new(
            annex,
            [.. parts.Select(p => Value(p.Trim('(', ')', ' ')))],
            string.Concat(parts.Select(Style)),
            Paragraphs().Replace(behind.Trim(' ', '、', '.', ',', '。'), m => $"第{Value(m.Groups[1].Value)}段"));
    }

    private static int Value(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : HanNumber.Parse(number);

    private static char Style(string part)
    {
        var letter = char.IsAsciiDigit(part.Trim('(', ')', ' ')[0]) ? 'd' : 'h';
        return part[0] == '(' ? char.ToUpperInvariant(letter) : letter;
    }

    [GeneratedRegex(
        @"(?:附件? ?(?<annex>十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})(?!\d)|(?<body>正文))(?:[ 、.,:;。之的/-]*(?<part>\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|[一二三四五六七八九十]{1,3}(?!段)|(?<!\d)\d{1,2}(?![\d段])))*"
        + @"|(?<part>\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|[一二三四五六七八九十]{1,3}|(?<!\d)\d{1,2}(?!\d))(?:[ 、.,:;。之的/-]*(?<part>\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|[一二三四五六七八九十]{1,3}(?!段)|(?<!\d)\d{1,2}(?![\d段])))+")]
    private static partial Regex Path();

    // 第二条第(一)款第2项 is 二 (一) 2; 第二段 stays.
    [GeneratedRegex(@"第? ?(\(? ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)?) ?(?:部分|条|款|项|点|目|大点|小点)")]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"^第?([一二三四五六七八九]|\d{1,2})(?:自然)?段")]
    private static partial Regex Paragraphs();
}
