using System.Collections.Immutable;

namespace TitleGuide.Pages.Comparing;

public enum Difference
{
    Same,
    Different,
    OnlyFirst,
    OnlySecond,
}

/// <summary>What two notices say of one thing. No lines: the notice does not have it, or its documents do not tell.</summary>
public sealed record ComparedRow(string Name, ImmutableArray<ComparedLine> First, ImmutableArray<ComparedLine> Second)
{
    public Difference Difference =>
        First.IsEmpty ? Difference.OnlySecond
        : Second.IsEmpty ? Difference.OnlyFirst
        : ComparedLine.SayTheSame(First, Second) ? Difference.Same
        : Difference.Different;

    /// <summary>The things that either has, in the order of the first, those only the second has at the end.</summary>
    public static IEnumerable<ComparedRow> Match<T, TKey>(
        IEnumerable<T> first, IEnumerable<T> second, Func<T, TKey> key, Func<T, string> name, Func<IEnumerable<T>, bool, IEnumerable<ComparedLine>> lines)
        where TKey : notnull
    {
        var (left, right) = (first.ToLookup(key), second.ToLookup(key));
        return left.Select(g => g.Key).Union(right.Select(g => g.Key)).Select(k => new ComparedRow(
            name(left[k].Concat(right[k]).First()),
            [.. lines(left[k], true)],
            [.. lines(right[k], false)])).Where(r => r.First.Length + r.Second.Length > 0);
    }
}

/// <summary>The rows of one subject.</summary>
/// <param name="Id">The anchor on the page.</param>
public sealed record ComparedGroup(string Id, string Title, string? Note, ImmutableArray<ComparedRow> Rows)
{
    /// <summary>What stands for a notice that has nothing of a row.</summary>
    public string Lacking { get; init; } = "没有，或手头的文件没有写";

    public int Differences => Rows.Count(r => r.Difference != Difference.Same);
}
