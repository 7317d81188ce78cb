using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Pages.Searching;

/// <summary>Glossary terms that have most in common with a query that found nothing.</summary>
public static class NearTerms
{
    private const int Most = 6;

    public static ImmutableArray<GlossaryTerm> Of(Snapshot snapshot, string text)
    {
        var typed = text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToHashSet();
        return
        [
            .. snapshot.Glossary
                .Select(term => (Term: term, Shared: term.Also.Prepend(term.Term).Max(name => Shared(name, typed))))
                .Where(t => t.Shared > 0)
                .OrderByDescending(t => t.Shared)
                .Take(Most)
                .Select(t => t.Term),
        ];
    }

    /// <summary>The share of a name's characters that were typed.</summary>
    private static double Shared(string name, HashSet<char> typed)
    {
        var letters = name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Distinct().ToList();
        return letters.Any(c => !char.IsAscii(c)) ? (double)letters.Count(typed.Contains) / letters.Count : 0;
    }
}
