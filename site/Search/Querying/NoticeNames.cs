using System.Buffers;
using System.Collections.Immutable;

namespace TitleGuide.Search.Querying;

/// <summary>A name by its number, and the folded characters [From, To) where it stands.</summary>
internal readonly record struct NamePlace(int Name, int From, int To);

/// <summary>What the notices are called: it tells which is meant, and little of what is asked.</summary>
internal sealed class NoticeNames
{
    private readonly ImmutableArray<string> names;
    private readonly SearchValues<string> any;

    /// <param name="names">Folded, each once.</param>
    public NoticeNames(ImmutableArray<string> names)
    {
        this.names = names;
        any = SearchValues.Create(names.AsSpan(), StringComparison.Ordinal);
    }

    public static NoticeNames None { get; } = new([]);

    /// <param name="text">Folded.</param>
    public ImmutableArray<NamePlace> FindAll(ReadOnlySpan<char> text)
    {
        // Most texts have none: one look for all of them tells.
        if (!text.ContainsAny(any))
            return [];
        var found = ImmutableArray.CreateBuilder<NamePlace>();
        for (var name = 0; name < names.Length; name++)
        {
            for (var from = 0; text[from..].IndexOf(names[name]) is >= 0 and var step; from++)
            {
                from += step;
                found.Add(new NamePlace(name, from, from + names[name].Length));
            }
        }

        return found.ToImmutable();
    }
}
