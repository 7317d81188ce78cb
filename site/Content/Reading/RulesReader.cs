using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <param name="Rules">Without questions, cut-offs and attachments, which stand in other files.</param>
internal sealed record RulesFile(RuleSet Rules, ImmutableArray<Uncited> Uncited);

/// <summary>Reads rules.yml.</summary>
internal static class RulesReader
{
    public static RulesFile Read(Fields f)
    {
        var terms = f.OptionalList("terms", "几处共用的条件", AddTerm);
        var dayCount = f.OptionalUse("day-count", "从1月1日算起的存疑", NameKind.Doubt);
        DoubtReader.CheckHasReadings(dayCount ?? "", f.PlaceOf("day-count"), f.Context);
        var gates = f.OptionalList("gates", "每条途径都要过的前提", ReadGate);
        var routes = f.List("routes", "途径", ReadRoute);
        var rules = new RuleSet
        {
            Questions = [],
            CutOffs = [],
            Terms = [.. terms.Select(id => f.Context.Terms.Find(id, out _)).OfType<Term>()],
            Gates = gates,
            Routes = routes,
            DayCountDoubt = dayCount,
            Assumptions = f.OptionalList("assumptions", "没有算进去的", ReadAssumption),
        };
        return new RulesFile(rules, f.OptionalList("uncited", "没有规则引用的条款", ReadUncited));
    }

    private static string AddTerm(Fields f)
    {
        var id = f.Id("id", "编号", NameKind.Term);
        var name = f.Text("name", "名称");
        var words = CitedWords.None.With(f);
        Term Build() => new(id, name, ReadWhen(f, "terms/" + id, words));
        f.Later("when", Build);
        f.Context.Terms.Add(id, Build);
        return id;
    }

    private static Gate ReadGate(Fields f)
    {
        var id = f.Id("id", "编号", NameKind.Gate);
        return new Gate(
            id,
            f.Text("name", "名称"),
            ReadWhen(f, "gates/" + id, CitedWords.None.With(f)),
            f.OptionalChoice("final", "不满足就不用再问别的", Vocabulary.Truths) ?? false);
    }

    private static DeclarationRoute ReadRoute(Fields f)
    {
        var id = f.Id("id", "编号", NameKind.Route);
        var option = f.OptionalText("platform-option", "平台上选哪一项");
        if (option is not null)
        {
            f.Context.PlatformOptions.Add(option);
        }

        return new DeclarationRoute
        {
            Id = id,
            Name = f.Text("name", "名称"),
            PlatformOption = option,
            OptionCites = f.Uses("option-cites", "平台选项依据的条款锚点", NameKind.Anchor),
            Unless = f.Uses("unless", "满足了哪些途径就不用走这条", NameKind.Route),
            Otherwise = f.OptionalText("otherwise", "走不通时怎么办"),
            When = ReadWhen(f, id, CitedWords.None.With(f)),
        };
    }

    private static Condition ReadWhen(Fields f, string path, CitedWords words) =>
        f.Mapping("when", "条件", when => ConditionReader.Read(when, path, words), new Unstated("") { Path = path });

    private static Assumption ReadAssumption(Fields f) =>
        new(f.Text("text", "内容"), f.Uses("cites", "依据的条款锚点", NameKind.Anchor));

    private static Uncited ReadUncited(Fields f)
    {
        var clause = f.Use("clause", "条款锚点", NameKind.Anchor);
        f.Context.UncitedPlaces.TryAdd(clause, f.PlaceOf("clause"));
        return new Uncited(clause, f.Text("reason", "原因"));
    }
}
