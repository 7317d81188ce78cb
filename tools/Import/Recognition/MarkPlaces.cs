using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Puts what was left as printed, and what is doubtful, beside the clause it is about.</summary>
internal sealed class MarkPlaces(IReadOnlyList<DraftClause> clauses)
{
    /// <summary>More than this nobody does one by one: the document needs another look as a whole.</summary>
    private const int MostMarks = 1_000;

    /// <summary>What belongs to no clause.</summary>
    public ImmutableArray<string> Place(IEnumerable<Finding> findings)
    {
        var byPlace = clauses.SelectMany(c => c.Body.Select(b => b.At).Prepend(c.At).Distinct().Select(at => (at, c))).ToLookup(p => p.at, p => p.c);
        var rest = ImmutableArray.CreateBuilder<string>();
        var toMark = findings.Where(f => f.Kind is FindingKind.Address or FindingKind.Character or FindingKind.Doubt or FindingKind.Number).ToList();
        foreach (var finding in toMark.Take(MostMarks))
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

        if (toMark.Count > MostMarks)
        {
            rest.Add($"还有{toMark.Count - MostMarks}处要看的没有记在这里，见导入时列出的问题");
        }

        return rest.ToImmutable();
    }
}
