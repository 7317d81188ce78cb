using System.Text;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Characters as Chinese layout sees them.</summary>
internal static class Words
{
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇';

    /// <summary>A full-width character: Han or Chinese punctuation.</summary>
    public static bool IsWide(char c) => IsHan(c) || c is >= '\u3000' and <= '\u303f' or >= '\uff00' and <= '\uffef' or '“' or '”' or '‘' or '’' or '…' or '—' or '×';

    /// <summary>Without the spaces that layout puts beside Han characters; those between Latin words stay, one each.</summary>
    public static string Tight(string text)
    {
        var tight = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSpace(text[i]))
            {
                tight.Append(text[i]);
                continue;
            }

            var next = i;
            while (next < text.Length && IsSpace(text[next]))
            {
                next++;
            }

            if (tight.Length > 0 && next < text.Length && !IsWide(tight[^1]) && !IsWide(text[next]))
            {
                tight.Append(' ');
            }

            i = next - 1;
        }

        return tight.ToString();
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u3000' or '\u200b' or '\u00a0' or '\ufeff';

    /// <summary>Letters and digits only: what two texts must share to be the same words.</summary>
    public static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Whether brackets and quotation marks opened in the text are still open at its end.</summary>
    public static bool IsOpen(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '（' or '《' or '“' or '「' or '[' or '〔' ? 1 : c is ')' or '）' or '》' or '”' or '」' or ']' or '〕' ? -1 : 0;
            depth = Math.Max(depth, 0);
        }

        return depth > 0;
    }
}
