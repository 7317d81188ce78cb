using System.Globalization;
using System.Text;
using TitleGuide.Pages.Check;
using TitleGuide.Pages.Check.Rosters;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Rosters;

public sealed class RosterTemplateTests : IAsyncLifetime
{
    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Template_OfEveryNotice_IsReadBackWithoutAFault_WithEveryCase()
    {
        foreach (var notice in PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null))
        {
            using var template = await site.GetAsync($"/check/{notice.Id}/roster.csv");
            var bytes = await template.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
            Assert.Equal("attachment", template.Content.Headers.ContentDisposition?.DispositionType);

            var columns = RosterColumn.All(notice.Rules!);
            var text = new StringBuilder(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'));
            foreach (var @case in notice.Cases)
            {
                text.Append('"').Append(@case.Id).Append('"');
                foreach (var column in columns)
                {
                    text.Append(",\"").Append(Cell(column, @case.Answers.Values.GetValueOrDefault(column.Fact.Id))).Append('"');
                }

                text.Append("\r\n");
            }

            var roster = Roster.Read(notice, new(notice.Rules!), text.ToString());
            Assert.Null(roster.Fault);
            Assert.Empty(roster.Faults);
            Assert.Empty(roster.Ignored);
            Assert.Equal(notice.Cases.Length, roster.Rows.Length);
            foreach (var (row, @case) in roster.Rows.Zip(notice.Cases))
            {
                Assert.Equal(Evaluator.Evaluate(notice.Rules!, @case.Answers).Best.Verdict, row.Best.Verdict);
            }
        }
    }

    private static string Cell(RosterColumn column, FactValue? value) => value switch
    {
        null => "",
        Unsure => "不清楚",
        YearlyNumbers numbers => numbers.Years.FirstOrDefault(y => y.Year == column.Year)?.Values[column.Fact.Columns.IndexOf(column.Column!)] is { } number
            ? number.ToString("0.####", CultureInfo.InvariantCulture)
            : "",
        YearlyChoices choices => choices.Years.FirstOrDefault(y => y.Year == column.Year) is { } year ? column.Fact.Options.First(o => o.Id == year.Option).Name : "",
        Chosen or Moment => AnswerWords.Say(column.Fact, value),
        Periods { Items.Count: 0 } => "无",
        _ => value.ToString()!,
    };
}
