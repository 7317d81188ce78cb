using TitleGuide.Content;
using TitleGuide.Rules;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Content;

public sealed class CaseCoverageTests
{
    /// <summary>Working a verdict out again from its leaves gives the verdict: only then “had it come out otherwise” means something.</summary>
    [Fact]
    public void With_TheVerdictALeafHas_ChangesNothing()
    {
        foreach (var notice in PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null))
        {
            foreach (var @case in notice.Cases.Take(25))
            {
                var outcome = Evaluator.Evaluate(notice.Rules!, @case.Answers);
                foreach (var root in outcome.Gates.Select(g => g.Finding).Concat(outcome.Routes.Select(r => r.Own)))
                {
                    Assert.All(root.Tree().Where(f => f.Parts.IsEmpty), leaf => Assert.Equal(root.Verdict, root.With(leaf.Condition, leaf.Verdict)));
                }
            }
        }
    }

    /// <summary>
    /// A verdict hangs on the leaf in some case, or, where a doubt above it leaves the verdict open anyhow, the leaf is met in one
    /// case and not in another. What the documents leave open decides nothing.
    /// </summary>
    [Fact]
    public void PublishedRules_HaveACaseForEachLeaf()
    {
        foreach (var notice in PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null))
        {
            var coverage = CaseCoverage.Of(notice);

            Assert.Equal(
                [],
                coverage.Idle.Where(leaf => leaf is not Unstated && (coverage[leaf].Met.IsEmpty || coverage[leaf].NotMet.IsEmpty)).Select(leaf => $"{notice.Id} {leaf.Path}"));
        }
    }

    [Fact]
    public void Of_TwoAlternatives_TellsWhichCaseHangsOnWhich()
    {
        var first = new Is("a", ["yes"]) { Path = "r/any[0]" };
        var second = new Is("b", ["yes"]) { Path = "r/any[1]" };
        var third = new Unstated("没有写") { Path = "r/any[2]" };
        var notice = PublishedContent.Snapshot.Notices[0] with
        {
            Rules = new()
            {
                Questions = [new(YesNo("a"), "？", null), new(YesNo("b"), "？", null)],
                CutOffs = [],
                Routes = [new() { Id = "r", Name = "途径", When = new AtLeast(1, [first, new AtLeast(2, [second, third]) { Path = "r/any[1]" }]) { Path = "r" } }],
            },
            Cases = [Case("only-first", "yes", "no"), Case("neither", "no", "no"), Case("both", "yes", "yes")],
        };

        var coverage = CaseCoverage.Of(notice);

        Assert.Equal(["only-first", "both"], coverage[first].Met.Select(c => c.Id));
        Assert.Equal(["neither"], coverage[first].NotMet.Select(c => c.Id));
        Assert.Equal(["only-first", "neither", "both"], coverage[first].Deciding.Select(c => c.Id));
        Assert.Equal(["neither"], coverage[second].Deciding.Select(c => c.Id));
        Assert.Equal<Condition>([third], coverage.Idle);
        Assert.Equal(3, coverage[third].Open.Length);
    }

    private static Fact YesNo(string id) =>
        new() { Id = id, Kind = FactKind.YesNo, Name = id, Options = [new(Fact.YesId, "是"), new(Fact.NoId, "否")] };

    private static Case Case(string id, string a, string b) =>
        new(id, id, "", FactSet.Empty.With("a", new Chosen(a)).With("b", new Chosen(b)), new(), new("cases.yml", 1, 1));
}
