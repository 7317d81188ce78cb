using System.Collections.Immutable;
using System.Globalization;

namespace TitleGuide.Content.Reading;

/// <summary>Joins the calendars of all years at hand.</summary>
internal sealed class CalendarReader(ReadingContext context)
{
    private readonly ImmutableSortedDictionary<DateOnly, string>.Builder holidays = ImmutableSortedDictionary.CreateBuilder<DateOnly, string>();
    private readonly ImmutableSortedSet<DateOnly>.Builder workdays = ImmutableSortedSet.CreateBuilder<DateOnly>();
    private readonly ImmutableSortedSet<int>.Builder years = ImmutableSortedSet.CreateBuilder<int>();

    /// <summary>Whether a file is named by a year, such as 2026.yml.</summary>
    public static bool IsYear(string name) =>
        name is [('1' or '2'), _, _, _, '.', 'y', 'm', 'l'] && name[..4].All(char.IsAsciiDigit);

    public WorkCalendar Read(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (YamlReader.Read(file.Path, file.Text, 0, context.Faults) is { } root)
            {
                new Fields(root, context).ReadAll(f => ReadYear(f, int.Parse(Path.GetFileNameWithoutExtension(file.Path), CultureInfo.InvariantCulture)));
            }
        }

        return new WorkCalendar(holidays.ToImmutable(), workdays.ToImmutable(), years.ToImmutable());
    }

    public int ReadYear(Fields f, int year)
    {
        years.Add(year);
        f.OptionalText("note", "说明");
        f.OptionalList("holidays", "放假", h => ReadHoliday(h, year));
        foreach (var day in f.Dates("workdays", "调休上班"))
        {
            CheckYear(day, year, f.PlaceOf("workdays"));
            workdays.Add(day);
        }

        return year;
    }

    private string ReadHoliday(Fields f, int year)
    {
        var from = f.Date("from", "第一天");
        var to = f.OptionalDate("to", "最后一天") ?? from;
        var name = f.Text("name", "名称");
        CheckYear(from, year, f.PlaceOf("from"));
        CheckYear(to, year, f.PlaceOf("to"));
        if (to < from)
        {
            context.Faults.Add(DiagnosticCode.DatesOutOfOrder, f.PlaceOf("to"), "最后一天早于第一天。", cure: "把两个日子对调。");
        }

        for (var day = from; day <= to && day.Year == year; day = day.AddDays(1))
        {
            holidays[day] = name;
        }

        return name;
    }

    private void CheckYear(DateOnly day, int year, Position at)
    {
        if (day != default && day.Year != year)
        {
            context.Faults.Add(DiagnosticCode.DateFarFromYear, at, $"{day:yyyy-MM-dd} 不在{year}年。", cure: "写到那一年的文件里，或者改正年份。");
        }
    }
}
