using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>Reads the places that a term cites.</summary>
public static class Glossary
{
    /// <summary>The places that exist.</summary>
    public static IReadOnlyList<(Notice Notice, string Anchor)> Places(Snapshot snapshot, GlossaryTerm term) =>
    [
        .. from cite in term.Cites
           let parts = cite.Split('#')
           where parts.Length == 2
           let notice = snapshot.FindNotice(parts[0])
           where notice is not null
           select (notice, parts[1]),
    ];
}
