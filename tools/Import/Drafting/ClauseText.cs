using System.Text;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Drafting;

/// <summary>Writes clauses as Markdown.</summary>
internal static class ClauseText
{
    private const int Deepest = 6;

    public static string Write(IEnumerable<DraftClause> clauses)
    {
        var text = new StringBuilder();
        var before = 1;
        foreach (var clause in clauses)
        {
            before = Math.Min(Math.Min(clause.Depth + 1, before + 1), Deepest);
            text.Append('\n').Append('#', before).Append(' ').Append(MarkdownText.Escape(clause.Title))
                .Append(" {#").Append(clause.Anchor).Append(" source=\"").Append(clause.Source.Replace('"', '”')).Append("\"}\n");
            foreach (var block in clause.Body)
            {
                text.Append('\n').Append(block is Table table ? WriteTable(table) : MarkdownText.Escape(Words.Tight(((Paragraph)block).FullText))).Append('\n');
            }

            foreach (var mark in clause.Marks)
            {
                text.Append("\n待办：").Append(MarkdownText.Escape(mark)).Append("。\n");
            }
        }

        return text.ToString();
    }

    private static string WriteTable(Table table)
    {
        var rows = table.Rows.Select(r => $"| {string.Join(" | ", r.Select(c => MarkdownText.Escape(Words.Tight(c.Replace('\n', ' ')))))} |").ToList();
        rows.Insert(Math.Min(1, rows.Count), "|" + string.Concat(Enumerable.Repeat(" --- |", table.Rows.IsEmpty ? 1 : table.Rows[0].Length)));
        return string.Join('\n', rows);
    }
}
