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

    // However many are that good: nobody reads further.
    private const int MostBest = 50;

    // Flat: a section's are [starts[section], starts[section + 1]).
    private readonly int[] starts;
    private readonly Relation[] relations;

    public RelatedSections(ImmutableArray<SearchSection> sections)
    {
        var all = Find(sections);
        starts = new int[sections.Length + 1];
        foreach (var (from, _) in all)
            starts[from + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var next = starts[..^1];
        relations = new Relation[all.Count];
        foreach (var (from, relation) in all)
            relations[next[from]++] = relation;
    }

    private static List<(int From, Relation Relation)> Find(ImmutableArray<SearchSection> sections)
    {
        var all = new List<(int From, Relation Relation)>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
            numbers.TryAdd(sections[i].Url, i);
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

        return all;

        void Relate(int section, int to, float there, float back)
        {
            if (there > 0)
                all.Add((section, new Relation(to, there)));
            all.Add((to, new Relation(section, back)));
        }
    }

    public void AddTo(List<ScoredSection> hits, Workspace workspace)
    {
        FindGains(CollectionsMarshal.AsSpan(hits), workspace);
        var (gains, gaining) = (workspace.Gains, workspace.Gaining);
        foreach (ref var hit in CollectionsMarshal.AsSpan(hits))
        {
            if (!gaining[hit.Section])
                continue;
            hit = hit with { Score = hit.Score + gains[hit.Section] };
            gaining[hit.Section] = false;
        }

        foreach (var section in workspace.Gained)
        {
            if (gaining[section])
                hits.Add(new ScoredSection(section, gains[section]));
            gaining[section] = false;
        }

        workspace.Gained.Clear();
    }

    private void FindGains(ReadOnlySpan<ScoredSection> hits, Workspace workspace)
    {
        var best = new BestSections(Math.Min(MostBest, hits.Length));
        best.Add(hits);
        foreach (var hit in best.Sections)
        {
            if (hit.Score < best.Sections[0].Score * PartOfBest)
                break;
            foreach (var (section, share) in relations.AsSpan(starts[hit.Section]..starts[hit.Section + 1]))
                Gain(section, hit.Score * share, workspace);
        }
    }

    /// <summary>Of several gains the greatest counts.</summary>
    private static void Gain(int section, float gain, Workspace workspace)
    {
        var (gains, gaining) = (workspace.Gains, workspace.Gaining);
        if (gaining[section])
        {
            gains[section] = Math.Max(gains[section], gain);
            return;
        }

        gaining[section] = true;
        gains[section] = gain;
        workspace.Gained.Add(section);
    }

    private readonly record struct Relation(int Section, float Share);
}
