using CsvHelper;
using TitleGuide.Pages.Check;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Rosters;

/// <summary>The verdicts of a roster as a file for a spreadsheet.</summary>
public sealed class RosterFileTests : IAsyncLifetime
{
    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Result_AsATable_RunsNothingInASpreadsheet()
    {
        var text = RosterForm.Two.Replace("A01", "\"=A(\"\"x\"\")\"", StringComparison.Ordinal).Replace("A02", "@SUM(1)", StringComparison.Ordinal)
            + "+1,企业,,,,\n-2,企业,,,,\n";
        using var content = RosterForm.Of(("text", text), ("as", "csv"));
        using var answer = await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        var rows = Rows(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["编号", "'=A(\"x\")", "'@SUM(1)", "'+1", "'-2"], rows.Select(r => r[0]));
        Assert.All(rows.SelectMany(r => r), cell => Assert.False(cell.Length > 0 && "=+-@".Contains(cell[0])));
        Assert.Equal(["结论", "待确认", "不符合", "待确认", "待确认"], rows.Select(r => r[2]));
    }

    [Theory]
    [InlineData("a😀😀😀😀😀😀😀😀😀😀😀", "a😀😀😀😀😀😀😀😀😀…")]
    [InlineData("\u202eabc\u200b", "abc")]
    [InlineData("＝1+1", "'＝1+1")]
    public async Task Label_OfStrangeCharacters_IsShownWholeAndPlain(string label, string shown)
    {
        using var content = RosterForm.Of(("text", $"编号,单位性质\n{label},企业\n"), ("as", "csv"));
        using var answer = await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);

        Assert.Equal(shown, Rows(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[1][0]);
    }

    [Fact]
    public async Task Result_AsATable_NamesEveryOpenRouteBestFirst_AndHasAColumnForEach()
    {
        var notice = PublishedContent.Snapshot.FindNotice(RosterForm.Notice)!;
        var skilled = notice.Cases.First(c => c.Id == "skilled-exactly-3").Answers;
        var both = notice.Cases.First(c => c.Id == "regular-bachelor-exactly-4").Answers.Values.Concat(
            skilled.Values.Where(v => v.Key is "technician-date" or "skilled-work" or "skill-level")).DistinctBy(v => v.Key, StringComparer.Ordinal);
        List<(string Id, FactSet Answers)> people =
        [
            .. notice.Cases.Select(c => (c.Id, c.Answers)),
            ("both", FactSet.Of(both).With("skill-level", skilled.Values["skill-level"])),
        ];
        var headings = people.SelectMany(p => p.Answers.Values.Keys).Distinct().ToList();
        var text = string.Join(',', ["编号", .. headings]) + "\n" + string.Concat(people.Select(p =>
            string.Join(',', [p.Id, .. headings.Select(h => $"\"{p.Answers.Values.GetValueOrDefault(h)}\"")]) + "\n"));
        using var content = RosterForm.Of(("text", text), ("as", "csv"));
        using var answer = await site.Client.PostAsync(RosterForm.Path, content, TestContext.Current.CancellationToken);

        var rows = Rows(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(people.Count + 1, rows.Count);
        Assert.Equal(notice.Rules!.Routes.Select(r => $"途径：{r.Name}"), rows[0][9..]);
        foreach (var (person, row) in people.Zip(rows.Skip(1)))
        {
            var outcome = Evaluator.Evaluate(notice.Rules, person.Answers);
            var open = row[5].Split('、', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(outcome.OpenRoutes.Select(r => r.Route.Name), open);
            Assert.Equal(outcome.Best.Verdict >= Verdict.Judged ? outcome.Best.Route.Name : null, open.FirstOrDefault());
            Assert.Equal(
                outcome.Routes.Select(r => r.ExcludedBy is not null ? "不需要" : r.Verdict.Name()), row[9..]);
        }

        Assert.Equal("正常申报、高技能人员直接申报", rows[^1][5]);
    }

    private static List<string[]> Rows(string table)
    {
        using var reader = CsvReader.FromText(table.TrimStart('\ufeff'), new() { HasHeader = false, Separator = ',' });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return rows;
    }
}
