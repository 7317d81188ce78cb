using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>
/// All content, read without an error at one moment. Immutable; what is derived from it (search index, rendered pages)
/// is made once and lives as long as it does, so the two cannot disagree.
/// </summary>
public sealed class Snapshot
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    public required SiteInfo Site { get; init; }

    /// <summary>Newest year first.</summary>
    public required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>Notices marked <c>draft: true</c>: not on the live site, not in <see cref="Notices"/>.</summary>
    public ImmutableArray<Notice> Drafts { get; init; } = [];

    /// <summary>What a person is asked who does not know which notice to look at.</summary>
    public ImmutableArray<Question> ScopeQuestions { get; init; } = [];

    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    /// <summary>Everyday words beside those of the documents: the search takes the words of a group for the same.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    public required ImmutableArray<InfoPage> Pages { get; init; }

    /// <summary>In the order of their file.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    public required WorkCalendar Calendar { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 over every content file's path and bytes.</summary>
    public required string Digest { get; init; }

    /// <summary>Where it was read from, links followed: its originals are there. Null when it comes from no folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Null when there is no such notice.</summary>
    public Notice? FindNotice(string id) => Notices.FirstOrDefault(n => n.Id == id);

    public InfoPage? FindPage(string id) => Pages.FirstOrDefault(p => p.Id == id);

    /// <summary>The one <typeparamref name="T"/> of this snapshot, made on first use.</summary>
    public T Derive<T>(Func<Snapshot, T> make)
        where T : class =>
        (T)derived.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;
}

/// <summary>What the site says of itself. Empty texts are shown nowhere.</summary>
public sealed record SiteInfo(
    string Name, string Tagline, string Operator, string Icp, string PoliceRecord, string Contact, ImmutableArray<NamedLink> Links);

/// <summary>A term that newcomers stumble over.</summary>
/// <param name="Also">Synonyms, everyday words and abbreviations; search treats them as the term.</param>
/// <param name="Cites">Places as <c>notice#anchor</c>.</param>
public sealed record GlossaryTerm(
    string Id, string Term, ImmutableArray<string> Also, string? Pinyin, string Explain, ImmutableArray<string> Cites)
{
    /// <summary>An everyday word: not explained within the clauses.</summary>
    public bool Plain { get; init; }

    /// <summary>How visitors ask for it, for the search.</summary>
    public ImmutableArray<string> Phrasings { get; init; } = [];
}

/// <summary>What one kind of reader does, step by step.</summary>
public sealed record Role(string Id, string Title, string Summary, ImmutableArray<RoleStep> Steps);

/// <summary>One step. What it says stands in the clauses alone.</summary>
/// <param name="Say">A hint that holds for every notice.</param>
/// <param name="Cites">Places as <c>notice#anchor</c>; a notice without one does not tell of the step.</param>
public sealed record RoleStep(string Title, string? Say, ImmutableArray<string> Cites);

/// <summary>A page about the site itself: about, privacy, accessibility, help.</summary>
/// <param name="Phrasings">How visitors ask for it, for the search.</param>
public sealed record InfoPage(string Id, string Title, string? Summary, string Html, string Text, ImmutableArray<string> Phrasings)
{
    /// <summary>What stands at these addresses is the site's own, so no page can have such an id.</summary>
    public static FrozenSet<string> TakenIds { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "api", "calendar", "check", "compare", "doubts", "error", "find", "glossary", "healthz", "index", "not-found", "notices", "offices", "roles", "search");
}

/// <summary>Public holidays and 调休 workdays, for the years at hand.</summary>
public sealed record WorkCalendar(ImmutableSortedDictionary<DateOnly, string> Holidays, ImmutableSortedSet<DateOnly> Workdays, ImmutableSortedSet<int> Years)
{
    /// <summary>Monday to Friday without holidays, and 调休 workdays. For a year not at hand only weekends are known.</summary>
    public bool IsWorkday(DateOnly day) =>
        Workdays.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.ContainsKey(day));
}
