using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>
/// The clauses with a glossary's explanation at hand where a term first stands in a section: a small button that opens it,
/// and a link where the browser cannot. Made once per snapshot and notice. Headings, links, doubts, names in 《》 and words in “” are left alone.
/// </summary>
public sealed partial class ExplainedTerms
{
    private const int SectionLevel = 2;

    // A term within a longer word, such as 诚信档案 in 诚信档案库, is passed over: only these may follow.
    private const string Behind = @"(?=$|[^\p{IsCJKUnifiedIdeographs}]|[的了是有和与或及并在到由也都就等上里前后时要可不给为把被将才会能够以从向跟按选毕])";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<string, GlossaryTerm> terms;
    private readonly Regex? pattern;
    private readonly ConcurrentDictionary<Notice, FrozenDictionary<string, string>> marked = new(ReferenceEqualityComparer.Instance);

    private ExplainedTerms(Snapshot snapshot)
    {
        terms = snapshot.Glossary.Where(t => !t.Plain).DistinctBy(t => t.Term).ToDictionary(t => t.Term, StringComparer.Ordinal);
        var names = terms.Keys.OrderByDescending(t => t.Length).Select(Regex.Escape).ToList();
        pattern = names.Count == 0 ? null : new Regex($"(?:{string.Join('|', names)}){Behind}", RegexOptions.CultureInvariant);
    }

    public static string In(Snapshot snapshot, Notice notice, Clause clause)
    {
        var explained = snapshot.Derive(s => new ExplainedTerms(s));
        return explained.marked.GetOrAdd(notice, explained.Mark).GetValueOrDefault(clause.Anchor, clause.Html);
    }

    /// <summary>The clauses of a notice by anchor.</summary>
    private FrozenDictionary<string, string> Mark(Notice notice)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in pattern is null ? [] : notice.Clauses)
        {
            if (clause.Level == SectionLevel)
            {
                seen.Clear();
            }

            found[clause.Anchor] = Mark(clause, pattern!, terms, seen);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Mark(Clause clause, Regex pattern, Dictionary<string, GlossaryTerm> terms, HashSet<string> seen)
    {
        var html = new StringBuilder(clause.Html.Length);
        var at = 0;
        foreach (Match closed in Closed().Matches(clause.Html))
        {
            html.Append(Explain(clause.Html[at..closed.Index])).Append(closed.Value);
            at = closed.Index + closed.Length;
        }

        return html.Append(Explain(clause.Html[at..])).ToString();

        string Explain(string text) => pattern.Replace(
            text, match => seen.Add(match.Value) ? match.Value + Explanation(clause.Anchor, terms[match.Value]) : match.Value);
    }

    private static string Explanation(string anchor, GlossaryTerm term)
    {
        var id = $"{anchor}-term-{term.Id}";
        var name = Encoder.Encode(term.Term);
        return $"<a class=\"term-link\" href=\"{Links.To(term)}\">（解释）</a>"
            + $"<button type=\"button\" class=\"term\" popovertarget=\"{id}\"><span aria-hidden=\"true\">?</span><span class=\"sr\">{name}是什么</span></button>"
            + $"<span class=\"term-say\" id=\"{id}\" popover><strong>{name}</strong>：{Encoder.Encode(term.Explain)} <a href=\"{Links.To(term)}\">名词解释</a></span>";
    }

    // What is not looked into: links, doubts, code, table heads, form names, quoted words, and every tag itself.
    [GeneratedRegex(@"<(a|blockquote|code|th|pre)\b.*?</\1>|<[^>]*>|《[^》<]*》|“[^”<]*”", RegexOptions.Singleline)]
    private static partial Regex Closed();
}
