
namespace TitleGuide.Tests.Architecture;

public sealed class LayersTests
{
    private const string SampleRoot = "TitleGuide.Tests.Architecture.Sample";

    [Fact]
    public void Modules_NameNothingAboveThem() =>
        Faults.AssertNone(Layers.TitleGuide.Violations(ProjectAssemblies.All.SelectMany(CompiledUses.Of)));

    [Fact]
    public void Modules_EveryTypeOfOurs_HasAPlaceInTheOrder()
    {
        var types = ProjectAssemblies.All.SelectMany(CompiledUses.Of)
            .SelectMany(use => new[] { use.From, use.Target })
            .Where(type => Layers.TitleGuide.ModuleOf(type) is { } module && !Layers.TitleGuide.Order.Contains(module));

        Faults.AssertNone(types);
    }

    [Fact]
    public void Modules_UseWhatStandsBelow_SoTheReadingIsNotEmpty()
    {
        var uses = CompiledUses.Of(ProjectAssemblies.Site).Select(use => (Layers.TitleGuide.ModuleOf(use.From), Layers.TitleGuide.ModuleOf(use.Target)));

        Assert.Contains(("Content", "Rules"), uses);
    }

    [Fact]
    public void Violations_Sample_FindsEveryWayToNameAType()
    {
        var types = typeof(LayersTests).Assembly.GetTypes()
            .Where(type => type.Namespace == SampleRoot + ".Low" && type.Name.StartsWith("By", StringComparison.Ordinal))
            .Select(type => type.Name).Order(StringComparer.Ordinal);
        var sample = new Layers(SampleRoot, ["Low", "High"]);

        var found = sample.Violations(CompiledUses.Of(typeof(LayersTests).Assembly))
            .Select(use => use.From.Name).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(types, found);
    }

    [Theory]
    [InlineData("TitleGuide.Rules", "Rules")]
    [InlineData("TitleGuide.Pages.Notices", "Pages")]
    [InlineData("AspNetCoreGeneratedDocument", "Pages")]
    [InlineData("TitleGuide", "Site")]
    [InlineData("TitleGuideElse.Rules", null)]
    [InlineData("System.Text", null)]
    public void ModuleOf_Namespace_IsItsFirstPart(string space, string? module) =>
        Assert.Equal(module, Layers.TitleGuide.ModuleOf(new(space, "Any")));

    /// <summary>A constant leaves no trace in compiled form, so the text is read too.</summary>
    [Fact]
    public void SourceFiles_NameNoModuleAboveTheirFolder()
    {
        var order = Layers.TitleGuide.Order;
        var faults =
            from file in Repository.Files
            where file.StartsWith("site/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".cshtml"
            let module = file.Split('/')[1]
            where order.Contains(module)
            let text = File.ReadAllText(Repository.PathOf(file))
            from above in order.Skip(order.IndexOf(module) + 1)
            where text.Contains($"TitleGuide.{above}", StringComparison.Ordinal)
            select $"{file} names {above}";

        Faults.AssertNone(faults);
    }

    [Theory]
    [InlineData("Rules", "System.IO")]
    [InlineData("Rules", "System.Net")]
    [InlineData("Rules", "Microsoft")]
    [InlineData("Rules", "YamlDotNet")]
    [InlineData("Content", "Microsoft.AspNetCore")]
    [InlineData("Search", "Microsoft.AspNetCore")]
    [InlineData("Search", "System.IO")]
    [InlineData("Pages", "YamlDotNet")]
    [InlineData("Pages", "Markdig")]
    public void Module_DoesNotReach(string module, string space)
    {
        // StringWriter and StringReader live in System.IO and touch no file.
        var reaching = CompiledUses.Of(ProjectAssemblies.Site)
            .Where(use => Layers.TitleGuide.ModuleOf(use.From) == module)
            .Where(use => use.Target.Namespace == space || use.Target.Namespace.StartsWith(space + ".", StringComparison.Ordinal))
            .Where(use => use.Target.Name is not ("StringWriter" or "StringReader" or "TextWriter" or "TextReader"));

        Faults.AssertNone(reaching);
    }
}
