using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

internal sealed partial class ConditionReader
{
    private Is ReadIs(Fields fields, Label label)
    {
        var (id, fact) = UseFact(fields, "fact", FactKind.Choice, FactKind.Choices, FactKind.YesNo);
        var options = UseOptions(fields, "in", fact?.Options);
        return new Is(id, options) { Path = label.Path, Name = label.Name, Citation = label.Citation };
    }

    private Compare ReadCompare(Fields fields, Label label)
    {
        var (id, _) = UseFact(fields, "fact", FactKind.Number);
        var limit = fields.OneOf(
            "界限",
            [
                new Alternative<Limit>("at-least", "不小于", f => new(Comparison.AtLeast, f.Number("at-least", "不小于"))),
                new("at-most", "不大于", f => new(Comparison.AtMost, f.Number("at-most", "不大于"))),
                new("above", "大于", f => new(Comparison.Above, f.Number("above", "大于"))),
                new("below", "小于", f => new(Comparison.Below, f.Number("below", "小于"))),
            ]) ?? new(Comparison.AtLeast, 0);
        return new Compare(id, limit.Comparison, limit.Value)
        {
            Path = label.Path,
            Name = label.Name,
            Citation = label.Citation,
        };
    }

    private Since ReadSince(Fields fields, Label label)
    {
        var (id, _) = UseFact(fields, "fact", FactKind.Date);
        return new Since(id, ReadSpan(fields)) { Path = label.Path, Name = label.Name, Citation = label.Citation };
    }

    private Lasted ReadLasted(Fields fields, Label label)
    {
        var (id, fact) = UseFact(fields, "fact", FactKind.Periods);
        var span = ReadSpan(fields);
        var where = fields.OptionalMapping("where", "只算哪些时间段", f => ReadWhere(f, fact)) ?? [];
        var plus = fields.OptionalUse("plus", "合并计算的另一问题", NameKind.Fact);
        if (plus is not null)
        {
            CheckKind(plus, fields.PlaceOf("plus"), FactKind.Periods);
        }

        var unbroken = fields.OptionalChoice("unbroken", "只算最后不间断的一段", Vocabulary.Truths) ?? false;
        return new Lasted(id, span, [.. where], plus, unbroken)
        {
            Path = label.Path,
            Name = label.Name,
            Citation = label.Citation,
        };
    }

    private List<(int Tag, ImmutableArray<string> Options)> ReadWhere(Fields fields, Fact? fact)
    {
        var where = new List<(int, ImmutableArray<string>)>();
        foreach (var key in fields.Keys)
        {
            var tag = fact?.Tags.FirstOrDefault(t => t.Id == key.Text);
            if (tag is null && fact is not null)
            {
                context.Faults.Add(
                    DiagnosticCode.UnknownTag, key.At, $"“{fact.Name}”的时间段没有“{key.Text}”这一项。", cure: Nearest.Cure(key.Text, fact.Tags.Select(t => t.Id)));
            }

            var options = UseOptions(fields, key.Text, tag?.Options);
            if (tag is not null)
            {
                where.Add((fact!.Tags.IndexOf(tag), options));
            }
        }

        return where;
    }

    private Condition ReadPerYear(Fields fields, Label label)
    {
        var numeric = !fields.Has("in");
        var (id, fact) = UseFact(fields, "fact", numeric ? FactKind.YearlyNumber : FactKind.YearlyChoice);
        var years = fields.Wholes("years", "年份", 1990, 2100);
        CheckYears(fields, fact, years);
        if (!numeric)
        {
            return new YearlyIs(id, years, UseOptions(fields, "in", fact?.Options)) { Path = label.Path, Name = label.Name, Citation = label.Citation };
        }

        var column = fields.OneOf(
            "算法",
            [
                new Alternative<Column>("sum", "各年合计的列", f => new(f.Text("sum", "各年合计的列"), Each: false)),
                new("each", "每年都要达到的列", f => new(f.Text("each", "每年都要达到的列"), Each: true)),
            ]) ?? new("", Each: false);
        if (fact is not null && column.Id.Length > 0 && !fact.Columns.Any(c => c.Id == column.Id))
        {
            context.Faults.Add(
                DiagnosticCode.UnknownColumn,
                fields.PlaceOf(column.Each ? "each" : "sum"),
                $"“{fact.Name}”没有“{column.Id}”这一列。",
                cure: Nearest.Cure(column.Id, fact.Columns.Select(c => c.Id)));
        }

        return new YearlyAtLeast(id, years, column.Id, column.Each, fields.Number("at-least", "至少多少"))
        {
            Path = label.Path,
            Name = label.Name,
            Citation = label.Citation,
        };
    }

    private Judgement ReadJudgement(Fields fields, Label label)
    {
        var (id, _) = UseFact(fields, "fact", FactKind.YesNo);
        return new Judgement(id) { Path = label.Path, Name = label.Name, Citation = label.Citation };
    }

    private Span ReadSpan(Fields fields)
    {
        var months = Months(fields, "years", fields.Number("years", "满几年"));
        var after = fields.Uses("after", "要在这些日期之后", NameKind.Fact);
        foreach (var id in after)
        {
            CheckKind(id, fields.PlaceOf("after"), FactKind.Date);
        }

        var below = fields.OptionalNumber("below", "不满几年") is { } years ? Months(fields, "below", years) : (int?)null;
        return new Span(months, fields.Use("at", "算到哪个截止日", NameKind.CutOff), after, below);
    }

    private int Months(Fields fields, string key, decimal years)
    {
        if (years * 2 == decimal.Truncate(years * 2) && years is >= 0 and <= 60)
        {
            return (int)(years * 12);
        }

        context.Faults.Add(DiagnosticCode.NumberOutOfRange, fields.PlaceOf(key), $"年数应在0到60之间，可以有半年，这里是{years}。", cure: "写成 4 或 1.5 的样子。");
        return 0;
    }

    private void CheckYears(Fields fields, Fact? fact, ImmutableArray<int> years)
    {
        foreach (var year in years)
        {
            if (fact is not null && !fact.Years.Contains(year))
            {
                context.Faults.Add(
                    DiagnosticCode.YearNotAsked,
                    fields.PlaceOf("years"),
                    $"“{fact.Name}”没有问{year}年。",
                    cure: $"问的年份是{string.Join('、', fact.Years)}：改这里，或者改 questions.yml。");
            }
        }
    }

    /// <summary>The fact under a key when it is asked and of a fitting kind; otherwise null, and reported.</summary>
    private (string Id, Fact? Fact) UseFact(Fields fields, string key, params ReadOnlySpan<FactKind> kinds)
    {
        var id = fields.Use(key, "问题", NameKind.Fact);
        return (id, CheckKind(id, fields.PlaceOf(key), kinds));
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

    private ImmutableArray<string> UseOptions(Fields fields, string key, ImmutableArray<Option>? options)
    {
        var chosen = fields.ListedTexts(key, "选项");
        foreach (var text in chosen)
        {
            if (options is { } known && !known.Any(o => o.Id == text.Text))
            {
                context.Faults.Add(
                    DiagnosticCode.UnknownOption, text.At, $"没有选项“{text.Text}”。", cure: Nearest.Cure(text.Text, known.Select(o => o.Id)));
            }
        }

        return [.. chosen.Select(t => t.Text)];
    }

    private sealed record Limit(Comparison Comparison, decimal Value);

    private sealed record Column(string Id, bool Each);
}
