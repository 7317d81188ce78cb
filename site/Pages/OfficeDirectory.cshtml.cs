using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages;

/// <summary>
/// The receiving offices of all notices by district; the same office in several notices stands once.
/// The address may name one notice and words to find; what cannot be read is dropped.
/// </summary>
public sealed class OfficeDirectoryModel(CurrentContent current) : PageModel
{
    private const int LongestText = 100;

    /// <summary>The notices with a list of offices, the fullest list first: it gives the order of the districts.</summary>
    private readonly ImmutableArray<(Notice Notice, OfficeList List)> lists =
    [
        .. current.Snapshot.Notices
            .Where(n => n.Offices is not null)
            .Select(n => (n, n.Offices!))
            .OrderByDescending(l => l.Item2.Offices.Length),
    ];

    /// <summary>The notices that can be chosen, newest first.</summary>
    public IEnumerable<Notice> Choices => current.Snapshot.Notices.Where(n => n.Offices is not null || n.Contacts.Length > 0);

    /// <summary>Null for all of them.</summary>
    public Notice? Chosen { get; private set; }

    public string Find { get; private set; } = "";

    public ImmutableArray<District> Districts { get; private set; } = [];

    public ImmutableArray<OfficeChange> Changes { get; private set; } = [];

    public ImmutableArray<(Notice Notice, Contact Contact)> Contacts { get; private set; } = [];

    public void OnGet()
    {
        Chosen = Choices.FirstOrDefault(n => n.Id == Request.Query["notice"].ToString());
        Find = new string([.. Request.Query["find"].ToString().Take(LongestText).Where(c => !char.IsControl(c))]).Trim();
        var shown = lists.Where(l => Chosen is null || l.Notice == Chosen).ToList();
        Districts = [.. Group(shown).Select(Matching).OfType<District>()];
        Changes = Find.Length == 0
            ? [.. OfficeChange.Between(current.Snapshot.Notices).Where(c => Chosen is null || c.Earlier == Chosen || c.Later == Chosen)]
            : [];
        Contacts =
        [
            .. from notice in current.Snapshot.Notices
               where Chosen is null || notice == Chosen
               from contact in notice.Contacts
               where OfficeWords.Match(Find, contact.Name, contact.Who, contact.Phone, contact.Address)
               select (notice, contact),
        ];
    }

    private District? Matching(District district)
    {
        if (OfficeWords.Match(Find, district.Name))
        {
            return district;
        }

        ImmutableArray<Place> places = [.. district.Places.Where(p => OfficeWords.Match(
            Find, p.Office?.Name, p.Office?.Phone, p.Office is null ? null : p.AreaCode + p.Office.Phone, p.Office?.Address, p.Text))];
        return places.Length == 0 ? null : district with { Places = places };
    }

    private IEnumerable<District> Group(List<(Notice Notice, OfficeList List)> shown) => lists
        .SelectMany(l => l.List.Offices.Select(o => (o.Id, Name: o.District)))
        .Concat(lists.SelectMany(l => l.List.Unlisted.Select(u => (u.Id, Name: u.District))))
        .Concat(lists.Where(l => l.List.Municipal is not null).Select(l => (l.List.Municipal!.Id, Name: l.List.Municipal.District)))
        .DistinctBy(d => d.Id)
        .Select(d => new District(
            d.Id,
            d.Name,
            [.. Places(shown, d.Id)],
            [.. shown.Where(l => l.List.Unlisted.Any(u => u.Id == d.Id)).Select(l => l.Notice)]));

    private static IEnumerable<Place> Places(List<(Notice Notice, OfficeList List)> shown, string id)
    {
        var offices = shown
            .SelectMany(l => l.List.Offices.Where(o => o.Id == id).Select(o => (l.Notice, l.List.AreaCode, Office: o)))
            .OrderByDescending(x => x.Notice.Year)
            .GroupBy(x => (x.AreaCode, x.Office.Name, x.Office.Phone, x.Office.Address, x.Office.Note))
            .Select(g => new Place(g.First().Office, g.Key.AreaCode, null, [.. g.Select(x => x.Notice)]));
        var municipal = shown
            .Where(l => l.List.Municipal?.Id == id)
            .GroupBy(l => l.List.Municipal!.Text)
            .Select(g => new Place(null, null, g.Key, [.. g.Select(l => l.Notice)]));
        return offices.Concat(municipal);
    }

    /// <param name="Unlisted">The notices whose list does not have the district.</param>
    public sealed record District(string Id, string Name, ImmutableArray<Place> Places, ImmutableArray<Notice> Unlisted);

    /// <summary>An office, or for units of the city itself the path they take.</summary>
    public sealed record Place(ReceivingOffice? Office, string? AreaCode, string? Text, ImmutableArray<Notice> Notices);
}
