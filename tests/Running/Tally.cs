using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TitleGuide.Tests.Running;

/// <summary>How many tests passed, failed and were skipped. A failed clean-up counts as a failure too.</summary>
internal sealed record Tally(int Passed, int Failed, int Skipped)
{
    /// <summary>Reads xUnit's XML report; null when there is none or it was cut short.</summary>
    public static Tally? Read(string path)
    {
        try
        {
            var assemblies = XDocument.Load(path).Root!.Elements("assembly").ToList();
            int Sum(string name) => assemblies.Sum(a => int.Parse(a.Attribute(name)!.Value, CultureInfo.InvariantCulture));
            return assemblies.Count == 0 ? null : new(Sum("passed"), Sum("failed") + Sum("errors"), Sum("skipped"));
        }
        catch (Exception e) when (e is IOException or XmlException or NullReferenceException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Zero only when a test ran, none failed and the runner itself is content.</summary>
    public int ExitCode(int runnerCode) => runnerCode != 0 ? runnerCode : Failed > 0 || Passed == 0 ? 1 : 0;

    /// <summary>The closing line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed")
        + (Skipped == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Skipped} skipped"));
}
