using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

internal sealed partial class ConditionReader
{
    private const int MostYears = 60;

    private static readonly ImmutableArray<Alternative<ConditionReader, Limit>> Limits =
    [
        new("at-least", "不小于", (_, f) => new(Comparison.AtLeast, f.Number("at-least", "不小于"))),
        new("at-most", "不大于", (_, f) => new(Comparison.AtMost, f.Number("at-most", "不大于"))),
        new("above", "大于", (_, f) => new(Comparison.Above, f.Number("above", "大于"))),
        new("below", "小于", (_, f) => new(Comparison.Below, f.Number("below", "小于"))),
    ];

    private static readonly ImmutableArray<Alternative<ConditionReader, Column>> Columns =
    [
        new("sum", "各年合计的列", (_, f) => new(f.Text("sum", "各年合计的列"), Each: false)),
        new("each", "每年都要达到的列", (_, f) => new(f.Text("each", "每年都要达到的列"), Each: true)),
    ];

    private Is ReadIs(Fields leaf)
    {
        var (id, fact) = UseFact(leaf, "fact", FactKind.Choice, FactKind.Choices, FactKind.YesNo);
        var options = UseOptions(leaf, "in", fact?.Options);
        return new Is(id, options) { Path = path, Name = name, Citation = Citation };
    }

    private Compare ReadCompare(Fields leaf)
    {
        var (id, _) = UseFact(leaf, "fact", FactKind.Number);
        var limit = leaf.OneOf("界限", Limits, this) ?? new(Comparison.AtLeast, 0);
        return new Compare(id, limit.Comparison, limit.Value)
        {
            Path = path,
            Name = name,
            Citation = Citation,
        };
    }

    private Since ReadSince(Fields leaf)
    {
        var (id, _) = UseFact(leaf, "fact", FactKind.Date);
        return new Since(id, ReadSpan(leaf)) { Path = path, Name = name, Citation = Citation };
    }

    private Lasted ReadLasted(Fields leaf)
    {
        var (id, fact) = UseFact(leaf, "fact", FactKind.Periods);
        var span = ReadSpan(leaf);
        var where = leaf.OptionalMapping("where", "只算哪些时间段", f => ReadWhere(f, fact)) ?? [];
        var plus = leaf.OptionalUse("plus", "合并计算的另一问题", NameKind.Fact);
        if (plus is not null)
        {
            CheckKind(plus, leaf.PlaceOf("plus"), FactKind.Periods);
        }

        var unbroken = leaf.OptionalChoice("unbroken", "只算最后不间断的一段", Vocabulary.Truths) ?? false;
        return new Lasted(id, span, [.. where], plus, unbroken)
        {
            Path = path,
            Name = name,
            Citation = Citation,
        };
    }

    private List<(int Tag, ImmutableArray<string> Options)> ReadWhere(Fields leaf, Fact? fact)
    {
        var where = new List<(int, ImmutableArray<string>)>();
        foreach (var key in leaf.ContentKeys())
        {
            var tag = fact?.Tags.FirstOrDefault(t => t.Id == key.Text);
            if (tag is null && fact is not null)
            {
                context.Faults.Add(
                    DiagnosticCode.UnknownTag, key.At, $"“{fact.Name}”的时间段没有“{key.Text}”这一项。", cure: Nearest.Cure(key.Text, fact.Tags.Select(t => t.Id)));
            }

            var options = UseOptions(leaf, key.Text, tag?.Options);
            if (tag is not null)
            {
                where.Add((fact!.Tags.IndexOf(tag), options));
            }
        }

        return where;
    }

    private Condition ReadPerYear(Fields leaf)
    {
        var numeric = !leaf.Has("in");
        var (id, fact) = UseFact(leaf, "fact", numeric ? FactKind.YearlyNumber : FactKind.YearlyChoice);
        var years = leaf.Wholes("years", "年份", 1990, 2100);
        CheckYears(leaf, fact, years);
        if (!numeric)
        {
            return new YearlyIs(id, years, UseOptions(leaf, "in", fact?.Options)) { Path = path, Name = name, Citation = Citation };
        }

        var column = leaf.OneOf("算法", Columns, this) ?? new("", Each: false);
        if (fact is not null && column.Id.Length > 0 && !fact.Columns.Any(c => c.Id == column.Id))
        {
            context.Faults.Add(
                DiagnosticCode.UnknownColumn,
                leaf.PlaceOf(column.Each ? "each" : "sum"),
                $"“{fact.Name}”没有“{column.Id}”这一列。",
                cure: Nearest.Cure(column.Id, fact.Columns.Select(c => c.Id)));
        }

        return new YearlyAtLeast(id, years, column.Id, column.Each, leaf.Number("at-least", "至少多少"))
        {
            Path = path,
            Name = name,
            Citation = Citation,
        };
    }

    private Judgement ReadJudgement(Fields leaf)
    {
        var (id, _) = UseFact(leaf, "fact", FactKind.YesNo);
        return new Judgement(id) { Path = path, Name = name, Citation = Citation };
    }

    private Span ReadSpan(Fields leaf)
    {
        var months = Months(leaf, "years", leaf.Number("years", "满几年"));
        var after = leaf.Uses("after", "要在这些日期之后", NameKind.Fact);
        foreach (var id in after)
        {
            CheckKind(id, leaf.PlaceOf("after"), FactKind.Date);
        }

        var below = leaf.OptionalNumber("below", "不满几年") is { } years ? Months(leaf, "below", years) : (int?)null;
        return new Span(months, leaf.Use("at", "算到哪个截止日", NameKind.CutOff), after, below);
    }

    private int Months(Fields leaf, string key, decimal years)
    {
        if (years * 2 == decimal.Truncate(years * 2) && years is > 0 and <= MostYears)
        {
            return (int)(years * 12);
        }

        context.Faults.Add(DiagnosticCode.NumberOutOfRange, leaf.PlaceOf(key), $"年数应在0.5到{MostYears}之间，可以有半年，这里是{years}。", cure: "写成 4 或 1.5 的样子。");
        return 0;
    }

    private void CheckYears(Fields leaf, Fact? fact, ImmutableArray<int> years)
    {
        foreach (var year in years)
        {
            if (fact is not null && !fact.Years.Contains(year))
            {
                context.Faults.Add(
                    DiagnosticCode.YearNotAsked,
                    leaf.PlaceOf("years"),
                    $"“{fact.Name}”没有问{year}年。",
                    cure: $"问的年份是{string.Join('、', fact.Years)}：改这里，或者改 questions.yml。");
            }
        }
    }

    /// <summary>The fact under a key when it is asked and of a fitting kind; otherwise null, and reported.</summary>
    private (string Id, Fact? Fact) UseFact(Fields leaf, string key, params ReadOnlySpan<FactKind> kinds)
    {
        var id = leaf.Use(key, "问题", NameKind.Fact);
        return (id, CheckKind(id, leaf.PlaceOf(key), kinds));
    }

    private Fact? CheckKind(string id, Position at, params ReadOnlySpan<FactKind> kinds)
    {
        if (!context.Facts.TryGetValue(id, out var fact))
        {
            return null;
        }

        if (kinds.Contains(fact.Kind))
        {
            return fact;
        }

        var wanted = string.Join('、', kinds.ToArray().Select(FactKinds.Word));
        context.Faults.Add(DiagnosticCode.WrongFactKind, at, $"这里要用{wanted}的问题，“{id}”是{fact.Kind.Word()}。", cure: "换一个问题，或者换一种条件。");
        return null;
    }

    private ImmutableArray<string> UseOptions(Fields leaf, string key, ImmutableArray<Option>? options)
    {
        var chosen = leaf.ListedTexts(key, "选项");
        foreach (var text in chosen)
        {
            if (options is { } known && !known.Any(o => o.Id == text.Text))
            {
                context.Faults.Add(
                    DiagnosticCode.UnknownOption,
                    text.At,
                    $"没有选项“{text.Text}”。",
                    cure: text.Text == Fact.NoneId ? "“以上都没有”要用 not 写：不是下面任何一项。" : Nearest.Cure(text.Text, known.Select(o => o.Id)));
            }
        }

        return [.. chosen.Select(t => t.Text)];
    }

    private sealed record Limit(Comparison Comparison, decimal Value);

    private sealed record Column(string Id, bool Each);
}
