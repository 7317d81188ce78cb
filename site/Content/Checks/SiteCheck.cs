using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Checks;

/// <summary>What can only be judged across notices.</summary>
/// <param name="notices">Every notice folder's id with what was read of it.</param>
internal sealed class SiteCheck(IReadOnlyList<(string Id, ReadingContext Context)> notices, Faults faults)
{
    private readonly Dictionary<string, ReadingContext> byId = notices.ToDictionary(n => n.Id, n => n.Context, StringComparer.Ordinal);

    public void Run(ReadingContext site)
    {
        foreach (var reference in notices.SelectMany(n => n.Context.Elsewhere).Concat(site.Elsewhere))
        {
            CheckPlace(reference);
        }

        CheckFacts(site);
        CheckScopeQuestions(site);
    }

    private static bool Has(ReadingContext notice, string anchor) =>
        notice.Names.IsOpen(NameKind.Anchor)
        || notice.Names.IsDeclared(NameKind.Anchor, anchor)
        || NoticePlaces.Prefixed.Any(p => anchor.StartsWith(p.Prefix, StringComparison.Ordinal) && notice.Names.IsDeclared(p.Kind, anchor[p.Prefix.Length..]));

    private void CheckPlace(PlaceReference reference)
    {
        if (!byId.TryGetValue(reference.Notice, out var notice))
        {
            faults.Add(DiagnosticCode.UnknownPlace, reference.At, $"没有通知“{reference.Notice}”。", cure: Nearest.Cure(reference.Notice, byId.Keys));
        }
        else if (reference.Anchor is { } anchor && !Has(notice, anchor))
        {
            faults.Add(
                DiagnosticCode.UnknownPlace,
                reference.At,
                $"通知“{reference.Notice}”里没有锚点“{anchor}”。",
                cure: Nearest.Of(anchor, notice.Names.All(NameKind.Anchor).Where(a => anchor.StartsWith(a[0]))) is { } near ? $"改成“{near}”。" : null);
        }
    }

    /// <summary>One set of answers is tried against every notice, so a fact must be the same thing everywhere.</summary>
    private void CheckFacts(ReadingContext site)
    {
        var firsts = new Dictionary<string, (string Notice, Fact Fact)>(StringComparer.Ordinal);
        foreach (var (id, context) in notices.Append(("", site)))
        {
            foreach (var fact in context.Facts.Values.Where(f => context.Names.IsDeclared(NameKind.Fact, f.Id)))
            {
                if (!firsts.TryAdd(fact.Id, (id, fact)))
                {
                    CheckSame(firsts[fact.Id], fact, context.Names.Place(NameKind.Fact, fact.Id)!);
                }
            }
        }
    }

    private void CheckScopeQuestions(ReadingContext site)
    {
        var used = notices.SelectMany(n => n.Context.ScopeFacts).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in site.Facts.Values.Where(f => f.Id.Length > 0 && !used.Contains(f.Id)))
        {
            faults.Add(
                DiagnosticCode.UnusedQuestion,
                site.Names.Place(NameKind.Fact, fact.Id)!,
                $"问题“{fact.Name}”（{fact.Id}）没有通知的{ScopeReader.File}用到。",
                cure: "删掉这一题，或者在通知的范围里用上。");
        }
    }

    private void CheckSame((string Notice, Fact Fact) first, Fact fact, Position at)
    {
        if (first.Fact.Kind != fact.Kind)
        {
            faults.Add(
                DiagnosticCode.FactKindDiffers,
                at,
                $"“{fact.Id}”在这里是{fact.Kind.Word()}，在通知“{first.Notice}”里是{first.Fact.Kind.Word()}。",
                cure: "改成同一种；意思不一样就换一个编号。");
        }
        else if (!Begins(Shape(first.Fact), Shape(fact)))
        {
            faults.Add(
                DiagnosticCode.FactShapeDiffers,
                at,
                $"“{fact.Id}”每段（每年）要说明的，和通知“{first.Notice}”里的不一样，两边的回答不能互用。",
                cure: $"那边依次是{string.Join('、', Shape(first.Fact))}：写成一样的，或者换一个编号。");
        }
    }

    /// <summary>One begins like the other: what it does not ask is simply not read.</summary>
    private static bool Begins(IEnumerable<string> one, IEnumerable<string> other) => one.Zip(other).All(pair => pair.First == pair.Second);

    private static IEnumerable<string> Shape(Fact fact) => fact.Tags.Select(t => t.Id).Concat(fact.Columns.Select(c => c.Id));
}
