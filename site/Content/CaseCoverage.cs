using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>What the worked cases do with one leaf of the rules.</summary>
/// <param name="Deciding">Cases in which some gate or route would come out otherwise, had this leaf come out otherwise.</param>
public sealed record LeafCoverage(
    ImmutableArray<Case> Met, ImmutableArray<Case> NotMet, ImmutableArray<Case> Open, ImmutableArray<Case> Deciding);

/// <summary>Which case exercises which leaf of gates and routes, worked out by running all of them.</summary>
public sealed class CaseCoverage
{
    private static readonly LeafCoverage None = new([], [], [], []);

    private readonly Dictionary<Condition, LeafCoverage> leaves;

    private CaseCoverage(Dictionary<Condition, LeafCoverage> leaves) => this.leaves = leaves;

    /// <summary>Leaves that decide nothing in any case, in the order of the rules.</summary>
    public ImmutableArray<Condition> Idle { get; private init; } = [];

    /// <summary>Every leaf of gates and routes, each once, in the order of the rules.</summary>
    public ImmutableArray<Condition> All { get; private init; } = [];

    public LeafCoverage this[Condition leaf] => leaves.GetValueOrDefault(leaf, None);

    /// <exception cref="InvalidOperationException">The notice has no rules.</exception>
    public static CaseCoverage Of(Notice notice)
    {
        var rules = notice.Rules ?? throw new InvalidOperationException($"{notice.Id} has no rules.");
        var roots = rules.Gates.Select(g => g.When).Concat(rules.Routes.Select(r => r.When)).ToList();
        var all = roots.SelectMany(Below).Where(c => c.Parts.IsEmpty).Distinct().ToList();
        var found = all.ToDictionary(l => l, _ => new Tally());
        foreach (var @case in notice.Cases)
        {
            var outcome = Evaluator.Evaluate(rules, @case.Answers);
            var findings = outcome.Gates.Select(g => g.Finding).Concat(outcome.Routes.Select(r => r.Own)).ToList();
            foreach (var root in findings)
            {
                foreach (var leaf in root.Tree().Where(f => f.Parts.IsEmpty && found.ContainsKey(f.Condition)).DistinctBy(f => f.Condition))
                {
                    found[leaf.Condition].Add(@case, leaf.Verdict, Decides(root, leaf));
                }
            }
        }

        return new(found.ToDictionary(f => f.Key, f => f.Value.Close())) { All = [.. all], Idle = [.. all.Where(l => found[l].Deciding.Count == 0)] };
    }

    private static bool Decides(Finding root, Finding leaf) =>
        root.With(leaf.Condition, leaf.Verdict >= Verdict.Judged ? Verdict.NotMet : Verdict.Met) != root.Verdict;

    private static IEnumerable<Condition> Below(Condition condition) => condition.Parts.SelectMany(Below).Prepend(condition);

    private sealed class Tally
    {
        private readonly HashSet<Case> met = [];
        private readonly HashSet<Case> notMet = [];
        private readonly HashSet<Case> open = [];

        public HashSet<Case> Deciding { get; } = [];

        public void Add(Case @case, Verdict verdict, bool decides)
        {
            (verdict switch { Verdict.NotMet => notMet, Verdict.Unknown => open, _ => met }).Add(@case);
            if (decides)
            {
                Deciding.Add(@case);
            }
        }

        public LeafCoverage Close() => new([.. met], [.. notMet], [.. open], [.. Deciding]);
    }
}
