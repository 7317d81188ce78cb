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
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 => $"{(char)('①' + number - 1)}",
        "decimalEnclosedParen" => $"（{number}）",
        "decimalEnclosedFullstop" => $"{number}.",
        "upperLetter" when number <= 26 => $"{(char)('A' + number - 1)}",
        "lowerLetter" when number <= 26 => $"{(char)('a' + number - 1)}",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
