using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>Reads the places that a term cites.</summary>
public static class Glossary
{
    /// <summary>The places that exist.</summary>
    public static IReadOnlyList<(Notice Notice, string Anchor)> Places(Snapshot snapshot, GlossaryTerm term) => Places(snapshot, term.Cites);

    /// <param name="cites">As <c>notice#anchor</c>.</param>
    public static IReadOnlyList<(Notice Notice, string Anchor)> Places(Snapshot snapshot, IEnumerable<string> cites) =>
    [
        .. from cite in cites
           let parts = cite.Split('#')
           where parts.Length == 2
           let notice = snapshot.FindNotice(parts[0])
           where notice is not null
           select (notice, parts[1]),
    ];
}
