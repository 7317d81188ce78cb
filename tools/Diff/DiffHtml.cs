using System.Collections.Immutable;
using System.Text;

namespace TitleGuide.Tools.Diff;

/// <summary>A comparison as one page that needs nothing else: to open in a browser, print or send on.</summary>
internal static class DiffHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>比较通知</title>
        <style>
        body { font: 16px/1.7 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
        article { border-top: 1px solid #bbb; padding: .5rem 0; }
        h3 { margin: .25rem 0; font-size: 1rem; }
        dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; }
        dd { margin: 0; white-space: pre-line; }
        dt { color: #555; }
        del { background: #fde0dd; color: #8a1c10; }
        ins { background: #d9f2dc; color: #0b5a1d; text-decoration: underline; }
        </style>
        </head>
        <body>
        <main>

        """;

    public static string Write(DiffRequest request, ImmutableArray<NoticeDiff> diffs)
    {
        var page = new StringBuilder(Head);
        page.Append($"<h1>比较通知</h1>\n<p>旧：{Text(request.Before)}<br>新：{Text(request.After)}</p>\n<p>划掉的是旧的，下划线的是新的。</p>\n");
        foreach (var diff in diffs)
        {
            page.Append($"<section>\n<h2>{Text(DiffWords.Title(diff))}</h2>\n");
            page.Append(diff.Changes.IsEmpty ? "<p>没有变化。</p>\n" : $"<p>一共{diff.Changes.Length}处变化。</p>\n");
            foreach (var group in diff.Changes.GroupBy(c => c.Area))
            {
                page.Append($"<h2>{DiffWords.Of(group.Key)}（{group.Count()}处）</h2>\n");
                foreach (var change in group)
                {
                    Append(change, page);
                }
            }

            page.Append("</section>\n");
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(Change change, StringBuilder page)
    {
        page.Append($"<article>\n<h3>{Text(change.Name)}：{DiffWords.Of(change.Kind)}</h3>\n<dl>\n");
        foreach (var field in change.Fields)
        {
            page.Append($"<dt>{Text(field.Label)}</dt><dd>{string.Concat(field.Parts.Select(Marked))}</dd>\n");
        }

        Line("数字", DiffWords.Numbers(change), page);
        Line("规则", string.Join('、', change.Rules), page);
        Line("样例", string.Join('、', change.Cases), page);
        Line("位置", DiffWords.Place(change), page);
        page.Append("</dl>\n</article>\n");
    }

    private static void Line(string label, string? value, StringBuilder page)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Append($"<dt>{label}</dt><dd>{Text(value)}</dd>\n");
        }
    }

    private static string Marked(DiffPart part) => part.Kind switch
    {
        PartKind.Removed => $"<del>{Text(part.Text)}</del>",
        PartKind.Added => $"<ins>{Text(part.Text)}</ins>",
        _ => Text(part.Text),
    };

    /// <summary>Only what HTML needs: Chinese stays as it is.</summary>
    private static string Text(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
