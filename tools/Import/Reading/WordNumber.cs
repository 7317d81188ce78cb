using System.Globalization;
using DocumentFormat.OpenXml;
using TitleGuide.Tools.Import.Recognition;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>A number in one of Word's number formats.</summary>
internal static class WordNumber
{
    private static readonly HashSet<string> Han =
    [
        "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "koreanCounting",
    ];

    public static string Write(int number, EnumValue<W.NumberFormatValues>? format) => format?.InnerText switch
    {
        { } name when Han.Contains(name) => ClauseLabel.HanNumber(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => $"{(char)('①' + number - 1)}",
        "decimalEnclosedParen" => $"（{number}）",
        "decimalEnclosedFullstop" => $"{number}.",
        "upperLetter" => ListNumber.InRepeatedLetters(number).ToUpperInvariant(),
        "lowerLetter" => ListNumber.InRepeatedLetters(number),
        "upperRoman" => ListNumber.InRoman(number).ToUpperInvariant(),
        "lowerRoman" => ListNumber.InRoman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
