using System.Collections.Immutable;
using System.Globalization;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>What the results are narrowed to, as an address says it.</summary>
/// <param name="AsTyped">To what was typed, where something else would be searched for in its place.</param>
public sealed record SearchFilters(Notice? Notice = null, int? Year = null, Level? Level = null, SectionKind? Kind = null, bool AsTyped = false)
{
    public static readonly SearchFilters None = new();

    private const string Typed = "typed";

    private static readonly ImmutableArray<string> Names = ["notice", "year", "level", "kind", "as"];

    public bool IsEmpty => this == None;

    /// <summary>Name and value of each that is set.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters =>
        new KeyValuePair<string, string?>[]
        {
            new("notice", Notice?.Id),
            new("year", Year is { } year ? NameOf(year) : null),
            new("level", Level is { } level ? NameOf(level) : null),
            new("kind", Kind is { } kind ? NameOf(kind) : null),
            new("as", AsTyped ? Typed : null),
        }
        .Where(p => p.Value is not null)!;

    /// <summary>The visitor's name of each that is set, and the filters without it.</summary>
    public IEnumerable<(string Name, SearchFilters Without)> Chosen
    {
        get
        {
            if (Notice is not null)
            {
                yield return (Notice.ShortTitle, this with { Notice = null });
            }

            if (Year is { } year)
            {
                yield return ($"{year}年", this with { Year = null });
            }

            if (Level is { } level)
            {
                yield return (level.ShortName(), this with { Level = null });
            }

            if (Kind is { } kind)
            {
                yield return (kind.Name(), this with { Kind = null });
            }

            if (AsTyped)
            {
                yield return ("只按输入的字找", this with { AsTyped = false });
            }
        }
    }

    /// <summary>A value that is not there counts as not set; <paramref name="unknown"/> names it.</summary>
    public static SearchFilters Read(IQueryCollection query, Snapshot snapshot, out ImmutableArray<string> unknown)
    {
        var filters = new SearchFilters(
            snapshot.FindNotice(query["notice"].ToString()),
            snapshot.Notices.Select(n => (int?)n.Year).FirstOrDefault(y => NameOf(y!.Value) == query["year"].ToString()),
            Enum.GetValues<Level>().Select(l => (Level?)l).FirstOrDefault(l => NameOf(l!.Value) == query["level"].ToString()),
            Enum.GetValues<SectionKind>().Select(k => (SectionKind?)k).FirstOrDefault(k => NameOf(k!.Value) == query["kind"].ToString()),
            query["as"] == Typed);
        var known = filters.Parameters.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        unknown = [.. Names.Where(name => query[name].ToString().Length > 0 && !known.Contains(name))];
        return filters;
    }

    public static string NameOf(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string NameOf(Level level) => level.ToString().ToLowerInvariant();

    public static string NameOf(SectionKind kind) => kind.ToString().ToLowerInvariant();

    public SearchQuery ToQuery(string text, int skip, int take) => new(text, Notice?.Id, Kind, Year, skip, take, Level is { } level ? NameOf(level) : null, AsTyped);
}
