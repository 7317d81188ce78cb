using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Facts;

/// <summary>Every page of one notice as the running site shows it.</summary>
internal sealed class RenderedNotice
{
    private static readonly string[] Parts =
        ["", "/conditions", "/process", "/review", "/papers", "/attachments", "/offices", "/faq", "/doubts"];

    private readonly List<IDocument> pages = [];

    private RenderedNotice()
    {
    }

    /// <summary>The words of all pages.</summary>
    public string Words { get; private set; } = "";

    public static async Task<RenderedNotice> ReadAsync(RunningSite site, Notice notice)
    {
        var read = new RenderedNotice();
        foreach (var part in Parts)
        {
            using var response = await site.GetAsync($"/notices/{notice.Id}{part}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(), TestContext.Current.CancellationToken);
            foreach (var explanation in page.QuerySelectorAll(".term, .term-say, .term-link"))
            {
                explanation.Remove();
            }

            read.pages.Add(page);
        }

        read.Words = string.Join('\n', read.pages.Select(p => Bare(p.QuerySelector("main")!.TextContent)));
        return read;
    }

    /// <summary>The words of a clause, its heading and the clauses under it; all pages' for no clause; null when no page has it.</summary>
    public string? WordsOf(string clause) => clause.Length == 0
        ? Words
        : pages.Select(p => p.GetElementById(clause)?.Closest("section.clause")).OfType<IElement>().FirstOrDefault() is { } section
            ? Bare(section.TextContent)
            : null;

    /// <summary>Without white space and quotation marks, wide forms narrow, brackets and multiplication signs alike.</summary>
    public static string Bare(string text) => string.Concat(text
        .Where(c => !char.IsWhiteSpace(c) && !"“”\"".Contains(c, StringComparison.Ordinal))
        .Select(c => c switch
        {
            >= '！' and <= '～' => (char)(c - '！' + '!'),
            '〔' => '[',
            '〕' => ']',
            '×' or '*' => 'x',
            _ => c,
        }));
}
