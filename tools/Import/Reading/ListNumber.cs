using System.Globalization;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Numbers of lists in letters and in Roman figures. What cannot be written so is written in digits.</summary>
internal static class ListNumber
{
    private const int Letters = 26;
    private const int LargestRoman = 3999;
    private const int LargestRepeated = 780;

    private static readonly (int Value, string Figure)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>a to z, then aa, ab: as browsers count.</summary>
    public static string InLetters(int number) =>
        number < 1 ? InDigits(number) : (number > Letters ? InLetters((number - 1) / Letters) : "") + (char)('a' + ((number - 1) % Letters));

    /// <summary>a to z, then aa, bb: as Word counts.</summary>
    public static string InRepeatedLetters(int number) =>
        number is < 1 or > LargestRepeated ? InDigits(number) : new string((char)('a' + ((number - 1) % Letters)), ((number - 1) / Letters) + 1);

    public static string InRoman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return InDigits(number);
        }

        var (text, left) = ("", number);
        foreach (var (value, figure) in Roman)
        {
            for (; left >= value; left -= value)
            {
                text += figure;
            }
        }

        return text;
    }

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
