using AngleSharp.Dom;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The number that a browser draws before an item of a list.</summary>
internal static class HtmlListLabel
{
    /// <param name="depth">1 for a list that stands in no other; a plain list in a list takes the next kind of number.</param>
    public static string Write(IElement list, int number, int depth)
    {
        var style = list.GetAttribute("style") ?? "";
        if (style.Contains("cjk", StringComparison.OrdinalIgnoreCase) || style.Contains("chinese", StringComparison.OrdinalIgnoreCase))
        {
            return depth == 1 ? ClauseLabel.HanNumber(number) + "、" : $"（{ClauseLabel.HanNumber(number)}）";
        }

        return list.GetAttribute("type") switch
        {
            "a" => $"{ListNumber.InLetters(number)}.",
            "A" => $"{ListNumber.InLetters(number).ToUpperInvariant()}.",
            "i" => $"{ListNumber.InRoman(number)}.",
            "I" => $"{ListNumber.InRoman(number).ToUpperInvariant()}.",
            _ => depth switch
            {
                1 => $"{number}.",
                2 => $"（{number}）",
                _ when number is >= 1 and <= 20 => $"{(char)('①' + number - 1)}",
                _ => $"{number}）",
            },
        };
    }
}
