using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads questions.yml.</summary>
internal static class QuestionReader
{
    private static readonly ImmutableArray<Option> YesNo = [new(Fact.YesId, "是"), new(Fact.NoId, "否")];

    public static ImmutableArray<Question> Read(Fields f) => f.List("questions", "问题", ReadQuestion);

    private static Question ReadQuestion(Fields f)
    {
        var id = f.Id("fact", "问题编号", NameKind.Fact);
        var kind = f.Choice("kind", "问题的种类", Vocabulary.FactKinds);
        var fact = new Fact
        {
            Id = id,
            Kind = kind,
            Name = f.Text("name", "短名称"),
            Options = kind switch
            {
                FactKind.Choice or FactKind.Choices or FactKind.YearlyChoice => ReadOptions(f, "options", "选项"),
                FactKind.YesNo => ReadYesNo(f),
                _ => [],
            },
            None = kind == FactKind.Choices ? f.Text("none", "“以上都没有”的说法") : null,
            Unit = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalText("unit", "单位") : null,
            Min = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalNumber("min", "最小") : null,
            Max = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalNumber("max", "最大") : null,
            Tags = kind == FactKind.Periods ? f.OptionalList("tags", "每段时间还要说明的", ReadTag) : [],
            Years = kind is FactKind.YearlyNumber or FactKind.YearlyChoice ? f.Wholes("years", "年份", 1990, 2100) : [],
            Columns = kind == FactKind.YearlyNumber ? ReadOptions(f, "columns", "各列") : [],
            NotBefore = kind is FactKind.Date or FactKind.Periods ? f.Uses("not-before", "通常更早的日期", NameKind.Fact) : [],
        };
        if (id.Length > 0)
        {
            f.Context.Facts.TryAdd(id, fact);
        }

        return new Question(fact, f.Text("ask", "问法"), f.OptionalText("hint", "提示"));
    }

    private static ImmutableArray<Option> ReadYesNo(Fields f)
    {
        if (!f.Has("options"))
        {
            f.Known("options");
            return YesNo;
        }

        var options = ReadOptions(f, "options", "选项");
        if (!options.Select(o => o.Id).Order(StringComparer.Ordinal).SequenceEqual([Fact.NoId, Fact.YesId]))
        {
            f.Context.Faults.Add(
                DiagnosticCode.UnknownValue, f.PlaceOf("options"), "是非题的选项只能是 yes 和 no。", cure: "写成 yes 和 no 两项，或者把 kind 改成 choice。");
        }

        return options;
    }

    private static ImmutableArray<Option> ReadOptions(Fields f, string key, string description)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return f.List(key, description, option => ReadOption(option, seen));
    }

    private static Option ReadOption(Fields f, HashSet<string> seen)
    {
        var id = f.LocalId("id", "编号");
        if (!seen.Add(id) && id.Length > 0)
        {
            f.Context.Faults.Add(DiagnosticCode.SameOptionTwice, f.PlaceOf("id"), $"选项“{id}”写了两遍。", cure: "换一个编号，或者删掉一个。");
        }

        if (id is Fact.NoneId or FactValue.UnsureText)
        {
            f.Context.Faults.Add(
                DiagnosticCode.ReservedOption, f.PlaceOf("id"), $"选项编号不能是“{id}”。", cure: id == Fact.NoneId ? "“以上都没有”写在 none: 里；单选题换一个编号。" : "“不清楚”每题都有，不用写。");
        }

        return new Option(id, f.Text("name", "名称"), f.OptionalText("hint", "提示"));
    }

    private static PeriodTag ReadTag(Fields f) =>
        new(f.LocalId("id", "编号"), f.Text("name", "名称"), ReadOptions(f, "options", "选项"));
}
