using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TitleGuide.Content.Reading;

/// <summary>
/// Makes nodes of YamlDotNet's events. Its own representation model stops at the first repeated key and follows aliases;
/// this reports every repeated key and refuses aliases, tags and deep nesting.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 40;

    private readonly string path;
    private readonly int lineOffset;
    private readonly Faults faults;
    private readonly Scanner scanner;
    private readonly Parser parser;

    private YamlReader(string path, string text, int lineOffset, Faults faults)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.faults = faults;
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>The root mapping, or null when there is none that could be read; the fault is then reported.</summary>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    public static MappingNode? Read(string path, string text, int lineOffset, Faults faults)
    {
        var reader = new YamlReader(path, text, lineOffset, faults);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException broken)
        {
            YamlFault.Report(path, text, broken.Start, lineOffset, broken.Message, faults);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner fails so on a few malformed texts, such as a brace that is never closed.
            YamlFault.Report(path, text, reader.scanner.CurrentPosition, lineOffset, "", faults);
        }

        return null;
    }

    private MappingNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            faults.Add(DiagnosticCode.EmptyFile, new Position(path, 1 + lineOffset, 1), "文件里没有内容。", cure: "按格式写上内容，或者删掉这个文件。");
            return null;
        }

        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            faults.Add(DiagnosticCode.BrokenYaml, At(second.Start), "一个文件里有两份 YAML。", cure: "删掉中间的“---”。");
            return null;
        }

        if (root is not MappingNode mapping)
        {
            if (root is TextNode { IsAbsent: true })
            {
                faults.Add(DiagnosticCode.EmptyFile, root.At, "文件里没有内容。", cure: "按格式写上内容，或者删掉这个文件。");
            }
            else if (root is not RefusedNode)
            {
                faults.Add(DiagnosticCode.WrongKind, root.At, $"最外层应是“键: 值”，这里是{NodeKind.Name(root)}。");
            }

            return null;
        }

        return mapping;
    }

    private Node ReadNode(int depth)
    {
        var next = parser.Current ?? throw new YamlException("文件突然结束");
        if (next is AnchorAlias)
        {
            faults.Add(DiagnosticCode.AliasRefused, At(next.Start), "这里用了 YAML 的别名（*）。", cure: "把内容写完整；以“*”开头的文字要加引号。");
            parser.MoveNext();
            return new RefusedNode(path, Line(next.Start), Column(next.Start));
        }

        if (next is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            faults.Add(DiagnosticCode.AliasRefused, At(next.Start), "这里用了 YAML 的锚点（&）或标签（!）。", cure: "去掉它；以“&”或“!”开头的文字要加引号。");
        }

        if (depth > DeepestNesting)
        {
            faults.Add(DiagnosticCode.TooDeep, At(next.Start), $"嵌套超过{DeepestNesting}层。", cure: "把内层写成 terms 里的一条，再用 term 引用。");
            parser.SkipThisAndNestedEvents();
            return new RefusedNode(path, Line(next.Start), Column(next.Start));
        }

        parser.MoveNext();
        return next switch
        {
            Scalar scalar => new TextNode(path, Line(next.Start), Column(next.Start), scalar.Value, scalar.Style is ScalarStyle.Plain),
            SequenceStart => new ListNode(path, Line(next.Start), Column(next.Start), ReadList(depth)),
            MappingStart => new MappingNode(path, Line(next.Start), Column(next.Start), ReadMapping(depth)),
            _ => throw new YamlException(next.Start, next.End, "这里应有内容"),
        };
    }

    private List<Node> ReadList(int depth)
    {
        var items = new List<Node>();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        parser.MoveNext();
        return items;
    }

    private List<(TextNode Key, Node Value)> ReadMapping(int depth)
    {
        var entries = new List<(TextNode Key, Node Value)>();
        var firsts = new FirstPlaces();
        while (parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not TextNode name)
            {
                faults.Add(DiagnosticCode.WrongKind, key.At, $"键应是文字，这里是{NodeKind.Name(key)}。");
            }
            else if (firsts.Find(entries, name.Text) is { } first)
            {
                faults.Add(DiagnosticCode.DuplicateKey, name.At, $"“{name.Text}”写了两遍，第一遍在第{first.Line}行。", cure: "只留一个。");
            }
            else
            {
                entries.Add((name, value));
            }
        }

        parser.MoveNext();
        return entries;
    }

    private int Line(Mark mark) => (int)mark.Line + lineOffset;

    private static int Column(Mark mark) => (int)mark.Column;

    private Position At(Mark mark) => new(path, Line(mark), Column(mark));

    /// <summary>Looks up earlier keys; a list is quicker until there are many.</summary>
    private struct FirstPlaces
    {
        private const int Many = 24;

        private Dictionary<string, TextNode>? index;

        public TextNode? Find(List<(TextNode Key, Node Value)> entries, string key)
        {
            if (entries.Count < Many)
            {
                return entries.Find(e => e.Key.Text == key).Key;
            }

            index ??= new(entries.Select(e => KeyValuePair.Create(e.Key.Text, e.Key)), StringComparer.Ordinal);
            index.TryAdd(entries[^1].Key.Text, entries[^1].Key);
            return index.GetValueOrDefault(key);
        }
    }
}
