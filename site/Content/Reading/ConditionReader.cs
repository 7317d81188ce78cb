using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads a condition and everything under it.</summary>
/// <param name="path">Where it stands in the rules: unique in the notice.</param>
internal sealed partial class ConditionReader(Fields fields, string path, CitedWords inherited)
{
    private static readonly ImmutableArray<Alternative<ConditionReader, Condition>> Alternatives =
    [
        new("all", "都要满足", (r, _) => r.ReadParts("all", parts => parts.Length)),
        new("any", "满足一个", (r, _) => r.ReadParts("any", _ => 1)),
        new("at-least", "满足几个", (r, _) => r.ReadAtLeast()),
        new("not", "不满足", (r, _) => r.Inner("not", "不满足", r.ReadNot)),
        new("is", "选了其中之一", (r, _) => r.Inner("is", "选了其中之一", r.ReadIs)),
        new("compare", "数和界限相比", (r, _) => r.Inner("compare", "数和界限相比", r.ReadCompare)),
        new("since", "从某天起满几年", (r, _) => r.Inner("since", "从某天起满几年", r.ReadSince)),
        new("lasted", "各段时间合计满几年", (r, _) => r.Inner("lasted", "各段时间合计满几年", r.ReadLasted)),
        new("per-year", "逐年", (r, _) => r.Inner("per-year", "逐年", r.ReadPerYear)),
        new("term", "引用 terms 里的条件", (r, _) => r.ReadTerm()),
        new("judgement", "要由人来判断", (r, _) => r.Inner("judgement", "要由人来判断", r.ReadJudgement)),
        new("unstated", "文件没有写", (r, _) => r.ReadUnstated()),
        new("doubt", "存疑的两种读法", (r, _) => r.ReadDoubt()),
        new("route", "另一条途径的结论", (r, _) => r.ReadRoute()),
    ];

    private readonly ReadingContext context = fields.Context;
    private readonly string? name = fields.OptionalText("name", "短名称");
    private readonly CitedWords words = inherited.With(fields);

    private Citation? Citation => words.Citation;

    public static Condition Read(Fields fields, string path, CitedWords inherited) =>
        fields.IsDescribedAs("condition") ? new Unstated("") { Path = path } : new ConditionReader(fields, path, inherited).Read();

    private Condition Read()
    {
        var condition = fields.OneOf("条件", Alternatives, this) ?? Broken();
        if (condition is not Unstated { Text: "" })
        {
            context.Places[condition] = new ConditionPlace(fields.At, words.QuoteAt ?? fields.At, fields.Has("quote"));
        }

        return condition;
    }

    /// <summary>Stands in for a condition that could not be read; the snapshot is refused then.</summary>
    private Unstated Broken() => new("") { Path = path };

    private Condition Inner(string key, string description, Func<Fields, Condition> read) =>
        fields.OptionalMapping(key, description, read) ?? Broken();

    private Not ReadNot(Fields part) => new(Read(part, path + "/not", words)) { Path = path, Name = name, Citation = Citation };

    private Unstated ReadUnstated() =>
        new(fields.Text("unstated", "文件没有写什么")) { Path = path, Name = name, Citation = Citation };

    private AtLeast ReadParts(string key, Func<ImmutableArray<Condition>, int> count)
    {
        var parts = ReadList(key, "各项条件");
        return new AtLeast(count(parts), parts) { Path = path, Name = name, Citation = Citation };
    }

    private ImmutableArray<Condition> ReadList(string key, string description)
    {
        var index = 0;
        return fields.List(key, description, part => Read(part, $"{path}/{key}[{index++}]", words));
    }

    private AtLeast ReadAtLeast()
    {
        var count = fields.Whole("at-least", "至少满足几个", 1, 100);
        var atLeast = ReadParts("of", _ => count);
        if (count > atLeast.Parts.Length && !atLeast.Parts.IsEmpty)
        {
            context.Faults.Add(
                DiagnosticCode.NumberOutOfRange, fields.PlaceOf("at-least"), $"要满足{count}项，可是下面只有{atLeast.Parts.Length}项。", cure: "改小 at-least，或者补上条件。");
        }

        return atLeast;
    }

    private RouteMet ReadRoute()
    {
        if (!path.StartsWith(AttachmentReader.PathPrefix, StringComparison.Ordinal))
        {
            context.Faults.Add(DiagnosticCode.RouteInRules, fields.PlaceOf("route"), "途径和前提的条件里不能用 route。", cure: "途径之间的先后写在 unless；共用的条件写成术语。");
        }

        return new RouteMet(fields.Use("route", "途径", NameKind.Route)) { Path = path, Name = name, Citation = Citation };
    }

    private Condition ReadTerm()
    {
        var id = fields.Use("term", "术语", NameKind.Term);
        if (context.Terms.Find(id, out var circular) is { } term)
        {
            return new TermUse(term) { Path = path, Name = name, Citation = Citation };
        }

        if (circular)
        {
            context.Faults.Add(DiagnosticCode.CircularTerm, fields.PlaceOf("term"), $"术语“{id}”绕了一圈又用到自己。", cure: "把其中一处写成具体条件。");
        }

        return Broken();
    }

    private Condition ReadDoubt()
    {
        var doubt = fields.Use("doubt", "存疑", NameKind.Doubt);
        DoubtReader.CheckHasReadings(doubt, fields.PlaceOf("doubt"), context);
        var readings = ReadList("readings", "两种读法");
        if (readings.Length == 2)
        {
            return new Doubtful(doubt, readings[0], readings[1]) { Path = path, Name = name, Citation = Citation };
        }

        if (!readings.IsEmpty)
        {
            context.Faults.Add(DiagnosticCode.NotTwoReadings, fields.PlaceOf("readings"), $"读法要正好两种，这里有{readings.Length}种。", cure: "按 doubts.yml 的顺序写两种。");
        }

        return Broken();
    }
}
