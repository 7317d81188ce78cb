using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TitleGuide.Content.Texts;

/// <summary>Finds the values of a YAML text, so that they can be changed in place and everything else stays as it was written.</summary>
public static class YamlPlaces
{
    private const string Fence = "---";

    /// <summary>Every value, in order; as far as the text can be read.</summary>
    /// <param name="text">A whole file: of a Markdown file only the front matter is read.</param>
    public static IReadOnlyList<ScalarPlace> Of(string text)
    {
        var (start, end) = Yaml(text);
        var found = new List<ScalarPlace>();
        try
        {
            var parser = new Parser(new StringReader(text[start..end]));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                Read(parser, "", start, found);
            }
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // What comes after cannot be told apart; check reports the fault itself.
        }

        return found;
    }

    /// <summary>Where the body of a Markdown file begins: after its front matter.</summary>
    public static int BodyOf(string text) => Yaml(text) is ( > 0, var end) && end < text.Length ? NextLine(text, end) : 0;

    private static (int Start, int End) Yaml(string text)
    {
        var head = text.StartsWith('\ufeff') ? 1 : 0;
        if (!text.AsSpan(head).StartsWith(Fence, StringComparison.Ordinal))
        {
            return (head, text.Length);
        }

        var start = NextLine(text, head);
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            if (text.AsSpan(at).StartsWith(Fence, StringComparison.Ordinal))
            {
                return (start, at);
            }
        }

        return (start, text.Length);
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private static void Read(Parser parser, string path, int offset, List<ScalarPlace> found)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                found.Add(new ScalarPlace(path, scalar.Value, (int)scalar.Start.Index + offset, (int)scalar.End.Index + offset));
                parser.MoveNext();
                break;
            case SequenceStart:
                parser.MoveNext();
                for (var index = 0; parser.Current is not SequenceEnd; index++)
                {
                    Read(parser, $"{path}[{index}]", offset, found);
                }

                parser.MoveNext();
                break;
            case MappingStart:
                parser.MoveNext();
                while (parser.Current is not MappingEnd)
                {
                    var key = parser.Current is Scalar name ? name.Value : "?";
                    parser.SkipThisAndNestedEvents();
                    Read(parser, path.Length == 0 ? key : $"{path}.{key}", offset, found);
                }

                parser.MoveNext();
                break;
            default:
                parser.MoveNext();
                break;
        }
    }
}
