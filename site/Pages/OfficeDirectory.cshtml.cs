using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages;

/// <summary>The receiving offices of all notices by district; the same office in several notices stands once.</summary>
public sealed class OfficeDirectoryModel(CurrentContent current) : PageModel
{
    public ImmutableArray<District> Districts { get; } = Group(current.Snapshot.Notices);

    private static ImmutableArray<District> Group(ImmutableArray<Notice> notices)
    {
        var lists = notices.Where(n => n.Offices is not null).Select(n => (Notice: n, List: n.Offices!)).ToList();
        var names = lists
            .SelectMany(l => l.List.Offices.Select(o => (o.Id, Name: o.District))
                .Concat(l.List.Unlisted.Select(u => (u.Id, Name: u.District)))
                .Concat(l.List.Municipal is { } m ? [(m.Id, Name: m.District)] : []))
            .DistinctBy(d => d.Id);
        return
        [
            .. names.Select(d => new District(
                d.Id,
                d.Name,
                [.. Places(lists, d.Id)],
                [.. lists.Where(l => l.List.Unlisted.Any(u => u.Id == d.Id)).Select(l => l.Notice)])),
        ];
    }

    private static IEnumerable<Place> Places(List<(Notice Notice, OfficeList List)> lists, string id)
    {
        var offices = lists
            .SelectMany(l => l.List.Offices.Where(o => o.Id == id).Select(o => (l.Notice, l.List.AreaCode, Office: o)))
            .GroupBy(x => (x.AreaCode, x.Office.Name, x.Office.Phone, x.Office.Address, x.Office.Note))
            .Select(g => new Place(g.First().Office, g.Key.AreaCode, null, [.. g.Select(x => x.Notice)]));
        var municipal = lists
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
