using System.Net;
using System.Text.Json;
using TitleGuide.Content;
using TitleGuide.Pages.Api;
using TitleGuide.Pages.Check;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check;

public sealed class ResultDocumentTests
{
    private const string Id = "2024-hangzhou-manufacturing-engineer";

    private static readonly DateOnly Today = new(2026, 7, 10);

    public static TheoryData<string> Notices() => [.. PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    [Theory]
    [MemberData(nameof(Notices))]
    public void Document_OfEveryCase_AgreesWithTheOutcome(string id)
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;
        var questionnaire = new Questionnaire(notice.Rules!);
        foreach (var worked in notice.Cases)
        {
            var outcome = Evaluator.Evaluate(notice.Rules!, worked.Answers);
            var document = ResultDocuments.Of(notice, new AnswerQuery(worked.Answers, []), questionnaire, Today);
            Assert.Equal(outcome.Best.Route.Id, document.Route);
            Assert.Equal(outcome.Routes.Select(r => r.Verdict.ToString().ToLowerInvariant()), document.Routes.Select(r => r.Verdict));
            Assert.Equal(outcome.Routes.Select(r => Nodes(r.Own)), document.Routes.Select(r => Count(r.Why)));
            Assert.Equal(outcome.Attachments.Length, document.Attachments.Length);
            Assert.Equal(worked.Answers.Values.Count, document.Answers.Count);
        }
    }

    [Fact]
    public async Task Address_EndingInJson_GivesTheResultAsAFile()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync($"/check/{Id}/result.json?district=xihu&qualifications=bachelor&conduct=martian");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal($"{Id}-result.json", response.Content.Headers.ContentDisposition!.FileName);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var root = json.RootElement;
        Assert.Equal("unknown", root.GetProperty("verdict").GetString());
        Assert.Equal("bachelor", root.GetProperty("answers").GetProperty("qualifications").GetString());
        Assert.Single(root.GetProperty("unreadable").EnumerateArray());
        Assert.Contains("西湖区", root.GetProperty("office").GetProperty("name").GetString());
        Assert.Equal("2024-12-31", root.GetProperty("cutOffs")[0].GetProperty("date").GetString());
        Assert.NotEqual(0, root.GetProperty("open").GetArrayLength());
    }

    [Fact]
    public async Task Address_OfAnUnknownNotice_IsNotFound()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync("/check/nothing/result.json");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void Digest_DiffersBetweenNotices_AndIsTheSameForTheSameRulesReadAgain()
    {
        var again = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var digests = PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null).ToDictionary(n => n.Id, n => RulesDigest.Of(n.Rules!));
        Assert.Equal(digests.Count, digests.Values.Distinct().Count());
        Assert.All(digests, d => Assert.Equal(d.Value, RulesDigest.Of(again.FindNotice(d.Key)!.Rules!)));
    }

    [Fact]
    public void Digest_OfChangedRules_Differs()
    {
        var rules = PublishedContent.Snapshot.FindNotice(Id)!.Rules!;
        var later = rules with { CutOffs = [.. rules.CutOffs.Select(c => c with { Date = c.Date?.AddDays(1) })] };
        var renamed = rules with { CutOffs = [.. rules.CutOffs.Select(c => c with { Name = c.Name + "。" })] };
        Assert.NotEqual(RulesDigest.Of(rules), RulesDigest.Of(later));
        Assert.Equal(RulesDigest.Of(rules), RulesDigest.Of(renamed));
    }

    private static int Nodes(Finding finding) => 1 + finding.Parts.Sum(Nodes);

    private static int Count(FindingDocument finding) => 1 + finding.Parts.Sum(Count);
}
