using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Checks;

/// <summary>Every leaf of a rule cites a clause, quotes its words literally, and has its numbers in them.</summary>
internal sealed class QuoteCheck(ClauseTexts clauses, ReadingContext context)
{
    private readonly HashSet<(Position, string, string)> judged = [];

    public void Run()
    {
        foreach (var (condition, place) in context.Places)
        {
            if (IsLeaf(condition))
            {
                CheckLeaf(condition, place);
            }
            else if (place.Own && condition.Citation is { Quote: { } quote } citation)
            {
                CheckQuote(citation, quote, place.Quote);
            }
        }
    }

    /// <summary>What decides something by itself; a count over parts has a number of its own.</summary>
    private static bool IsLeaf(Condition condition) => condition switch
    {
        RouteMet or TermUse => false,
        AtLeast atLeast => atLeast.Count > 1 && !atLeast.IsAll,
        _ => condition.Parts.IsEmpty,
    };

    /// <summary>An attachment's own clause speaks for its conditions.</summary>
    private static bool MayGoUnquoted(Condition condition) => condition.Path.StartsWith(AttachmentReader.PathPrefix, StringComparison.Ordinal);

    private void CheckLeaf(Condition condition, ConditionPlace place)
    {
        if (condition.Citation is not { } citation)
        {
            context.Faults.Add(DiagnosticCode.NoCitation, place.At, $"条件{Name(condition)}没有写依据哪一条。", cure: "在它或外层写上 cites: 条款锚点 和 quote: 条款原话。");
            return;
        }

        if (citation.Quote is { } quote)
        {
            CheckQuote(citation, quote, place.Quote);
            CheckNumbers(condition, quote, place, citation);
        }
        else if (!MayGoUnquoted(condition))
        {
            context.Faults.Add(
                DiagnosticCode.NoCitation, place.At, $"条件{Name(condition)}没有引用条款里的原话。", clauses.Source(citation), "在它或外层写上 quote: 条款原话。");
        }
        else if (clauses.Words(citation) is { Length: > 0 } words)
        {
            CheckNumbers(condition, words, place, citation);
        }
    }

    private void CheckQuote(Citation citation, string quote, Position at)
    {
        if (!citation.Anchors.All(clauses.Has)
            || citation.Anchors.Any(anchor => clauses.Contains(anchor, quote))
            || !judged.Add((at, string.Join(' ', citation.Anchors), quote)))
        {
            return;
        }

        context.Faults.Add(
            DiagnosticCode.QuoteNotFound,
            at,
            $"条款{string.Join('、', citation.Anchors)}里没有“{quote}”这句话。",
            clauses.Source(citation),
            clauses.Elsewhere(quote) is { } other ? $"这句话在{other}里：改 cites。"
            : clauses.Closest(citation, quote) is { } near ? $"条款里最像的一句是“{near}”。"
            : "照条款里的字抄一段。");
    }

    private void CheckNumbers(Condition condition, string words, ConditionPlace place, Citation citation)
    {
        foreach (var (number, found) in Numbers(condition, words))
        {
            if (!found)
            {
                context.Faults.Add(
                    DiagnosticCode.NumberNotQuoted,
                    place.At,
                    $"条件{Name(condition)}里的{number}不在引用的话“{Shown(words)}”里。",
                    clauses.Source(citation),
                    "看看条款写的是几：改规则里的数，或者引用写着这个数的那句话。");
            }
        }
    }

    private static IEnumerable<(string Number, bool Found)> Numbers(Condition condition, string words)
    {
        static string Text(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
        static (string, bool) Years(int months, string words) => (Text(months / 12m) + "年", months == 0 || QuotedNumbers.ContainYears(words, months / 12m));
        static (string, bool) Amount(decimal amount, string words) => (Text(amount), amount == 0 || QuotedNumbers.Contain(words, amount));
        static (string, bool) Calendar(IReadOnlyCollection<int> years, string words) =>
            ("年份" + string.Join('、', years), years.Count == 0 || QuotedNumbers.ContainAll(words, years));

        return condition switch
        {
            Since { Span: var span } => [Years(span.Months, words), .. span.BelowMonths is { } below ? [Years(below, words)] : Array.Empty<(string, bool)>()],
            Lasted { Span: var span } => [Years(span.Months, words), .. span.BelowMonths is { } below ? [Years(below, words)] : Array.Empty<(string, bool)>()],
            Compare compare => [Amount(compare.Limit, words)],
            YearlyAtLeast yearly => [Amount(yearly.Limit, words), Calendar(yearly.Years, words)],
            YearlyIs yearly => [Calendar(yearly.Years, words)],
            AtLeast atLeast => [Amount(atLeast.Count, words)],
            _ => [],
        };
    }

    private static string Name(Condition condition) => condition.Name is { } name ? $"“{name}”" : condition.Path;

    private static string Shown(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
