using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TitleGuide.Content.Markup;

/// <summary>
/// Makes links of bare addresses. Unlike Markdig's own it also starts after Han text and full-width punctuation, and ends before them.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    public BareAddressParser() => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!(text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            || char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var end = text.IndexOfAnyExcept(AddressCharacters);
        var address = (end < 0 ? text : text[..end]).TrimEnd(".,;:!?'*_~");
        while (address[^1] == ')' && address.Count(')') > address.Count('('))
        {
            address = address[..^1];
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var url = address.ToString();
        processor.Inline = new LinkInline(url, "")
        {
            IsAutoLink = true,
            IsClosed = true,
            Span = new SourceSpan(start, start + url.Length - 1),
            Line = line,
            Column = column,
        };
        ((LinkInline)processor.Inline).AppendChild(new LiteralInline(url));
        slice.Start += url.Length;
        return true;
    }
}
