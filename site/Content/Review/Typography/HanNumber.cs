namespace TitleGuide.Content.Review.Typography;

/// <summary>Numbers in Chinese characters.</summary>
internal static class HanNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 to 99.</summary>
    public static string Of(int number) =>
        (number >= 20 ? $"{Digits[number / 10]}十" : number >= 10 ? "十" : "") + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
}
