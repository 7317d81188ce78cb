using System.Collections.Immutable;

namespace TitleGuide.Content;

/// <summary>How visitors would ask aloud for what stands in a notice, in words that it never uses. Search finds by them; no page shows them as facts.</summary>
/// <param name="Names">Words that mean this notice rather than another.</param>
/// <param name="Overview">For the notice as a whole.</param>
/// <param name="Offices">For every receiving office; its name and district are its own.</param>
/// <param name="Clauses">By anchor.</param>
/// <param name="Attachments">By the attachment's id.</param>
/// <param name="Doubts">By the doubt's id.</param>
public sealed record Phrasings(
    ImmutableArray<string> Names,
    ImmutableArray<string> Overview,
    ImmutableArray<string> Offices,
    ImmutableDictionary<string, ImmutableArray<string>> Clauses,
    ImmutableDictionary<string, ImmutableArray<string>> Attachments,
    ImmutableDictionary<string, ImmutableArray<string>> Doubts)
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Nothing = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    public static Phrasings None { get; } = new([], [], [], Nothing, Nothing, Nothing);
}
