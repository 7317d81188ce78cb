using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TitleGuide.Search.Scoring;

/// <summary>
/// A question that answers a query brings the clauses that it rests on, whatever words they use, and a clause the questions and
/// attachments that put it in other words: the documents seldom say a thing the way people ask for it. A little also goes to
/// what is doubtful in a clause, to the clause that it is part of and to its parts.
/// </summary>
internal sealed class RelatedSections
{
    // What a section gets of the score of one that is related to it, if that is among the best.
    private const float ClauseOfQuestion = 0.4f;
    private const float ClauseOfAttachment = 0.2f;
    private const float QuestionOfClause = 0.5f;
    private const float AttachmentOfClause = 0.3f;
    private const float DoubtOfClause = 0.1f;
    private const float PartOfWhole = 0.1f;
    private const float WholeOfPart = 0.1f;
    private const float PartOfBest = 0.5f;

    private readonly Relation[]?[] related;

    public RelatedSections(ImmutableArray<SearchSection> sections)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
            numbers.TryAdd(sections[i].Url, i);
        var relations = new List<Relation>?[sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            if (sections[i].PartOf is { } address && numbers.TryGetValue(address, out var whole))
                Relate(i, whole, WholeOfPart, PartOfWhole);
            var answers = sections[i].Answers;
            if (answers.IsDefaultOrEmpty)
                continue;
            var (toClause, fromClause) = sections[i].Kind switch
            {
                SectionKind.Attachment => (ClauseOfAttachment, AttachmentOfClause),
                SectionKind.Doubt => (0, DoubtOfClause),
                _ => (ClauseOfQuestion, QuestionOfClause),
            };

            // What is about many clauses is about each of them less.
            foreach (var url in answers)
            {
                if (numbers.TryGetValue(url, out var clause))
                    Relate(i, clause, toClause, fromClause / MathF.Sqrt(answers.Length));
            }
        }

        related = [.. relations.Select(r => r?.ToArray())];

        void Relate(int section, int to, float there, float back)
        {
            if (there > 0)
                (relations[section] ??= []).Add(new Relation(to, there));
            (relations[to] ??= []).Add(new Relation(section, back));
        }
    }

    public void AddTo(List<ScoredSection> hits, Workspace workspace)
    {
        var (gains, gaining) = (workspace.Gains, workspace.Gaining);
        FindGains(CollectionsMarshal.AsSpan(hits), gains, gaining);
        var left = gaining.Count;
        for (var i = 0; left > 0 && i < hits.Count; i++)
        {
            ref var gain = ref gains[hits[i].Section];
            if (gain == 0)
                continue;
            hits[i] = hits[i] with { Score = hits[i].Score + gain };
            gain = 0;
            left--;
        }

        foreach (var section in gaining)
        {
            if (gains[section] > 0)
                hits.Add(new ScoredSection(section, gains[section]));
            gains[section] = 0;
        }

        gaining.Clear();
    }

    private void FindGains(ReadOnlySpan<ScoredSection> hits, float[] gains, List<int> gaining)
    {
        var best = float.MinValue;
        foreach (var hit in hits)
            best = Math.Max(best, hit.Score);
        var least = best * PartOfBest;
        foreach (var hit in hits)
        {
            if (hit.Score < least || related[hit.Section] is not { } those)
                continue;
            foreach (var (section, share) in those)
            {
                if (gains[section] == 0)
                    gaining.Add(section);
                gains[section] = Math.Max(gains[section], hit.Score * share);
            }
        }
    }

    private readonly record struct Relation(int Section, float Share);
}
