using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads a condition and everything under it.</summary>
internal sealed partial class ConditionReader
{
    private readonly ReadingContext context;
    private readonly string path;
    private readonly CitedWords inherited;

    private ConditionReader(ReadingContext context, string path, CitedWords inherited)
    {
        this.context = context;
        this.path = path;
        this.inherited = inherited;
    }

    /// <param name="path">The place in the rules: unique in the notice.</param>
    public static Condition Read(Fields fields, string path, CitedWords inherited) =>
        new ConditionReader(fields.Context, path, inherited).Read(fields);

    /// <summary>Stands in for a condition that could not be read; the snapshot is refused then.</summary>
    private Unstated Broken() => new("") { Path = path };

    private Condition Read(Fields fields)
    {
        var name = fields.OptionalText("name", "短名称");
        var words = inherited.With(fields);
        var label = new Label(path, name, words);
        var condition = fields.OneOf("条件", Alternatives(label)) ?? Broken();
        context.Places[condition] = new ConditionPlace(fields.At, words.QuoteAt ?? fields.At, fields.Has("quote"));
        return condition;
    }

    private IReadOnlyList<Alternative<Condition>> Alternatives(Label label) =>
    [
        new("all", "都要满足", f => ReadParts(f, "all", label, parts => parts.Length)),
        new("any", "满足一个", f => ReadParts(f, "any", label, _ => 1)),
        new("at-least", "满足几个", f => ReadAtLeast(f, label)),
        new("not", "不满足", f => ReadNot(f, label)),
        new("is", "选了其中之一", f => Inner(f, "is", "选了其中之一", i => ReadIs(i, label))),
        new("compare", "数和界限相比", f => Inner(f, "compare", "数和界限相比", c => ReadCompare(c, label))),
        new("since", "从某天起满几年", f => Inner(f, "since", "从某天起满几年", s => ReadSince(s, label))),
        new("lasted", "各段时间合计满几年", f => Inner(f, "lasted", "各段时间合计满几年", l => ReadLasted(l, label))),
        new("per-year", "逐年", f => Inner(f, "per-year", "逐年", y => ReadPerYear(y, label))),
        new("term", "引用 terms 里的条件", f => ReadTerm(f, label)),
        new("judgement", "要由人来判断", f => Inner(f, "judgement", "要由人来判断", j => ReadJudgement(j, label))),
        new("unstated", "文件没有写", f => new Unstated(f.Text("unstated", "文件没有写什么")) { Path = label.Path, Name = label.Name, Citation = label.Citation }),
        new("doubt", "存疑的两种读法", f => ReadDoubt(f, label)),
        new("route", "另一条途径的结论", f => new RouteMet(f.Use("route", "途径", NameKind.Route)) { Path = label.Path, Name = label.Name, Citation = label.Citation }),
    ];

    private Condition Inner(Fields fields, string key, string description, Func<Fields, Condition> read) =>
        fields.OptionalMapping(key, description, read) ?? Broken();

    private AtLeast ReadParts(Fields fields, string key, Label label, Func<ImmutableArray<Condition>, int> count)
    {
        var index = 0;
        var parts = fields.List(key, "各项条件", part => Read(part, $"{label.Path}/{key}[{index++}]", label.Words));
        if (parts.IsEmpty)
        {
            context.Faults.Add(DiagnosticCode.EmptyList, fields.PlaceOf(key), $"“{key}”里一项条件也没有。", cure: "写上条件，或者去掉这一层。");
        }

        return new AtLeast(count(parts), parts) { Path = label.Path, Name = label.Name, Citation = label.Citation };
    }

    private AtLeast ReadAtLeast(Fields fields, Label label)
    {
        var count = fields.Whole("at-least", "至少满足几个", 1, 100);
        var atLeast = ReadParts(fields, "of", label, _ => count);
        if (count > atLeast.Parts.Length && !atLeast.Parts.IsEmpty)
        {
            context.Faults.Add(
                DiagnosticCode.NumberOutOfRange, fields.PlaceOf("at-least"), $"要满足{count}项，可是下面只有{atLeast.Parts.Length}项。", cure: "改小 at-least，或者补上条件。");
        }

        return atLeast;
    }

    private Condition ReadNot(Fields fields, Label label) =>
        fields.OptionalMapping("not", "不满足", part => Read(part, label.Path + "/not", label.Words)) is { } inner
            ? new Not(inner) { Path = label.Path, Name = label.Name, Citation = label.Citation }
            : Broken();

    private Condition ReadTerm(Fields fields, Label label)
    {
        var id = fields.Use("term", "术语", NameKind.Term);
        if (context.Terms.Find(id, out var circular) is { } term)
        {
            return new TermUse(term) { Path = label.Path, Name = label.Name, Citation = label.Citation };
        }

        if (circular)
        {
            context.Faults.Add(DiagnosticCode.CircularTerm, fields.PlaceOf("term"), $"术语“{id}”绕了一圈又用到自己。", cure: "把其中一处写成具体条件。");
        }

        return Broken();
    }

    private Condition ReadDoubt(Fields fields, Label label)
    {
        var doubt = fields.Use("doubt", "存疑", NameKind.Doubt);
        var index = 0;
        var readings = fields.List("readings", "两种读法", part => Read(part, $"{label.Path}/readings[{index++}]", label.Words));
        if (readings.Length != 2)
        {
            context.Faults.Add(DiagnosticCode.NotTwoReadings, fields.PlaceOf("readings"), $"读法要正好两种，这里有{readings.Length}种。", cure: "按 doubts.yml 的顺序写两种。");
            return Broken();
        }

        return new Doubtful(doubt, readings[0], readings[1]) { Path = label.Path, Name = label.Name, Citation = label.Citation };
    }

    private sealed record Label(string Path, string? Name, CitedWords Words)
    {
        public Citation? Citation => Words.Citation;
    }
}
