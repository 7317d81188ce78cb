using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TitleGuide.Pages.Api;
using TitleGuide.Pages.Searching;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Api;

/// <summary>The interface on the published content.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private const string Notice = "2024-hangzhou-manufacturing-engineer";

    private const string Check = $"/api/check/{Notice}";

    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public static TheoryData<string, string, string?> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var example in ApiExample.Of(PublishedContent.Snapshot))
            {
                data.Add(example.Method, example.Address, example.Body);
            }

            return data;
        }
    }

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_AsDocumented_Succeeds(string method, string address, string? body)
    {
        var (status, type, document) = await SendAsync(method, address, body);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("application/json", type);
        Assert.IsType<JsonObject>(document);
    }

    [Fact]
    public async Task Page_ShowsEveryExampleWithItsBody()
    {
        var page = WebUtility.HtmlDecode(await site.TextAsync("/api"));

        Assert.All(ApiExample.Of(PublishedContent.Snapshot), e =>
        {
            Assert.Contains($"{e.Method} {e.Address}", page, StringComparison.Ordinal);
            Assert.Contains(e.Body ?? "", page, StringComparison.Ordinal);
        });
        Assert.All(Problems.All, p => Assert.Contains($"id=\"{p.Type[5..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Description_NamesOnlyOperationsThatExist()
    {
        var (_, _, description) = await SendAsync("GET", ApiRoutes.Description);
        var paths = description!["paths"]!.AsObject();

        Assert.Equal(
            new[] { ApiRoutes.Check, ApiRoutes.Notices, ApiRoutes.Description, SearchApi.SearchPath, SearchApi.SuggestPath }.Order(StringComparer.Ordinal),
            paths.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal("3.1.1", (string?)description["openapi"]);
        var examples = ApiExample.Of(PublishedContent.Snapshot);
        foreach (var (path, item) in paths)
        {
            foreach (var method in item!.AsObject().Select(p => p.Key).Where(k => k is "get" or "post"))
            {
                Assert.Contains(examples, e => e.Route == path && e.Method.Equals(method, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Fact]
    public async Task Description_EveryReference_LeadsSomewhere()
    {
        var (_, _, description) = await SendAsync("GET", ApiRoutes.Description);
        var references = Nodes(description).OfType<JsonObject>().Select(o => (string?)(o["$ref"] as JsonValue)).OfType<string>().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.NotNull(r[2..].Split('/').Aggregate(
            description, (at, key) => at is JsonArray list ? list[int.Parse(key)] : at?[key])));
    }

    [Theory]
    [InlineData(ApiRoutes.Check, "ResultDocument")]
    [InlineData(ApiRoutes.Notices, "NoticeListings")]
    [InlineData(SearchApi.SearchPath, "SearchAnswer")]
    [InlineData(SearchApi.SuggestPath, "SuggestAnswer")]
    public async Task Description_OfAShape_NamesEveryMemberThatIsWritten(string route, string shape)
    {
        var (_, _, description) = await SendAsync("GET", ApiRoutes.Description);
        var (_, _, result) = await SendAsync("GET", ApiExample.Of(PublishedContent.Snapshot).First(e => e.Route == route).Address);
        var named = description!["components"]!["schemas"]![shape]!["properties"]!.AsObject().Select(p => p.Key);

        Assert.Empty(result!.AsObject().Select(p => p.Key).Except(named));
    }

    [Fact]
    public async Task Notices_HoldTheFactsThatTheirCheckTakes()
    {
        var (_, _, listing) = await SendAsync("GET", ApiRoutes.Notices);
        var found = listing!["notices"]!.AsArray().Single(n => (string?)n!["id"] == Notice)!;

        Assert.Equal(2024, (int?)found["year"]);
        Assert.Equal("intermediate", (string?)found["levels"]![0]);
        Assert.Equal(
            PublishedContent.Snapshot.FindNotice(Notice)!.Rules!.Facts.Select(f => f.Id),
            found["check"]!["facts"]!.AsArray().Select(f => (string?)f!["id"]!));
    }

    [Fact]
    public async Task Batch_OfEveryCase_AnswersAsTheEvaluatorDoes()
    {
        var notice = PublishedContent.Snapshot.FindNotice(Notice)!;
        var people = notice.Cases.Select(c => c.Answers.Values.ToDictionary(v => v.Key, v => v.Value.ToString()));

        var (_, _, batch) = await SendAsync("POST", Check, JsonSerializer.Serialize(new { people }));

        var verdicts = batch!["results"]!.AsArray().Select(r => (string?)r!["result"]!["verdict"]!);
        Assert.Equal(
            notice.Cases.Select(c => Evaluator.Evaluate(notice.Rules!, c.Answers).Best.Verdict.ToString().ToLowerInvariant()), verdicts);
    }

    [Fact]
    public async Task Batch_WithOneUnreadablePerson_TellsThatOneAndAnswersTheOthers()
    {
        var (status, _, batch) = await SendAsync("POST", Check, """{"people":[{"qualifications":"x"},{"qualifications":"bachelor"},{"name":"y"}]}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(batch!["results"]![0]!["problem"]!["errors"]!["qualifications"]);
        Assert.NotNull(batch["results"]![1]!["result"]);
        Assert.NotNull(batch["results"]![2]!["problem"]!["errors"]!["name"]);
        Assert.Equal(2, (int?)batch["results"]![2]!["index"]);
    }

    [Theory]
    [InlineData("GET", $"{Check}?qualifications=nonsense", null, 400)]
    [InlineData("GET", $"{Check}?no-such-fact=1", null, 400)]
    [InlineData("GET", $"{Check}?route=nowhere", null, 400)]
    [InlineData("GET", "/api/check/none", null, 404)]
    [InlineData("GET", "/api/none", null, 404)]
    [InlineData("POST", ApiRoutes.Notices, "{}", 405)]
    [InlineData("DELETE", Check, null, 405)]
    [InlineData("POST", "/api/check/none", "{}", 404)]
    [InlineData("POST", Check, "{", 400)]
    [InlineData("POST", Check, "[]", 400)]
    [InlineData("POST", Check, """{"people":[]}""", 400)]
    [InlineData("POST", Check, """{"people":[1]}""", 400)]
    [InlineData("POST", Check, """{"people":[[[[[[[[[[1]]]]]]]]]]}""", 400)]
    public async Task Fault_IsToldAsAProblemInChinese(string method, string address, string? body, int expected)
    {
        var (status, type, problem) = await SendAsync(method, address, body);

        Assert.Equal(expected, (int)status);
        Assert.Equal("application/problem+json", type);
        Assert.Equal(expected, (int?)problem!["status"]);
        Assert.StartsWith("/api#", (string?)problem["type"], StringComparison.Ordinal);
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", (string?)problem["title"]);
    }

    [Theory]
    [InlineData(501, 413)]
    [InlineData(500, 200)]
    public async Task Batch_OfManyPeople_IsBounded(int people, int expected)
    {
        var body = $$"""{"people":[{{string.Join(',', Enumerable.Repeat("{}", people))}}]}""";

        var (status, _, _) = await SendAsync("POST", Check, body);

        Assert.Equal(expected, (int)status);
    }

    [Fact]
    public async Task Batch_TooLarge_IsRefused()
    {
        var (status, _, _) = await SendAsync("POST", Check, new string(' ', CheckApi.MostBytes + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task Batch_NotAsJson_IsRefused()
    {
        using var response = await site.Client.PostAsync(Check, new StringContent("people=1", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Check_Asked_IsNotStored()
    {
        using var response = await site.GetAsync($"{Check}?qualifications=bachelor");

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag"));
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Nodes(p.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Nodes).Prepend(list),
        null => [],
        _ => [node],
    };

    private async Task<(HttpStatusCode Status, string? Type, JsonNode? Document)> SendAsync(string method, string address, string? body = null)
    {
        using var request = new HttpRequestMessage(new(method), address);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(text));
    }
}
