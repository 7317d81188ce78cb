using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Places;

/// <summary>Finds the places of a document number or a clause number, however it is written. Made once per snapshot.</summary>
public sealed class PlaceFinder
{
    private const int LongestText = 200;

    private readonly Snapshot snapshot;
    private readonly ImmutableArray<(DocumentNumber Number, FoundPlace Place)> documents;
    private readonly ILookup<string, (ClausePath Path, Notice Notice, Clause Clause)> clauses;

    private PlaceFinder(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        documents = [.. snapshot.Notices.SelectMany(Own), .. snapshot.Notices.SelectMany(Mentions)];
        clauses =
            (from notice in snapshot.Notices
             from clause in notice.Clauses
             let path = ClausePath.Read(clause.Source)
             where path is not null
             select (path, notice, clause)).ToLookup(c => c.path.Key, StringComparer.Ordinal);
    }

    public static PlaceFinder For(Snapshot snapshot) => snapshot.Derive(s => new PlaceFinder(s));

    /// <summary>In a field for numbers: whatever can be one is one.</summary>
    /// <param name="chosen">Find only in this notice.</param>
    public FoundPlaces Find(string? typed, Notice? chosen = null) => Find(typed, chosen, false);

    /// <summary>In a query about anything: a clause's number only when it can hardly be something else.</summary>
    public FoundPlaces FindInQuery(string? query, Notice? chosen) => Find(query, chosen, true);

    private FoundPlaces Find(string? typed, Notice? chosen, bool certain)
    {
        var text = typed is { Length: > LongestText } ? typed[..LongestText] : typed ?? "";
        if (DocumentNumber.Typed(text) is { } document)
        {
            var meant = Documents(document.Number, chosen);
            var owner = meant.All.Where(p => p.Kind == PlaceKind.Document).Select(p => p.Notice).ToList();
            return owner.Count > 0 && Read(document.Besides) is { } within ? Clauses(within, owner, certain) : meant;
        }

        return Read(text) is { } path ? Clauses(path, Among(text, chosen), certain) : FoundPlaces.None;

        ClausePath? Read(string text) => ClausePath.Read(text) is { } path && (path.IsCertain || !certain) ? path : null;
    }

    private FoundPlaces Documents(DocumentNumber typed, Notice? chosen)
    {
        var among = documents.Where(d => chosen is null || d.Place.Notice == chosen).ToList();
        var meant = PlacesOf(d => d.IsMeantBy(typed));
        return meant.Count > 0 || typed.Year is null ? new(meant, true) : new(PlacesOf(d => d.HasNumbers(typed)), false);

        // A clause that names it twice is one place.
        List<FoundPlace> PlacesOf(Func<DocumentNumber, bool> isMeant) =>
            [.. among.Where(d => isMeant(d.Number)).Select(d => d.Place).DistinctBy(p => (p.Kind, p.Url))];
    }

    private FoundPlaces Clauses(ClausePath typed, IReadOnlyCollection<Notice> among, bool certain)
    {
        var exact = true;
        for (var path = typed; ; path = path.Parent, exact = false)
        {
            var found = At(path, among, certain);
            if (found.Count > 0 || path.Numbers.Length < 2 || !path.Parent.SaysEnough)
            {
                return new(found, exact);
            }
        }
    }

    /// <summary>Those written most like it, over all the notices: 正文三1 is 正文 三、1 rather than 正文 三（一）.</summary>
    private List<FoundPlace> At(ClausePath typed, IReadOnlyCollection<Notice> among, bool certain)
    {
        var annexes = typed.Numbers.IsEmpty && typed.Tail.Length == 0
            ? from notice in among
              from page in notice.Pages
              where ClausePath.Read(page.Annex)?.Annex == typed.Annex
              select new FoundPlace(PlaceKind.Annex, notice, page.Annex, page.Title, Addresses.Of(notice, page.Kind))
            : [];
        var likeness = from clause in clauses[typed.Key]
                       where typed.HasNumbers(clause.Path) && (typed.IsWrittenAs(clause.Path) || !certain) && among.Contains(clause.Notice)
                       let like = Likeness(typed, clause.Path)
                       where like > 0
                       group FoundPlace.Of(PlaceKind.Clause, clause.Notice, clause.Clause) by like;
        return annexes.ToList() is { Count: > 0 } whole ? whole : likeness.MaxBy(g => g.Key)?.ToList() ?? [];
    }

    private static int Likeness(ClausePath typed, ClausePath path) => typed.Numbers.IsEmpty && path.Tail != typed.Tail
        ? 0
        : (path.Tail == typed.Tail ? 5 : path.Tail.Length == 0 ? 3 : 1) + (path.Styles == typed.Styles ? 1 : 0);

    private IReadOnlyCollection<Notice> Among(string text, Notice? chosen) =>
        NoticeChoice.Of(snapshot).For(AskedText.Of(text), chosen?.Id);

    private static IEnumerable<(DocumentNumber, FoundPlace)> Own(Notice notice) =>
        DocumentNumber.InText(notice.Number ?? "")
            .Select(n => (n, new FoundPlace(PlaceKind.Document, notice, notice.Number!, notice.Title, Addresses.Of(notice))));

    /// <summary>What the notice rests on comes first: it names the document in full.</summary>
    private static IEnumerable<(DocumentNumber, FoundPlace)> Mentions(Notice notice)
    {
        var rests = from basis in notice.Basis
                    from number in DocumentNumber.InText(basis.Text)
                    let clause = notice.Clauses.FirstOrDefault(c => c.Anchor == basis.Cites)
                    where clause is not null
                    select (number, FoundPlace.Of(PlaceKind.Mention, notice, clause) with { Document = basis.Text });
        var named = from clause in notice.Clauses
                    from number in DocumentNumber.InText(clause.Text)
                    where !DocumentNumber.InText(notice.Number ?? "").Any(own => own.HasNumbers(number))
                    select (number, FoundPlace.Of(PlaceKind.Mention, notice, clause));
        return rests.Concat(named);
    }
}
