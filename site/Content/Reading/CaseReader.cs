using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads cases.yml.</summary>
internal static class CaseReader
{
    private static readonly Dictionary<string, Verdict?> RouteVerdicts =
        new(Vocabulary.Verdicts.Select(v => KeyValuePair.Create(v.Key, (Verdict?)v.Value))) { ["excluded"] = null };

    public static ImmutableArray<Case> Read(Fields f) => f.List("cases", "样例", ReadCase);

    private static Case ReadCase(Fields f) => new(
        f.Id("id", "编号", NameKind.Case),
        f.Text("name", "名称"),
        f.Text("why", "推理"),
        f.Mapping("answers", "回答", ReadAnswers, FactSet.Empty),
        f.Mapping("expect", "应得的结论", ReadExpectation, new Expectation()),
        f.At);

    private static FactSet ReadAnswers(Fields f)
    {
        var answers = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (key, text) in f.Pairs())
        {
            f.Context.Names.Use(NameKind.Fact, key.Text, key.At);
            if (!f.Context.Facts.TryGetValue(key.Text, out var fact))
            {
                continue;
            }

            if (ReadAnswer(fact, text, f.Context) is { } value)
            {
                answers[fact.Id] = value;
            }
        }

        return FactSet.Of(answers);
    }

    /// <summary>Cases differ in few answers, so most are read once and shared.</summary>
    private static FactValue? ReadAnswer(Fact fact, TextNode text, ReadingContext context)
    {
        if (context.Answers.TryGetValue((fact.Id, text.Text), out var known))
        {
            return known;
        }

        if (AnswerText.Parse(fact, text.Text, out var fault) is { } value)
        {
            return context.Answers[(fact.Id, text.Text)] = value;
        }

        context.Faults.Add(DiagnosticCode.UnreadableAnswer, text.At, fault!, cure: "照 questions.yml 里的写法改。");
        return null;
    }

    private static Expectation ReadExpectation(Fields f)
    {
        if (!f.Keys.Any())
        {
            f.Context.Faults.Add(DiagnosticCode.EmptyExpectation, f.At, "expect 里什么也没有，这个样例永远不会错。", cure: "写上你推理出的结论。");
        }

        return new Expectation
        {
            Routes = f.OptionalMapping("routes", "各途径", m => Verdicts(m, NameKind.Route, RouteVerdicts)) ?? new Expectation().Routes,
            Gates = f.OptionalMapping("gates", "各前提", m => Verdicts(m, NameKind.Gate, Vocabulary.Verdicts)) ?? new Expectation().Gates,
            Attachments = f.OptionalMapping("attachments", "各材料", m => Verdicts(m, NameKind.Attachment, Vocabulary.AttachmentNeeds))
                ?? new Expectation().Attachments,
            From = f.OptionalMapping("from", "哪天满足", ReadDays) ?? new Expectation().From,
            Best = f.OptionalUse("best", "最好的途径", NameKind.Route),
            Option = ReadOption(f),
            Doubts = f.Uses("doubts", "取决于哪些存疑", NameKind.Doubt),
        };
    }

    private static string? ReadOption(Fields f)
    {
        var option = f.OptionalText("option", "平台选项");
        if (option is not null && !f.Context.PlatformOptions.Contains(option) && !f.Context.Names.IsOpen(NameKind.Route))
        {
            f.Context.Faults.Add(
                DiagnosticCode.UnknownValue, f.PlaceOf("option"), $"没有途径用平台选项“{option}”。", cure: Nearest.Cure(option, f.Context.PlatformOptions));
        }

        return option;
    }

    private static ImmutableSortedDictionary<string, T> Verdicts<T>(Fields f, NameKind kind, Dictionary<string, T> words)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (key, text) in f.Pairs())
        {
            f.Context.Names.Use(kind, key.Text, key.At);
            if (f.CheckChoice(text, key.Text, "结论", words))
            {
                found[key.Text] = words[text.Text];
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, DateOnly> ReadDays(Fields f)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, DateOnly>(StringComparer.Ordinal);
        foreach (var (key, text) in f.Pairs())
        {
            f.Context.Names.Use(NameKind.Route, key.Text, key.At);
            if (f.ReadDate(text, key.Text, "哪天满足") is { } day)
            {
                found[key.Text] = day;
            }
        }

        return found.ToImmutable();
    }
}
