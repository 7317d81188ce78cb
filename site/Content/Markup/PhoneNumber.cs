using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Checks telephone numbers: 7 or 8 digits, with area code, a mobile, or a short one such as 12333. Several are joined by 、.</summary>
internal static partial class PhoneNumber
{
    public static void Check(string text, Position at, Faults faults)
    {
        foreach (var number in text.Split('、'))
        {
            if (!Form().IsMatch(number))
            {
                faults.Add(DiagnosticCode.BadPhone, at, $"“{number}”不像电话号码。", cure: Cure(number));
            }
        }
    }

    /// <summary>As in the address of a link: <c>tel:+8657189510552</c>.</summary>
    public static bool IsDialled(string text) => Dialled().IsMatch(text);

    private static string Cure(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return number.Any(c => c is 'O' or 'o' or 'l' or 'I') ? "里面有字母：是不是数字0或1？"
            : number.Any(c => c is >= '０' and <= '９') ? "数字改成半角。"
            : number.Contains('（') || number.Contains('(') || number.Contains(' ') ? "区号和号码之间用“-”连，如 0571-89510552。"
            : digits is 6 or 9 or 10 ? "数一数是不是多了或少了一位。"
            : "写成 89510552 或 0571-89510552 的样子。";
    }

    [GeneratedRegex(@"^((0[0-9]{2,3}-)?[1-9][0-9]{6,7}(转[0-9]{1,5})?|1[3-9][0-9]{9}|1[0-9]{4}|9[0-9]{4,7}|[48]00-?[0-9]{3}-?[0-9]{4}|0[0-9]{2,3}-1[0-9]{4})$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(\+86[1-9][0-9]{7,11}|[0-9]{5,8})$")]
    private static partial Regex Dialled();
}
