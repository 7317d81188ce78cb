using System.Collections.Immutable;

namespace TitleGuide.Search;

/// <summary>What a search result is.</summary>
public enum SectionKind
{
    Clause,
    Attachment,
    Office,
    Notice,
    Doubt,
    Faq,
    Term,
    Page,
}

/// <summary>One thing that can be found.</summary>
/// <param name="Place">Where it stands, outermost first: notice › annex › heading.</param>
/// <param name="Url">From the site's root, with anchor.</param>
/// <param name="Notice">The notice's id, or null.</param>
/// <param name="Answers">The addresses of the sections that it puts in other words.</param>
public sealed record SearchSection(
    SectionKind Kind,
    string Title,
    ImmutableArray<string> Place,
    string Body,
    string Url,
    string? Notice = null,
    int? Year = null,
    ImmutableArray<string> Levels = default,
    ImmutableArray<string> Answers = default)
{
    /// <summary>How visitors ask for it, one a line; searched and never shown.</summary>
    public string Phrasings { get; init; } = "";

    /// <summary>The address of the clause that it is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>Of a notice: the words in a query that mean this one rather than another.</summary>
    public ImmutableArray<string> Names { get; init; } = [];
}

/// <summary>A search. <paramref name="Text"/> is as typed: anything at all.</summary>
/// <param name="Skip">Results to leave out, for paging.</param>
/// <param name="AsTyped">Nothing else may be searched for in place of the text.</param>
public sealed record SearchQuery(
    string Text, string? Notice = null, SectionKind? Kind = null, int? Year = null, int Skip = 0, int Take = 20, string? Level = null, bool AsTyped = false);

/// <summary>A run of text, marked when the query matched it.</summary>
/// <param name="Chars">A part of the section's own text, which is not copied before it is written out.</param>
public readonly record struct Fragment(ReadOnlyMemory<char> Chars, bool Marked)
{
    public string Text => Chars.ToString();
}

public sealed record SearchHit(SearchSection Section, double Score, ImmutableArray<Fragment> Title, ImmutableArray<Fragment> Snippet);

/// <summary>One page of hits.</summary>
/// <param name="Total">All hits under the filters.</param>
/// <param name="Kinds">Hits per kind under the other filters.</param>
/// <param name="Notices">Hits per notice id under the other filters.</param>
/// <param name="Years">Hits per year under the other filters.</param>
/// <param name="Levels">Hits per level under the other filters; a section may have several.</param>
public sealed record SearchResults(
    ImmutableArray<SearchHit> Hits,
    int Total,
    Counts<SectionKind> Kinds,
    Counts<string> Notices,
    Counts<int> Years,
    Counts<string> Levels)
{
    /// <summary>What was searched for in place of the text, which has something that stands nowhere; null for the text itself.</summary>
    public string? Corrected { get; init; }
}

/// <summary>Finds sections. Immutable and safe to use from several threads. Any text is answered; nothing throws.</summary>
public interface ISearchIndex
{
    /// <summary>The engine's name, for reports.</summary>
    string Engine { get; }

    int SectionCount { get; }

    SearchResults Search(SearchQuery query);
}
