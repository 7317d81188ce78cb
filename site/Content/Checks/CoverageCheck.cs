using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Checks;

/// <summary>Nothing is there for nothing: every question, term and clause of the conditions is used, or its not being used is explained.</summary>
internal sealed class CoverageCheck(Notice notice, RuleSet rules, ReadingContext context)
{
    public void Run()
    {
        CheckQuestions();
        CheckTerms();
        CheckClauses();
        CheckCutOffs();
        CheckDistricts();
    }

    private void CheckQuestions()
    {
        var used = context.Places.Keys.SelectMany(c => c.Facts).Append(rules.OfficeFact).ToHashSet();
        foreach (var fact in rules.Facts.Where(f => f.Id.Length > 0 && !used.Contains(f.Id)))
        {
            context.Faults.Add(
                DiagnosticCode.UnusedQuestion,
                context.Names.Place(NameKind.Fact, fact.Id)!,
                $"问题“{fact.Name}”（{fact.Id}）的回答没有规则用到。",
                cure: "删掉这一题，或者在规则里用上。");
        }
    }

    private void CheckTerms()
    {
        foreach (var term in rules.Terms.Where(t => t.Id.Length > 0 && !context.Names.IsUsed(NameKind.Term, t.Id)))
        {
            context.Faults.Add(
                DiagnosticCode.UnusedTerm, context.Names.Place(NameKind.Term, term.Id)!, $"术语“{term.Name}”（{term.Id}）没有条件用到。", cure: "删掉它，或者用 term 引用它。");
        }
    }

    private void CheckClauses()
    {
        var ruled = context.Places.Keys
            .Where(c => !c.Path.StartsWith(AttachmentReader.PathPrefix, StringComparison.Ordinal))
            .SelectMany(c => c.Citation?.Anchors ?? [])
            .ToHashSet(StringComparer.Ordinal);
        var cited = ruled
            .Concat(rules.Routes.SelectMany(r => r.OptionCites))
            .Concat(rules.Assumptions.SelectMany(a => a.Cites))
            .Concat(notice.Attachments.Select(a => a.Cites))
            .ToHashSet(StringComparer.Ordinal);
        var excused = notice.Uncited.Select(u => u.Clause).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in notice.FindPage(PageKind.Conditions)?.Clauses ?? [])
        {
            if (clause.Text.Length > 0 && !cited.Contains(clause.Anchor) && !excused.Contains(clause.Anchor))
            {
                context.Faults.Add(
                    DiagnosticCode.UncitedClause,
                    clause.At,
                    $"条款“{clause.Title}”（{clause.Anchor}）没有规则引用。",
                    clause.Source,
                    "在规则里引用它，或者在 rules.yml 的 uncited 里写明原因。");
            }
        }

        foreach (var anchor in excused.Where(ruled.Contains))
        {
            context.Faults.Add(
                DiagnosticCode.NeedlesslyUncited,
                context.UncitedPlaces[anchor],
                $"条款{anchor}写在 uncited 里，可是有规则引用它。",
                notice.FindClause(anchor)?.Source,
                "删掉 uncited 里的这一条。");
        }
    }

    private void CheckCutOffs()
    {
        foreach (var (condition, place) in context.Places)
        {
            var id = condition switch { Since s => s.Span.CutOff, Lasted l => l.Span.CutOff, _ => null };
            if (id is not null && notice.CutOffs.FirstOrDefault(c => c.Id == id) is { Date: null } cutOff)
            {
                context.Faults.Add(
                    DiagnosticCode.UndatedCutOff, place.At, $"截止日“{cutOff.Name}”（{id}）没有日子，这个年限只能是“待确认”。", cure: "知道日子就补上；确实没有写的，可以不理。");
            }
        }
    }

    private void CheckDistricts()
    {
        if (rules.OfficeFact is not { } fact || notice.Offices is null)
        {
            return;
        }

        foreach (var option in rules.FindFact(fact)?.Options ?? [])
        {
            if (!context.Names.IsDeclared(NameKind.Office, option.Id))
            {
                context.Faults.Add(
                    DiagnosticCode.DistrictWithoutOffice,
                    context.Names.Place(NameKind.Fact, fact)!,
                    $"选项“{option.Name}”（{option.Id}）在 offices.yml 里没有。",
                    cure: "名单里确实没有的，写进 unlisted。");
            }
        }
    }
}
