using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TitleGuide.Tests.Architecture;

public sealed partial class PackageTests
{
    private static readonly XDocument Central = XDocument.Load(Repository.PathOf("Directory.Packages.props"));

    private static readonly string[] BuildEndings = [".csproj", ".props", ".targets"];

    private static IEnumerable<string> Projects => Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    /// <summary>Package to its pinned version.</summary>
    private static Dictionary<string, string> Pins => Central.Descendants()
        .Where(element => element.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
        .ToDictionary(element => element.Attribute("Include")!.Value, element => element.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Pins_AreExactVersions()
    {
        Assert.NotEmpty(Pins);
        Assert.All(Pins.Values, version => Assert.Matches(ExactVersion(), version));
        Assert.Equal("true", Central.Descendants("ManagePackageVersionsCentrally").Single().Value);
        Assert.Equal("true", Central.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
    }

    [Theory]
    [InlineData("1.6.0", true)]
    [InlineData("[4.8.0-beta00017]", true)]
    [InlineData("1.*", false)]
    [InlineData("[1.0,2.0)", false)]
    [InlineData("1.6", false)]
    public void ExactVersion_TellsThemApart(string version, bool expected) => Assert.Equal(expected, ExactVersion().IsMatch(version));

    [Fact]
    public void Projects_LeaveVersionsToTheCentralFile()
    {
        var faults =
            from file in Repository.Files
            where BuildEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)) && file != "Directory.Packages.props"
            from element in XDocument.Load(Repository.PathOf(file)).Descendants()
            where SetsVersion(element)
            select $"{file}: {element}";

        Faults.AssertNone(faults);
    }

    [Theory]
    [InlineData("<PackageReference Include='Markdig' />", false)]
    [InlineData("<PackageReference Include='Markdig' Version='1.0.0' />", true)]
    [InlineData("<PackageReference Include='Markdig' VersionOverride='1.0.0' />", true)]
    [InlineData("<PackageReference Include='Markdig'><Version>1.0.0</Version></PackageReference>", true)]
    [InlineData("<ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>", true)]
    [InlineData("<PackageVersion Include='Markdig' Version='1.0.0' />", true)]
    public void SetsVersion_TellsThemApart(string element, bool expected) => Assert.Equal(expected, SetsVersion(XElement.Parse(element)));

    /// <summary>Restore turns its warnings into errors like the compiler, so what was restored must be free of them.</summary>
    [Fact]
    public void Restore_GaveNoWarningAndThePinnedVersions()
    {
        var assets = Projects.Select(project => Path.Combine(Path.GetDirectoryName(Repository.PathOf(project))!, "obj", "project.assets.json"))
            .Where(File.Exists)
            .ToList();
        Assert.True(assets.Count >= 3, "site, tools and tests are restored");
        Assert.All(assets, file =>
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            Assert.False(json.RootElement.TryGetProperty("logs", out var logs), $"{file}: {logs}");
            var moved = json.RootElement.GetProperty("libraries").EnumerateObject()
                .Select(library => library.Name.Split('/'))
                .Where(library => Pins.TryGetValue(library[0], out var pin) && pin.Trim('[', ']') != library[1]);
            Faults.AssertNone(moved.Select(library => string.Join(' ', library)));
        });
    }

    [Fact]
    public void Warnings_AreErrorsEverywhere()
    {
        var builds = Repository.Files.Where(file => BuildEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .ToDictionary(file => file, file => XDocument.Load(Repository.PathOf(file)));

        Assert.Equal(
            ["Directory.Build.props: true"],
            builds.SelectMany(build => build.Value.Descendants("TreatWarningsAsErrors").Select(e => $"{build.Key}: {e.Value}")));
        Faults.AssertNone(builds.SelectMany(build => build.Value.Descendants("WarningsNotAsErrors")));
        Assert.All(builds.SelectMany(build => build.Value.Descendants("NoWarn")), element => Assert.DoesNotMatch(RestoreWarning(), element.Value));
    }

    private static bool SetsVersion(XElement element) => element.Name.LocalName switch
    {
        "PackageReference" => element.Attributes().Select(a => a.Name).Concat(element.Elements().Select(e => e.Name))
            .Any(name => name.LocalName is "Version" or "VersionOverride"),
        "PackageVersion" or "ManagePackageVersionsCentrally" => true,
        _ => false,
    };

    [GeneratedRegex(@"\bNU\d", RegexOptions.IgnoreCase)]
    private static partial Regex RestoreWarning();

    [GeneratedRegex(@"^(\d+\.\d+\.\d+(\.\d+)?(-[\w.]+)?|\[\d+\.\d+\.\d+(\.\d+)?(-[\w.]+)?\])$")]
    private static partial Regex ExactVersion();
}
