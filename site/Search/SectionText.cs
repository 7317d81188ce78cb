using System.Globalization;
using System.Net;
using System.Text;

namespace TitleGuide.Search;

/// <summary>Small pieces of the sections' texts.</summary>
internal static class SectionText
{
    public static string Date(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>The texts that are there, one a line.</summary>
    public static string Lines(params IEnumerable<string?> texts) => string.Join('\n', texts.Where(t => !string.IsNullOrWhiteSpace(t)));

    /// <summary><c>name：value。</c>, or null without a value.</summary>
    public static string? Entry(string name, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : $"{name}：{value.TrimEnd('。')}。";

    /// <summary>The words of a rendered text.</summary>
    public static string Plain(string html)
    {
        var plain = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>')
                inTag = false;
            else if (!inTag)
                plain.Append(c);
        }

        return WebUtility.HtmlDecode(plain.ToString()).Trim();
    }
}
