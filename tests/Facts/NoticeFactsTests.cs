using System.Text.RegularExpressions;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Facts;

/// <summary>Nothing that a person could look for in a document is lost on the way to its pages.</summary>
public sealed partial class NoticeFactsTests
{
    /// <summary>Those with a list; a notice that staff publish needs none.</summary>
    public static TheoryData<string> Notices =>
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/Facts"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Facts_OfTheDocuments_AreShownByTheirClause(string id)
    {
        var notice = PublishedContent.Snapshot.Notices.Single(n => n.Id == id);
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        var shown = await RenderedNotice.ReadAsync(site, notice);

        var lost = FactList.Of(id).Where(f => shown.WordsOf(f.Clause)?.Contains(RenderedNotice.Bare(f.Shown), StringComparison.Ordinal) != true);

        Assert.Empty(lost.Select(f => $"{f.Clause}: {f.Shown}"));
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Damage_PutRight_IsAdmitted(string id)
    {
        var notice = PublishedContent.Snapshot.Notices.Single(n => n.Id == id);
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        var shown = await RenderedNotice.ReadAsync(site, notice);

        var hidden = FactList.Of(id).Where(f => f.Printed is { } printed && !shown.Words.Contains(RenderedNotice.Bare(printed), StringComparison.Ordinal));

        Assert.Empty(hidden.Select(f => $"{f.Clause}: {f.Printed}"));
        Assert.All(
            notice.Corrections.Where(c => c.Printed.StartsWith("http", StringComparison.Ordinal)),
            c => Assert.Contains(FactList.Of(id), f => f.Printed is not null && f.Clause == c.Clause && f.Shown == c.Corrected));
    }

    /// <summary>A number that no fact accounts for came from somewhere else than the document.</summary>
    [Theory]
    [MemberData(nameof(Notices))]
    public void Numbers_OfTheClauses_AreAllFacts(string id)
    {
        var notice = PublishedContent.Snapshot.Notices.Single(n => n.Id == id);
        var proven = FactList.Of(id).ToLookup(f => f.Clause, f => f.Shown);

        var invented = notice.Clauses.SelectMany(c => NumbersIn(WithoutDoubts(c.Text)).Except(NumbersIn(string.Join('\n', proven[c.Anchor]))).Select(n => $"{c.Anchor}: {n}"));

        Assert.Equal("", string.Join("; ", invented));
        Assert.DoesNotContain(proven, f => f.Key.Length > 0 && notice.FindClause(f.Key) is null);
    }

    /// <summary>A link to a doubt carries the doubt's title.</summary>
    private static string WithoutDoubts(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.Contains("存疑：", StringComparison.Ordinal)));

    private static IEnumerable<string> NumbersIn(string text) => Number().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
