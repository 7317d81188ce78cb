using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

public sealed class CaseRunnerTests
{
    [Fact]
    public void Run_GoodCases_Hold()
    {
        using var folder = FaultyFolder.Good();

        Assert.Empty(CaseRunner.Run(ContentLoader.Load(folder.Path).Snapshot!.Notices[0]));
    }

    [Fact]
    public void Run_WrongExpectation_NamesCaseLeafAndBothVerdicts()
    {
        using var folder = FaultyFolder.Good();
        folder.Replace("notices/2024-test-engineer/cases.yml", "2020-12-31~", "2021-01-31~");

        var found = CaseRunner.Run(ContentLoader.Load(folder.Path).Snapshot!.Notices[0]).ToList();

        Assert.All(found, d => Assert.Equal((DiagnosticCode.CaseFails.Id, "notices/2024-test-engineer/cases.yml(2,5)"), (d.Code, d.At.ToString())));
        Assert.Contains(found, d => d.Message.Contains("regular应为met，规则得出unknown", StringComparison.Ordinal));
        Assert.Contains(found, d => d.Cure!.Contains("regular/all[1]", StringComparison.Ordinal) && d.Clause == "附件1 二（一）");
    }
}
