using System.Text;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Tests.Search;

/// <summary>However long a query is, the work for it is not.</summary>
public sealed class BoundedWorkTests
{
    private const int TermsPerCharacter = 6;

    private static readonly Synonyms Known = Synonyms.Of([["继续教育", "学分", "学时"], ["转（兼）评", "转评"]]);

    [Theory]
    [InlineData("申")]
    [InlineData("a1一（")]
    [InlineData("二（一）2")]
    [InlineData("转（兼）评")]
    [InlineData("2024-09-30 ")]
    [InlineData("继续教育学分")]
    public void Terms_OfALongQuery_AreFew(string text)
    {
        var query = new StringBuilder().Insert(0, text, 100_000 / text.Length).ToString();

        Assert.InRange(Count(QueryPlanner.Plan(query, Known, NoticeNames.None).Terms), 1, QueryPlanner.LongestQuery * TermsPerCharacter);
    }

    private static int Count(IEnumerable<QueryTerm> terms) =>
        terms.Sum(t => 1 + Count(t.Instead()) + (t.Literal.IsDefault ? 0 : Count(t.Literal)));
}
