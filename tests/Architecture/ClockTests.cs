
namespace TitleGuide.Tests.Architecture;

/// <summary>The same as .config/BannedSymbols.txt asks of the compiler, but no suppression can hide it.</summary>
public sealed class ClockTests
{
    private static readonly string[] Clocks =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.TimeZoneInfo.get_Local",
    ];

    [Fact]
    public void SiteAndTools_ReadNoClockButTimeProvider()
    {
        var uses = CompiledUses.Of(ProjectAssemblies.Site).Concat(CompiledUses.Of(ProjectAssemblies.Tools)).ToList();

        Faults.AssertNone(uses.Where(ReadsClock));
    }

    [Fact]
    public void Tests_ReadNoClockButTimeProvider() =>
        Assert.Equal(
            [typeof(ClockSample).FullName],
            CompiledUses.Of(ProjectAssemblies.Tests).Where(ReadsClock).Select(use => use.From.ToString()).Distinct());

    [Fact]
    public void Sample_EveryClock_IsFound()
    {
        var found = CompiledUses.Of(ProjectAssemblies.Tests).Where(use => use.From.Name == nameof(ClockSample) && ReadsClock(use));

        Assert.Equal(
            [.. Clocks.Append("System.Diagnostics.Stopwatch.GetTimestamp").Order(StringComparer.Ordinal)],
            found.Select(use => $"{use.Target}.{use.Member}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SystemClock_IsChosenOnlyWhereThingsArePutTogether()
    {
        var choosing = CompiledUses.Of(ProjectAssemblies.Site)
            .Where(use => use.Target.ToString() == "System.TimeProvider" && use.Member == "get_System")
            .Where(use => Layers.TitleGuide.ModuleOf(use.From) is not (null or "Site"));

        Faults.AssertNone(choosing);
    }

    /// <summary>Under InvariantGlobalization it silently gives compatibility forms back as they were.</summary>
    [Fact]
    public void SiteAndTools_DoNotRelyOnStringNormalize() =>
        Faults.AssertNone(
            CompiledUses.Of(ProjectAssemblies.Site).Concat(CompiledUses.Of(ProjectAssemblies.Tools))
                .Where(use => use.Target.ToString() is "System.String" or "System.StringNormalizationExtensions" && use.Member == "Normalize"));

    private static bool ReadsClock(Use use) =>
        Clocks.Contains($"{use.Target}.{use.Member}")
        || (use.Target.ToString() == "System.Diagnostics.Stopwatch" && use.Member is not null);
}
