using System.Globalization;
using TitleGuide.Content;
using TitleGuide.Content.Review;

namespace TitleGuide.Tests.Tools;

/// <summary>Next year's notice made from this year's, with what typically changes: each change is caught where it stands.</summary>
public sealed class NextYearTrialTests : IDisposable
{
    private const string Made = "2025-hangzhou-manufacturing-engineer";

    private readonly ContentCopy content = new();

    public NextYearTrialTests()
    {
        Assert.Equal(0, content.Do("new", "2025", "--from", ContentCopy.Notice).Code);

        // The new document keeps the years that it asks about.
        content.Change(Made, "questions.yml", "years: [2022, 2023, 2024]", "years: [2021, 2022, 2023]");
        content.Change(Made, "questions.yml", "years: [2023, 2024, 2025]", "years: [2022, 2023, 2024]");
    }

    [Theory]
    [InlineData("notice.md", "date: 2025-09-30", "date: 2025-10-15", "C094", "notice.md", "date: 2025-10-15", "截止：[-2024-09-30-]{+2025-10-15+}")]
    [InlineData("offices.yml", "phone: \"89510552\"", "phone: \"89510553\"", "C097", "offices.yml", "phone: \"89510553\"", "电话：[-89510552-]{+89510553+}")]
    [InlineData("questions.yml", "years: [2022, 2023, 2024]", "years: [2023, 2024, 2025]", "C048", "rules.yml", "per-year: { fact: credits", "年份：[-2022、-]2023、2024{+、2025+}")]
    [InlineData("conditions.md", "之后实际聘任为助理工程师满4年", "之后实际聘任为助理工程师满3年", "C071", "rules.yml", "quote: 实际聘任为助理工程师满4年", "数字：4年 → 3年")]
    [InlineData("attachments.yml", "copies: 2", "copies: 3", "C096", "attachments.yml", "copies: 3", "份数：[-2-]{+3+}")]
    [InlineData("notice.md", "\nnumber:", "\nnumber: 杭经信[2025]15号", "C130", "notice.md", "number: 杭", "发文字号：{+杭经信[2025]15号+}")]
    [InlineData("rules.yml", "cites: c2-1-2\n", "cites: c2-1-9\n", "C036", "rules.yml", "cites: c2-1-9", "引用：")]
    [InlineData("offices.yml", "phone: \"89510552\"", "phone: \"89507240\"", "C059", "offices.yml", "phone: \"89507240\", address: 西湖区", "电话：")]
    public void TypicalChange_IsCaughtWhereItStands(string file, string old, string @new, string code, string at, string line, string diff)
    {
        content.Change(Made, file, old, @new);

        AssertFound(code, at, line);
        Assert.Contains(diff, Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void RemovedClause_IsCaughtByCheckAtTheRule_AndByDiff()
    {
        var text = content.Read(Made, "conditions.md");
        var from = text.IndexOf("#### 本科或专科学历", StringComparison.Ordinal);
        var to = text.IndexOf("\n#", from + 5, StringComparison.Ordinal) + 1;
        File.WriteAllText(content.PathOf(Made, "conditions.md"), text.Remove(from, to - from));

        AssertFound(DiagnosticCode.UnknownAnchor.Id, "rules.yml", "cites: c2-1-2");
        Assert.Matches("c2-1-2 附件1 二（一）2 本科或专科学历：删去", Diff());
    }

    [Fact]
    public void NewClauseWithoutARule_IsCaughtByCheckAtTheClause_AndByDiff()
    {
        File.AppendAllText(content.PathOf(Made, "conditions.md"), "\n## 诚信 {#c9 source=\"附件1 九\"}\n\n近3年没有失信记录。\n");

        AssertFound(DiagnosticCode.UncitedClause.Id, "conditions.md", "## 诚信");
        Assert.Contains("c9 附件1 九 诚信：新增", Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void CreditYears_MovedByNew_AreCaughtAtTheRule()
    {
        content.Change(Made, "questions.yml", "years: [2022, 2023, 2024]", "years: [2023, 2024, 2025]");

        AssertFound(DiagnosticCode.YearNotAsked.Id, "rules.yml", "per-year: { fact: credits");
    }

    public void Dispose() => content.Dispose();

    private void AssertFound(string code, string file, string words)
    {
        var found = ContentReview.Run(content.Path).Diagnostics;

        Assert.True(
            found.Any(d => d.Code == code && d.At.Path == $"notices/{Made}/{file}" && Lines(file, words).Contains(d.At.Line)),
            string.Create(CultureInfo.InvariantCulture, $"{code} at {file} {string.Join(' ', Lines(file, words))} is not among\n{string.Join('\n', found.Where(d => d.Code != DiagnosticCode.Unfinished.Id))}"));
    }

    private IEnumerable<int> Lines(string file, string words) =>
        content.Read(Made, file).Split('\n').Select((line, index) => (line, index)).Where(l => l.line.Contains(words, StringComparison.Ordinal)).Select(l => l.index + 1);

    private string Diff() => content.Do("diff", ContentCopy.Notice, Made).Output;
}
