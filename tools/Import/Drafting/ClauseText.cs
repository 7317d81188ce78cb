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
        var width = Math.Max(1, table.Width);
        var rows = table.Rows.Select(r => $"| {string.Join(" | ", r.Select(Cell).Concat(Enumerable.Repeat("", width - r.Length)))} |").ToList();
        rows.Insert(Math.Min(1, rows.Count), "|" + string.Concat(Enumerable.Repeat(" --- |", width)));
        return string.Join('\n', rows);
    }

    /// <summary>A cell of Markdown has but one line: lines stay apart by a space.</summary>
    private static string Cell(string text) => MarkdownText.Escape(string.Join(' ', text.Split('\n').Select(Words.Tight).Where(l => l.Length > 0)));
}
