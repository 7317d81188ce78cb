using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class ExplainedTermsTests
{
    [Fact]
    public void Term_InAClause_IsExplainedWhereItFirstStandsInASection()
    {
        var snapshot = PublishedContent.Snapshot;
        foreach (var notice in snapshot.Notices)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var clause in notice.Clauses)
            {
                if (clause.Level == 2)
                {
                    seen.Clear();
                }

                foreach (var say in Parse(ExplainedTerms.In(snapshot, notice, clause)).QuerySelectorAll("[popover]"))
                {
                    Assert.True(seen.Add(say.QuerySelector("strong")!.TextContent), $"{notice.Id} {clause.Anchor}: {say.TextContent}");
                }
            }
        }
    }

    [Fact]
    public void Term_InALinkADoubtANameOrAQuotation_IsLeftAlone()
    {
        const string html = "<p><a href=\"#x\">转评</a>《转评表》“转评”<code>转评</code></p><blockquote><p>转评</p></blockquote><p title=\"转评\">x</p>";
        var sample = SampleContent.Snapshot();
        var notice = sample.Notices[0];

        Assert.Equal(html, Marked(sample, notice, html));
    }

    [Fact]
    public void Explanation_OfATerm_OpensWithoutAScriptAndHasALinkForOldBrowsers()
    {
        var sample = SampleContent.Snapshot();
        var page = Parse(Marked(sample, sample.Notices[0], "<p>可以转评。</p>"));
        var button = page.QuerySelector("button")!;

        Assert.Equal("转评是什么", button.QuerySelector(".sr")!.TextContent);
        Assert.Contains("同级职称", page.QuerySelector("#" + button.GetAttribute("popovertarget"))!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/glossary#transfer", page.QuerySelector(".term-link")!.GetAttribute("href"));
        Assert.Null(button.Closest("a"));
    }

    [Fact]
    public void Clause_WithItsExplanationsTakenOut_SaysWhatItSaid()
    {
        var snapshot = PublishedContent.Snapshot;
        foreach (var (notice, clause) in snapshot.Notices.SelectMany(n => n.Clauses.Select(c => (n, c))))
        {
            var page = Parse(ExplainedTerms.In(snapshot, notice, clause));
            foreach (var added in page.QuerySelectorAll(".term, .term-say, .term-link"))
            {
                added.Remove();
            }

            Assert.Equal(Parse(clause.Html).TextContent, page.TextContent);
        }
    }

    /// <summary>The clause c1 of the notice with other words.</summary>
    private static string Marked(Snapshot sample, Notice notice, string html)
    {
        var page = notice.Pages.Single(p => p.Kind == PageKind.Conditions);
        var clause = page.Clauses[0] with { Html = html };
        var changed = notice with { Pages = [page with { Clauses = [clause] }] };
        var snapshot = new Snapshot
        {
            Site = sample.Site,
            Glossary = sample.Glossary,
            Pages = sample.Pages,
            Calendar = sample.Calendar,
            Digest = sample.Digest,
            Notices = [changed],
        };
        return ExplainedTerms.In(snapshot, changed, clause);
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument($"<main>{html}</main>").QuerySelector("main")!;
}
