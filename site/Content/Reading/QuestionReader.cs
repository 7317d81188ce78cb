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
                FactKind.Choice or FactKind.Choices or FactKind.YearlyChoice => f.List("options", "选项", ReadOption),
                FactKind.YesNo => f.OptionalList("options", "选项", ReadOption) is { IsEmpty: false } own ? own : YesNo,
                _ => [],
            },
            None = kind == FactKind.Choices ? f.Text("none", "“以上都没有”的说法") : null,
            Unit = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalText("unit", "单位") : null,
            Min = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalNumber("min", "最小") : null,
            Max = kind is FactKind.Number or FactKind.YearlyNumber ? f.OptionalNumber("max", "最大") : null,
            Tags = kind == FactKind.Periods ? f.OptionalList("tags", "每段时间还要说明的", ReadTag) : [],
            Years = kind is FactKind.YearlyNumber or FactKind.YearlyChoice ? f.Wholes("years", "年份", 1990, 2100) : [],
            Columns = kind == FactKind.YearlyNumber ? f.List("columns", "各列", ReadOption) : [],
            NotBefore = kind is FactKind.Date or FactKind.Periods ? f.Uses("not-before", "通常更早的日期", NameKind.Fact) : [],
        };
        if (id.Length > 0)
        {
            f.Context.Facts.TryAdd(id, fact);
        }

        return new Question(fact, f.Text("ask", "问法"), f.OptionalText("hint", "提示"));
    }

    private static Option ReadOption(Fields f) =>
        new(f.LocalId("id", "编号"), f.Text("name", "名称"), f.OptionalText("hint", "提示"));

    private static PeriodTag ReadTag(Fields f) =>
        new(f.LocalId("id", "编号"), f.Text("name", "名称"), f.List("options", "选项", ReadOption));
}
