
namespace TitleGuide.Tests.Architecture;

internal static class Faults
{
    /// <summary>Fails with every fault in full, one a line.</summary>
    public static void AssertNone<T>(IEnumerable<T> faults)
    {
        var lines = faults.Select(fault => fault?.ToString()).Distinct().ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
