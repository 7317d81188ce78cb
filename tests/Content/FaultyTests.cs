using TitleGuide.Content;
using TitleGuide.Content.Review;

namespace TitleGuide.Tests.Content;

public sealed class FaultyTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(FaultyFolder.Root).Select(f => Path.GetFileName(f)).Where(n => n != "good").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_Fault_IsReportedAsExpected(string name)
    {
        using var folder = FaultyFolder.Make(name);

        var found = ContentReview.Run(folder.Path).Diagnostics;

        Assert.Equal(File.ReadAllLines(Path.Combine(FaultyFolder.Root, name, FaultyFolder.ExpectedFile)), found.Select(d => d.ToString()));
        Assert.Contains(found, d => d.Code == name.Split('-')[0]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_Fault_HasItsPlaceInTheFile(string name)
    {
        using var folder = FaultyFolder.Make(name);

        Assert.All(ContentReview.Run(folder.Path).Diagnostics, d =>
        {
            Assert.EndsWith("。", d.Message, StringComparison.Ordinal);
            Assert.True(d.Cure is null || "。？".Contains(d.Cure[^1]), d.Cure);
            if (File.Exists(folder.PathOf(d.At.Path)) && d.Code is not ("C003" or "C004" or "C005"))
            {
                var lines = File.ReadAllLines(folder.PathOf(d.At.Path));
                Assert.InRange(d.At.Line, 1, Math.Max(1, lines.Length));
                Assert.InRange(d.At.Column, 1, Math.Max(1, lines.ElementAtOrDefault(d.At.Line - 1)?.Length ?? 0) + 1);
            }
        });
    }

    [Fact]
    public void Load_GoodFolder_HasNoDiagnostics()
    {
        using var folder = FaultyFolder.Good();

        var result = ContentReview.Run(folder.Path);

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Snapshot);
    }

    /// <summary>A case fails only when it is run, preparing is not loading, and pages are not files: these have tests of their own.</summary>
    [Fact]
    public void Codes_EachHasAFaultyFolder() =>
        Assert.Equal(
            DiagnosticCode.All.Select(c => c.Id).Except([DiagnosticCode.CaseFails.Id, DiagnosticCode.NotPrepared.Id, DiagnosticCode.DeadOnPage.Id]),
            Cases.Select(c => c.Data.Split('-')[0]).Distinct());

    [Fact]
    public void Codes_AreUniqueAndExplained()
    {
        Assert.Equal(DiagnosticCode.All.Count, DiagnosticCode.All.Select(c => c.Id).Distinct().Count());
        Assert.All(DiagnosticCode.All, c =>
        {
            Assert.Matches("^C[0-9]{3}$", c.Id);
            Assert.EndsWith("。", c.Explanation, StringComparison.Ordinal);
            Assert.NotEmpty(c.Title);
            Assert.NotEmpty(c.Example);
        });
    }

    [Fact]
    public void Load_SeveralFaultyFiles_ReportsAllAtOnce()
    {
        using var folder = FaultyFolder.Good();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.yml", SearchOption.AllDirectories))
        {
            File.AppendAllText(file, "unknown-key: x\n");
        }

        var found = ContentReview.Run(folder.Path).Diagnostics;

        Assert.Equal(
            Directory.EnumerateFiles(folder.Path, "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f)).Order(StringComparer.Ordinal),
            found.Where(d => d.Code == DiagnosticCode.UnknownKey.Id).Select(d => d.At.Path));
    }
}
