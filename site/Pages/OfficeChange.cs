using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Pages;

/// <summary>What an office's entry says differently in the next list of the same region.</summary>
public sealed record OfficeChange(string District, string Id, Notice Earlier, Notice Later, ImmutableArray<OfficeChange.Difference> Differences)
{
    /// <summary>Compares each list with the next one of its region, year by year; only districts that both list can change.</summary>
    public static IEnumerable<OfficeChange> Between(IEnumerable<Notice> notices) =>
        from region in notices.Where(n => n.Offices is not null).GroupBy(n => (n.Region, n.Offices!.AreaCode))
        let years = region.OrderBy(n => n.Year).ToList()
        from pair in years.Zip(years.Skip(1))
        where pair.First.Year < pair.Second.Year
        from before in pair.First.Offices!.Offices
        from after in pair.Second.Offices!.Offices
        where before.Id == after.Id
        let differences = Compare(before, after)
        where differences.Length > 0
        select new OfficeChange(after.District, after.Id, pair.First, pair.Second, differences);

    private static ImmutableArray<Difference> Compare(ReceivingOffice before, ReceivingOffice after) =>
    [
        .. new Difference[]
        {
            new("部门", before.Name, after.Name),
            new("电话", before.Phone, after.Phone),
            new("地址", before.Address, after.Address),
        }.Where(d => d.Old != d.New),
    ];

    public sealed record Difference(string What, string Old, string New);
}
