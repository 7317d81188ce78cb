namespace TitleGuide.Tools.Import.Reading;

/// <summary>Looks through a page before it is parsed: a parser closes what nobody closed, which a few kilobytes can make millions of elements of.</summary>
internal sealed class HtmlSize
{
    private const int MostElements = 1_000_000;

    /// <summary>Elements within which text is no markup.</summary>
    private static readonly HashSet<string> Verbatim = new(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a parser closes by itself, or never opens.</summary>
    private static readonly HashSet<string> ClosedAnyway = new(
        [
            "a", "nobr", "button", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "rt", "rp",
            "html", "head", "body", "br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "param", "source", "track", "wbr", "path",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What a parser may open again in every paragraph until it is closed.</summary>
    private static readonly HashSet<string> Formatting = new(["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
    private int depth;
    private int formatting;
    private long elements;

    private HtmlSize()
    {
    }

    /// <summary>Whether more is open at once than the depth, or more elements come of it than anybody writes.</summary>
    public static bool IsTooMuch(string html, int deepest)
    {
        var size = new HtmlSize();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            at = size.Take(html, at + 1);
            if (size.depth > deepest || size.elements > MostElements)
            {
                return true;
            }

            if (at < 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where to go on; negative when nothing can follow.</summary>
    private int Take(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("!--"))
        {
            return html.IndexOf("-->", at, StringComparison.Ordinal);
        }

        var closes = html[at] == '/';
        var start = closes ? at + 1 : at;
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
        {
            end++;
        }

        var name = html[start..end];
        if (name.Length == 0)
        {
            return at;
        }

        if (closes)
        {
            Count(name, -1);
            return end;
        }

        elements += 1 + formatting;
        if (Verbatim.Contains(name))
        {
            return html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
        }

        if (open.GetValueOrDefault("svg") > 0 && html.IndexOf('>', end) is var close)
        {
            // Only there is a tag closed by its own slash.
            Count(name, close > 0 && html[close - 1] == '/' ? 0 : 1);
            return close;
        }

        Count(name, 1);
        return end;
    }

    private void Count(string name, int change)
    {
        var count = open.GetValueOrDefault(name) + change;
        if (count >= 0 && !ClosedAnyway.Contains(name))
        {
            open[name] = count;
            formatting += Formatting.Contains(name) ? change : 0;
            depth += Formatting.Contains(name) ? 0 : change;
        }
    }
}
