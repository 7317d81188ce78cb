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
    private readonly ImmutableArray<(ClausePath Path, Notice Notice, Clause Clause)> clauses;

    private PlaceFinder(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        documents = [.. snapshot.Notices.SelectMany(Own), .. snapshot.Notices.SelectMany(Mentions)];
        clauses =
        [
            .. from notice in snapshot.Notices
               from clause in notice.Clauses
               let path = ClausePath.Read(clause.Source)
               where path is not null
               select (path, notice, clause),
        ];
    }

    public static PlaceFinder For(Snapshot snapshot) => snapshot.Derive(s => new PlaceFinder(s));

    /// <param name="chosen">Find only in this notice.</param>
    public FoundPlaces Find(string? typed, Notice? chosen = null)
    {
        var text = typed is { Length: > LongestText } ? typed[..LongestText] : typed ?? "";
        if (DocumentNumber.Typed(text) is { } document)
        {
            var meant = Documents(document.Number, chosen);
            var owner = meant.All.Where(p => p.Kind == PlaceKind.Document).Select(p => p.Notice).ToList();
            return owner.Count > 0 && ClausePath.Read(document.Besides) is { } within ? Clauses(within, owner) : meant;
        }

        return ClausePath.Read(text) is { } path ? Clauses(path, Among(text, chosen)) : FoundPlaces.None;
    }

    private FoundPlaces Documents(DocumentNumber typed, Notice? chosen)
    {
        var among = documents.Where(d => chosen is null || d.Place.Notice == chosen).ToList();
        var meant = among.Where(d => d.Number.IsMeantBy(typed)).Select(d => d.Place).Distinct().ToList();
        return meant.Count > 0 || typed.Year is null
            ? new(meant, true)
            : new([.. among.Where(d => d.Number.HasNumbers(typed)).Select(d => d.Place).Distinct()], false);
    }

    private FoundPlaces Clauses(ClausePath typed, IReadOnlyCollection<Notice> among)
    {
        var exact = true;
        for (var path = typed; ; path = path.Parent, exact = false)
        {
            var found = At(path, among);
            if (found.Count > 0 || path.Numbers.Length < 2)
            {
                return new(found, exact);
            }
        }
    }

    /// <summary>Those written most like it, over all the notices: 正文三1 is 正文 三、1 rather than 正文 三（一）.</summary>
    private List<FoundPlace> At(ClausePath typed, IReadOnlyCollection<Notice> among)
    {
        var annexes = typed.Numbers.IsEmpty && typed.Tail.Length == 0
            ? from notice in among
              from page in notice.Pages
              where ClausePath.Read(page.Annex)?.Annex == typed.Annex
              select new FoundPlace(PlaceKind.Annex, notice, page.Annex, page.Title, Addresses.Of(notice, page.Kind))
            : [];
        var likeness = from clause in clauses
                       where among.Contains(clause.Notice) && typed.HasNumbers(clause.Path)
                       let like = Likeness(typed, clause.Path)
                       where like > 0
                       group new FoundPlace(
                           PlaceKind.Clause, clause.Notice, clause.Clause.Source, clause.Clause.Title, Addresses.Of(clause.Notice, clause.Clause))
                           by like;
        return annexes.ToList() is { Count: > 0 } whole ? whole : likeness.MaxBy(g => g.Key)?.ToList() ?? [];
    }

    private static int Likeness(ClausePath typed, ClausePath path) => typed.Numbers.IsEmpty && path.Tail != typed.Tail
        ? 0
        : (path.Tail == typed.Tail ? 5 : path.Tail.Length == 0 ? 3 : 1) + (path.Styles == typed.Styles ? 1 : 0);

    private IReadOnlyCollection<Notice> Among(string text, Notice? chosen) =>
        chosen is not null ? [chosen] : NoticeChoice.For(snapshot, AskedText.Of(text), null);

    private static IEnumerable<(DocumentNumber, FoundPlace)> Own(Notice notice) =>
        DocumentNumber.InText(notice.Number ?? "")
            .Select(n => (n, new FoundPlace(PlaceKind.Document, notice, notice.Number!, notice.Title, Addresses.Of(notice))));

    private static IEnumerable<(DocumentNumber, FoundPlace)> Mentions(Notice notice) =>
        from clause in notice.Clauses
        from number in DocumentNumber.InText(clause.Text)
        where !DocumentNumber.InText(notice.Number ?? "").Any(own => own.HasNumbers(number))
        select (number, new FoundPlace(PlaceKind.Mention, notice, clause.Source, clause.Title, Addresses.Of(notice, clause)));
}
