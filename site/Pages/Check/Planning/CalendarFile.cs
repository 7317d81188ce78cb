using System.Text;

namespace TitleGuide.Pages.Check.Planning;

/// <summary>A day to remember.</summary>
/// <param name="Id">Stable, so that a calendar which already has the day takes the new one in its place.</param>
public sealed record CalendarDay(string Id, DateOnly Day, string Title, string? Note, string? Url);

/// <summary>Writes days as an iCalendar file (RFC 5545): whole-day events, reminded of three days before.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <param name="stamp">When what the file says was last verified; the same content gives the same file.</param>
    public static string Write(string name, DateOnly stamp, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN", "VCALENDAR");
        Line(text, "VERSION", "2.0");
        Line(text, "PRODID", "-//TitleGuide//TitleGuide//ZH");
        Line(text, "CALSCALE", "GREGORIAN");
        Line(text, "METHOD", "PUBLISH");
        Line(text, "X-WR-CALNAME", Escape(name));
        foreach (var day in days)
        {
            Line(text, "BEGIN", "VEVENT");
            Line(text, "UID", $"{day.Id}@titleguide");
            Line(text, "DTSTAMP", $"{stamp:yyyyMMdd}T000000Z");
            Line(text, "DTSTART;VALUE=DATE", $"{day.Day:yyyyMMdd}");
            Line(text, "DTEND;VALUE=DATE", $"{day.Day.AddDays(1):yyyyMMdd}");
            Line(text, "SUMMARY", Escape(day.Title));
            if (day.Note is not null)
            {
                Line(text, "DESCRIPTION", Escape(day.Note));
            }

            if (day.Url is not null)
            {
                Line(text, "URL", day.Url);
            }

            Line(text, "TRANSP", "TRANSPARENT");
            Line(text, "BEGIN", "VALARM");
            Line(text, "ACTION", "DISPLAY");
            Line(text, "TRIGGER", "-P3D");
            Line(text, "DESCRIPTION", Escape(day.Title));
            Line(text, "END", "VALARM");
            Line(text, "END", "VEVENT");
        }

        Line(text, "END", "VCALENDAR");
        return text.ToString();
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Folded at 75 octets, never within a character.</summary>
    private static void Line(StringBuilder text, string name, string value)
    {
        var left = LongestLine;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > left)
            {
                text.Append("\r\n ");
                left = LongestLine - 1;
            }

            text.Append(rune);
            left -= rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
