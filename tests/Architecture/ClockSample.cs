using System.Diagnostics;

namespace TitleGuide.Tests.Architecture;

/// <summary>What nothing else in this repository may do.</summary>
internal static class ClockSample
{
#pragma warning disable RS0030 // That is the point of it.
    public static object[] ReadEveryClock() =>
    [
        DateTime.Now, DateTime.UtcNow, DateTime.Today, DateTimeOffset.Now, DateTimeOffset.UtcNow,
        Environment.TickCount, Environment.TickCount64, TimeZoneInfo.Local, Stopwatch.GetTimestamp(),
    ];
#pragma warning restore RS0030
}
