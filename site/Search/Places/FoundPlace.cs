using TitleGuide.Content;

namespace TitleGuide.Search.Places;

public enum PlaceKind
{
    /// <summary>The notice that bears the document number.</summary>
    Document,

    /// <summary>A clause that names the document number.</summary>
    Mention,

    /// <summary>The clause of the number.</summary>
    Clause,

    /// <summary>A whole annex.</summary>
    Annex,
}

/// <summary>Where a document or clause number leads.</summary>
/// <param name="Number">As the document itself writes it.</param>
/// <param name="Title">In our words.</param>
public sealed record FoundPlace(PlaceKind Kind, Notice Notice, string Number, string Title, string Url)
{
    /// <summary>The clause that it is or that names it; null for a notice or an annex.</summary>
    public Clause? Clause { get; private init; }

    /// <summary>Of a mention: the document with its title, when the notice rests on it.</summary>
    public string? Document { get; init; }

    internal static FoundPlace Of(PlaceKind kind, Notice notice, Clause clause) =>
        new(kind, notice, clause.Source, clause.Title, Addresses.Of(notice, clause)) { Clause = clause };
}

/// <summary>What a typed number can mean.</summary>
/// <param name="Exact">False: there is no such number, these are the nearest.</param>
public sealed record FoundPlaces(IReadOnlyList<FoundPlace> All, bool Exact)
{
    public static FoundPlaces None { get; } = new([], true);

    /// <summary>The one place meant, when there is no doubt.</summary>
    public FoundPlace? Only => Exact && All is [var only] ? only : null;
}
