using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads a saved web page: its main text without menus and scripts.</summary>
internal sealed class HtmlReader
{
    private const int DeepestNesting = 400;
    private const string Skipped = "script,style,noscript,template,nav,aside,iframe,select,button,head";
    private const string MainText = "article,main,#zoom,.TRS_Editor,.article-content,.content";
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdo", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "o:p"];

    private readonly string name;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly StringBuilder line = new();
    private string? label;
    private int heading;
    private int count;

    private HtmlReader(string name) => this.name = name;

    /// <summary>Null when the elements are too many or nested too deeply.</summary>
    public static ImportedDocument? Read(string name, string html)
    {
        if (HtmlSize.IsTooMuch(html, DeepestNesting))
        {
            return null;
        }

        var body = new HtmlParser().ParseDocument(html).Body;
        if (body is not null && IsTooDeep(body))
        {
            return null;
        }

        var reader = new HtmlReader(name);
        if (body is not null)
        {
            reader.LeaveOut(body);
            reader.Walk(Root(body), 0);
            reader.Flush();
        }

        return new ImportedDocument(name, reader.blocks.ToImmutable(), reader.findings.ToImmutable());
    }

    private SourcePlace Place => new(name, count, "段");

    private static IElement Root(IElement body)
    {
        var best = body.QuerySelectorAll(MainText).MaxBy(e => e.TextContent.Length);
        return best is not null && best.TextContent.Length * 2 > body.TextContent.Length ? best : body;
    }

    private void LeaveOut(IElement body)
    {
        foreach (var element in body.QuerySelectorAll(Skipped).ToList())
        {
            var text = element.TextContent.Trim();
            if (text.Length > 0 && element.LocalName is "nav" or "aside" or "button" or "select")
            {
                findings.Add(new(new SourcePlace(name, 1, "段"), FindingKind.LeftOut, "网页的菜单、按钮，没有收", text.Length > 40 ? text[..40] + "…" : text));
            }

            element.Remove();
        }
    }

    private void Walk(INode parent, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    AddText(text.Data, parent);
                    break;
                case IElement element when IsHidden(element):
                    break;
                case IElement { LocalName: "br" }:
                    Flush();
                    break;
                case IElement { LocalName: "table" } table:
                    Flush();
                    AddTable(table, depth);
                    break;
                case IElement { LocalName: "ol" } list:
                    Flush();
                    AddList(list, depth + 1);
                    break;
                case IElement element:
                    WalkElement(element, depth);
                    break;
            }
        }
    }

    private void AddText(string text, INode parent)
    {
        if (parent is not IElement element || element.Closest("pre") is null)
        {
            line.Append(text.Replace('\n', ' ').Replace('\t', ' '));
            return;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            line.Append(lines[i]);
            if (i < lines.Length - 1)
            {
                Flush();
            }
        }
    }

    private void WalkElement(IElement element, int depth)
    {
        if (Inline.Contains(element.LocalName))
        {
            Walk(element, depth);
            return;
        }

        Flush();
        heading = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : heading;
        Walk(element, depth);
        Flush();
        heading = 0;
    }

    private void AddList(IElement list, int depth)
    {
        var number = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        foreach (var item in list.Children.Where(i => !IsHidden(i)))
        {
            if (item.LocalName != "li")
            {
                Walk(item, depth);
                continue;
            }

            number = int.TryParse(item.GetAttribute("value"), out var value) ? value : number;
            label = HtmlListLabel.Write(list, number, depth);
            Walk(item, depth);
            Flush();
            label = null;
            number++;
        }
    }

    private void AddTable(IElement table, int depth)
    {
        foreach (var caption in table.Children.Where(c => c.LocalName == "caption" && !IsHidden(c)))
        {
            Walk(caption, depth);
            Flush();
        }

        if (table.QuerySelector("table") is null && HtmlTable.Rows(table, LinesOf) is var rows && rows.Exists(r => r.Count(c => c.Length > 0) > 1))
        {
            count++;
            blocks.Add(TableRows.Make(Place, rows));
            return;
        }

        // It only lays the page out.
        foreach (var cell in HtmlTable.Cells(table))
        {
            Walk(cell, depth);
            Flush();
        }
    }

    /// <summary>What a cell without tables shows, line by line.</summary>
    private string LinesOf(IElement cell)
    {
        var reader = new HtmlReader(name);
        reader.Walk(cell, 0);
        reader.Flush();
        return string.Join('\n', reader.blocks.OfType<Paragraph>().Select(p => p.FullText));
    }

    private void Flush()
    {
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length == 0)
        {
            return;
        }

        count++;
        blocks.Add(new Paragraph(Place, text, label, heading));
        label = null;
    }

    /// <summary>Without recursion, which is what depth would break.</summary>
    private static bool IsTooDeep(INode root)
    {
        var left = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (left.TryPop(out var next))
        {
            if (next.Depth > DeepestNesting)
            {
                return true;
            }

            foreach (var child in next.Node.ChildNodes)
            {
                left.Push((child, next.Depth + 1));
            }
        }

        return false;
    }

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
