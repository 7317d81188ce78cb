using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Gives each part its page, and its clauses their anchors.</summary>
internal sealed partial class PageBuilder(NoticeHead head, List<Finding> findings)
{
    public const string FootAnchor = "n0-end";

    private readonly List<Block> foot = [];
    private readonly PartComparison comparison = new(findings);

    public IReadOnlyList<DraftPage> Build(IReadOnlyList<Part> parts)
    {
        var pages = new Dictionary<PageKind, (List<Part> Parts, List<DraftClause> Clauses)>();
        foreach (var part in parts.Select(WithoutFoot).Where(p => p.Annex == 0 || p.Title.Length > 0 || !p.Blocks.IsEmpty))
        {
            var kind = KindOf(part);
            var letter = Letter(kind);
            if (!pages.TryGetValue(kind, out var page))
            {
                pages[kind] = ([part], [.. new ClauseTree(part, letter, findings).Build()]);
                continue;
            }

            if (page.Parts.Find(p => p.Annex == part.Annex) is { } same)
            {
                comparison.Compare(same, part);
            }
            else
            {
                page.Parts.Add(part);
                AddSecond(page.Clauses, part, $"{letter}0-{part.Annex}");
            }
        }

        if (foot.Count > 0)
        {
            AddFoot(pages, parts[0]);
        }

        return [.. pages.OrderBy(p => p.Key).Select(p => new DraftPage(p.Key, p.Value.Parts[0].Name, p.Value.Parts[0].Title, [.. p.Value.Clauses]))];
    }

    public static string Letter(PageKind kind) => kind switch
    {
        PageKind.Conditions => "c",
        PageKind.Process => "p",
        PageKind.Review => "r",
        PageKind.Papers => "m",
        _ => "n",
    };

    private void AddSecond(List<DraftClause> clauses, Part part, string prefix)
    {
        var whole = new DraftClause { Anchor = prefix, Source = part.Name, Depth = 1, Title = part.Title.Length > 0 ? part.Title : part.Name, At = part.At };
        var parts = new ClauseTree(part, prefix, findings).Build();
        var opening = parts is [{ Label: null, Parent: null }, ..] ? 1 : 0;
        whole.Body.AddRange(parts.Take(opening).SelectMany(p => p.Body));
        clauses.Add(whole);
        clauses.AddRange(parts.Skip(opening));
    }

    private static PageKind KindOf(Part part) => part.Annex == 0 ? PageKind.Notice
        : part.Title.EndsWith('表') ? PageKind.Papers
        : ReviewTitle().IsMatch(part.Title) ? PageKind.Review
        : PapersTitle().IsMatch(part.Title) ? PageKind.Papers
        : ProcessTitle().IsMatch(part.Title) ? PageKind.Process
        : ConditionsTitle().IsMatch(part.Title) ? PageKind.Conditions
        : PageKind.Papers;

    /// <summary>Takes out what the head has read, and the signature and list of recipients, which end the whole document.</summary>
    private Part WithoutFoot(Part part)
    {
        var blocks = part.Blocks.RemoveAll(head.Used.Contains);
        var feet = blocks.Where((b, i) => b is Paragraph p && IsFoot(Words.Tight(p.FullText), i + 1 < blocks.Length ? blocks[i + 1] : null)).ToHashSet();
        foot.AddRange(blocks.Where(feet.Contains));
        return part with { Blocks = blocks.RemoveAll(feet.Contains) };
    }

    private static bool IsFoot(string text, Block? next) =>
        FootLine().IsMatch(text) || (Signature().IsMatch(text) && next is Paragraph date && FootLine().IsMatch(Words.Tight(date.Text)));

    private void AddFoot(Dictionary<PageKind, (List<Part> Parts, List<DraftClause> Clauses)> pages, Part first)
    {
        if (!pages.TryGetValue(PageKind.Notice, out var page))
        {
            pages[PageKind.Notice] = page = ([first with { Annex = 0, Title = "" }], []);
        }

        var clause = new DraftClause { Anchor = FootAnchor, Source = "落款", Depth = 1, Title = "落款", At = foot[0].At };
        clause.Body.AddRange(foot);
        page.Clauses.Add(clause);
    }

    [GeneratedRegex("审核|审查|操作办法")]
    private static partial Regex ReviewTitle();

    [GeneratedRegex("纸质|报送|受理")]
    private static partial Regex PapersTitle();

    [GeneratedRegex("流程|程序|步骤|指南|申报办法|材料要求")]
    private static partial Regex ProcessTitle();

    [GeneratedRegex("条件|标准|要求|资格")]
    private static partial Regex ConditionsTitle();

    [GeneratedRegex(@"^抄送[:：]|印发$|^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex FootLine();

    [GeneratedRegex(@"^[\u4e00-\u9fff（）()]{3,30}(?:局|厅|委员会|办公室|政府|中心)$")]
    private static partial Regex Signature();
}
