using System.Globalization;

namespace TitleGuide.Tests.Tools;

/// <summary>How often the real program is killed: a few times, or as often as <c>TITLEGUIDE_KILLS</c> says.</summary>
internal static class RealKills
{
    public static int Times(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("TITLEGUIDE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : usual;

    public static void Note(string verb, string left) => TestContext.Current.TestOutputHelper?.WriteLine($"{verb}: {left}");
}
