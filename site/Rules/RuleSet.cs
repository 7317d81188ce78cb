using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>A named condition.</summary>
public sealed record Term(string Id, string Name, Condition When);

/// <summary>A condition that every route shares.</summary>
/// <param name="Final">When it is not met nothing else needs asking: the notice is not for this person.</param>
/// <param name="Otherwise">What the documents say of a person it shuts out; null where they say nothing.</param>
public sealed record Gate(string Id, string Name, Condition When, bool Final = false, string? Otherwise = null);

/// <summary>A way to declare, in the order of preference of its list.</summary>
public sealed record DeclarationRoute
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Condition When { get; init; }

    /// <summary>What to tick on the platform; null where the documents do not say.</summary>
    public string? PlatformOption { get; init; }

    public ImmutableArray<string> OptionCites { get; init; } = [];

    /// <summary>Routes that make this one unnecessary once they are met.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>What a person can do when this route is closed.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>The date a fact is judged at; a null date means that the documents do not say.</summary>
public sealed record CutOff(string Id, string Name, DateOnly? Date, string? Cites, string? Note);

/// <summary>What an attachment asks of the rules.</summary>
/// <param name="For">Routes that need it; empty means every route.</param>
/// <param name="UnstatedFor">Routes for which the documents do not say.</param>
/// <param name="When">A further personal condition, or null.</param>
public sealed record AttachmentRule(
    string Id, string Name, ImmutableArray<string> For, ImmutableArray<string> UnstatedFor, Condition? When);

/// <summary>Something taken as given with every result because the documents at hand cannot settle it.</summary>
public sealed record Assumption(string Text, ImmutableArray<string> Cites);

/// <summary>All the rules of one notice. Pure data; the evaluator gives it meaning.</summary>
public sealed record RuleSet
{
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);

    public required ImmutableArray<Question> Questions
    {
        get;
        init
        {
            field = value;
            facts = value.DistinctBy(q => q.Fact.Id).ToDictionary(q => q.Fact.Id, q => q.Fact, StringComparer.Ordinal);
        }
    }

    public required ImmutableArray<CutOff> CutOffs { get; init; }

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<Gate> Gates { get; init; } = [];

    public required ImmutableArray<DeclarationRoute> Routes { get; init; }

    public ImmutableArray<AttachmentRule> Attachments { get; init; } = [];

    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>The doubt on whether a span that begins on 1 January is full on 31 December; null when the notice has none.</summary>
    public string? DayCountDoubt { get; init; }

    /// <summary>The fact that chooses the receiving office: always worth asking; null when the notice lists no offices.</summary>
    public string? OfficeFact { get; init; }

    /// <summary>The facts asked, in authored order.</summary>
    public IEnumerable<Fact> Facts => Questions.Select(q => q.Fact);

    public Fact? FindFact(string id) => facts.GetValueOrDefault(id);

    /// <summary>Every condition of gates, routes and attachments, each use of a term followed.</summary>
    public IEnumerable<Condition> Conditions() =>
        Gates.Select(g => g.When)
            .Concat(Routes.Select(r => r.When))
            .Concat(Attachments.Select(a => a.When).OfType<Condition>())
            .SelectMany(c => c.Whole());

    /// <summary>The conditions that read facts, each once.</summary>
    public IEnumerable<Condition> Leaves() => Conditions().Where(c => c.Parts.IsEmpty && c is not RouteMet).Distinct();

    public DeclarationRoute? FindRoute(string id)
    {
        foreach (var route in Routes)
        {
            if (route.Id == id)
            {
                return route;
            }
        }

        return null;
    }

    public CutOff? FindCutOff(string id)
    {
        foreach (var cutOff in CutOffs)
        {
            if (cutOff.Id == id)
            {
                return cutOff;
            }
        }

        return null;
    }
}
