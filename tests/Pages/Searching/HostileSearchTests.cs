using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TitleGuide.Pages;
using TitleGuide.Pages.Searching;

namespace TitleGuide.Tests.Pages.Searching;

/// <summary>Anything may stand in the address: it always gives a page.</summary>
[Collection(RunningSite.Group)]
public sealed class HostileSearchTests(RunningSite site)
{
    private static readonly string[] Pieces =
    [
        "申报", "二（一）2", "（", "〔2023〕", "聘任", " ", "\u3000", "\n", "\0", "\u202E", "\u200F", "<script>", "&amp;", "\"", "'", "\\", "%", "+", "#", "😀", "𠮷",
        "e\u0301", "AND", "*", "?", ".*", "[", "(?", "{1,", "\uD800", "\uDC00", "\uFFFE", "西湖区电话", "截止时间", "zhicheng", "99999999999999999999", "怎么办",
    ];

    public static TheoryData<string> Addresses =>
    [
        "q=",
        "q=%20%09%E3%80%80",
        "q=%00%01%1F%7F%C2%85",
        "q=%ED%A0%80",
        "q=%ED%A0%80%ED%B0%80%E8%81%98",
        "q=%FF%FE%C0%AF%E8",
        "q=%",
        "q=%zz%u4e00",
        "q=%F0%9F%98%80%E2%80%8D%F0%9F%91%A9",
        "q=%E2%80%AE%E8%81%98%E4%BB%BB%E2%80%8F",
        "q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "q=(%5B*%7B%5C%5E$.%7C?%2B",
        "q=title:a~2%5E5%20AND%20OR%20NOT%20-",
        "q=聘任&q=年限",
        "q=聘任&page=99999999999999999999",
        "q=聘任&page=-1&kind=%00&notice=%3Cb%3E&year=0x7E8&level=%FF",
        "q[]=1&kind=clause&kind=office",
        "=&&&=q",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_WithAnythingInIt_IsAPageWithNothingOfItAsMarkup(string query)
    {
        using var response = await site.GetAsync("/search?" + query);
        var page = await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Empty(page.QuerySelectorAll("main script, main img, main b"));
        Assert.DoesNotContain(page.DocumentElement.TextContent, c => c is '\0' or '\u202E' or '\u200F' or '\uFFFD' || char.IsSurrogate(c) && !page.Title!.Contains(c, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Interface_WithAnythingInIt_AnswersJson(string query)
    {
        foreach (var path in new[] { "/api/search?", "/api/suggest?", "/api/suggest?form=opensearch&" })
        {
            using var response = await site.GetAsync(path + query);

            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{path}{query}: {response.StatusCode}");
            Assert.Contains("json", response.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HundredKilobytes_Typed_AreAPageAndAProblemForPrograms()
    {
        foreach (var text in new[] { new string('a', 100_000), string.Concat(Enumerable.Repeat("聘任", 17_000)), string.Concat(Enumerable.Repeat("😀", 25_000)) })
        {
            using var page = await site.GetAsync("/search?q=" + Uri.EscapeDataString(text));
            using var results = await site.GetAsync("/api/search?q=" + Uri.EscapeDataString(text));
            using var suggestions = await site.GetAsync("/api/suggest?q=" + Uri.EscapeDataString(text));

            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.InRange((await page.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 100_000);
            Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (results.StatusCode, suggestions.StatusCode));
        }
    }

    [Fact]
    public async Task LongAddress_Elsewhere_IsRefusedWithAWord()
    {
        using var query = await site.GetAsync("/notices?x=" + new string('a', 20_000));
        using var path = await site.GetAsync("/" + new string('a', 20_000));

        Assert.Equal((HttpStatusCode.RequestUriTooLong, HttpStatusCode.RequestUriTooLong), (query.StatusCode, path.StatusCode));
        Assert.StartsWith("这个地址太长", await query.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void TenThousandRandomTexts_InTheAddress_AlwaysGiveAPage()
    {
        var snapshot = SampleContent.Snapshot();
        var random = new Random(20260710);
        for (var i = 0; i < 10_000; i++)
        {
            var text = RandomText(random);
            var page = Open(text);

            Assert.True(page.Text.Length <= SearchText.Longest, text);
            Assert.Equal(page.Text.Length > 0, page.Found is not null);
            Assert.Equal(page.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page.Text)));
            SuggestAnswer.Of(snapshot, page.Text);
        }

        SearchModel Open(string text)
        {
            var values = new Dictionary<string, StringValues>
            {
                ["q"] = text,
                ["page"] = random.Next(5) == 0 ? RandomText(random) : "2",
                ["kind"] = random.Next(5) == 0 ? RandomText(random) : default,
                ["notice"] = random.Next(5) == 0 ? RandomText(random) : SampleContent.Full,
                ["year"] = random.Next(5) == 0 ? RandomText(random) : default,
                ["level"] = random.Next(5) == 0 ? RandomText(random) : default,
            };
            var page = new SearchModel(new(snapshot, new(2026, 7, 10)))
            {
                PageContext = new() { HttpContext = new DefaultHttpContext { Request = { Query = new QueryCollection(values) } } },
            };
            page.OnGet();
            return page;
        }
    }

    [Fact]
    public async Task RandomTexts_OnTheWholeWay_AlwaysGiveAPage()
    {
        var random = new Random(20241231);
        for (var i = 0; i < 200; i++)
        {
            var text = RandomText(random);
            using var response = await site.GetAsync("/search?q=" + Uri.EscapeDataString(text.Replace("\uD800", "", StringComparison.Ordinal)));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(0, 30); n > 0; n--)
        {
            if (random.Next(3) == 0)
            {
                text.Append((char)random.Next(char.MaxValue + 1));
            }
            else
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
        }

        return random.Next(500) == 0 ? string.Concat(Enumerable.Repeat(text.ToString(), 1_000)) : text.ToString();
    }
}
