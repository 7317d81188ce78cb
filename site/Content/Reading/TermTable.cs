using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Builds each term on its first use, so that terms may stand in any order, and notices circles.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Func<Term>> readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term?> built = new(StringComparer.Ordinal);

    public void Add(string id, Func<Term> read) => readers.TryAdd(id, read);

    /// <summary>Null when there is no such term, or when it is being built right now: a circle.</summary>
    public Term? Find(string id, out bool circular)
    {
        circular = false;
        if (built.TryGetValue(id, out var term))
        {
            circular = term is null;
            return term;
        }

        if (!readers.TryGetValue(id, out var read))
        {
            return null;
        }

        built[id] = null;
        return built[id] = read();
    }
}
