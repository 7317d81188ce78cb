using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Puts what was left as printed, and what is doubtful, beside the clause it is about.</summary>
internal sealed class MarkPlaces(IReadOnlyList<DraftClause> clauses)
{
    /// <summary>What belongs to no clause.</summary>
    public ImmutableArray<string> Place(IEnumerable<Finding> findings)
    {
        var byPlace = clauses.SelectMany(c => c.Body.Select(b => b.At).Prepend(c.At).Distinct().Select(at => (at, c))).ToLookup(p => p.at, p => p.c);
        var rest = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in findings.Where(f => f.Kind is FindingKind.Address or FindingKind.Character or FindingKind.Doubt or FindingKind.Number))
        {
            if (!finding.OfNotice && byPlace[finding.At].FirstOrDefault() is { } clause)
            {
                clause.Marks.Add(finding.Mark);
            }
            else
            {
                rest.Add(finding.Mark);
            }
        }

        return rest.ToImmutable();
    }
}
