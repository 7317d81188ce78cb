using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TitleGuide.Pages.Check;
using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Pages.Check;

public sealed class AnswerFormTests
{
    private static readonly RuleSet Rules = RuleSetOf(
        Is("choice", "x"),
        Choice("choice", "x", "y"),
        Choices("choices", "x", "y"),
        Of("score", FactKind.Number) with { Min = 0, Max = 200, Unit = "分" },
        Of("date", FactKind.Date),
        Work("work"),
        Of("credits", FactKind.YearlyNumber) with { Columns = [new("total", "合计"), new("public", "公需")], Years = [2021, 2022] },
        Choice("appraisals", "good", "bad") with { Kind = FactKind.YearlyChoice, Years = [2021, 2022] });

    [Theory]
    [InlineData("choice", "x")]
    [InlineData("choice", "unknown")]
    [InlineData("choices", "x,y")]
    [InlineData("choices", "none")]
    [InlineData("score", "90.5")]
    [InlineData("date", "2020-07")]
    [InlineData("date", "2020-02-29")]
    [InlineData("work", "2015-07~2019-06:enterprise:?;2019-07-01~:public:yes")]
    [InlineData("work", "none")]
    [InlineData("credits", "2021:90/18;2022:90/-")]
    [InlineData("appraisals", "2021:good")]
    public void Fields_OfAnAnswer_ReadBackToTheSameAnswer(string id, string text)
    {
        var fact = Rules.FindFact(id)!;
        var value = AnswerText.Parse(fact, text, out _);
        var fields = AnswerForm.Of(fact, value).Fields;
        var form = AnswerForm.Read(fact, new QueryCollection(fields.ToDictionary()));
        Assert.Empty(form.Errors);
        Assert.Equal(value, form.Value);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a.2021.total=30&a.2022.total=60.5", "90.5")]
    [InlineData("a.2021.total=30&a.2022.total=x", "30")]
    [InlineData("a.2021.total=79228162514264337593543950335&a.2022.total=79228162514264337593543950335", "")]
    public void Total_OfAColumn_IsTheSumOfItsNumbers(string query, string total)
    {
        var fact = Rules.FindFact("credits")!;
        Assert.Equal(total, AnswerForm.Read(fact, new QueryCollection(QueryHelpers.ParseQuery(query))).TotalOf(fact.Columns[0]));
    }

    [Theory]
    [InlineData("choice", "", "a", "请选一项")]
    [InlineData("choices", "a=x&a=none", "a", "不能再选别的")]
    [InlineData("choices", "", "a", "请至少选一项")]
    [InlineData("score", "a=abc", "a", "只写数字")]
    [InlineData("score", "a=500", "a", "0到200")]
    [InlineData("date", "", "a.y", "年和月")]
    [InlineData("date", "a.m=7", "a.y", "缺年份")]
    [InlineData("date", "a.y=20&a.m=7", "a.y", "四位")]
    [InlineData("date", "a.y=2020", "a.m", "缺月份")]
    [InlineData("date", "a.y=2020&a.m=13", "a.m", "1到12")]
    [InlineData("date", "a.y=2021&a.m=2&a.d=29", "a.d", "1到28")]
    [InlineData("work", "", "a.0.from.y", "至少填一段")]
    [InlineData("work", "a.0.from.y=2020&a.0.from.m=1&a.none=1", "a.0.from.y", "留一样")]
    [InlineData("work", "a.0.from.y=2020&a.0.from.m=5&a.0.to.y=2020&a.0.to.m=4", "a.0.to.y", "早于")]
    [InlineData("work", "a.1.to.y=2020&a.1.to.m=4", "a.1.from.y", "第2段")]
    [InlineData("credits", "a.2021.total=many", "a.2021.total", "只写数字")]
    [InlineData("credits", "", "a.2021.total", "至少填一年")]
    [InlineData("appraisals", "", "a.2021", "至少选一年")]
    public void Fault_NamesItsFieldAndTheCure(string id, string query, string field, string words)
    {
        var form = Read(id, query);
        Assert.Null(form.Value);
        var error = Assert.Single(form.Errors);
        Assert.Equal(field, error.Field);
        Assert.Contains(words, error.Message);
    }

    [Fact]
    public void Fault_KeepsWhatWasTyped() => Assert.Equal("13", Read("date", "a.y=2020&a.m=13").Text("a.m"));

    [Fact]
    public void FullWidthDigits_AreReadAsDigits() => Assert.Equal("2020-07", Read("date", "a.y=２０２０&a.m=０７").Value!.ToString());

    [Fact]
    public void UnsureButton_AnswersUnsure_WhateverWasTyped() => Assert.Equal(Unsure.Instance, Read("date", "a.y=x&unsure=1").Value);

    [Fact]
    public void RandomFields_NeverThrow_AndNeverLoseTheReason()
    {
        var random = new Random(5);
        string[] names = ["a", "a.y", "a.m", "a.d", "a.0.from.y", "a.0.from.m", "a.0.to.y", "a.0.employer", "a.none", "a.2021.total", "a.2021", "a.99999.from.y"];
        string[] values = ["", "x", "2020", "13", "-1", "\uD800", "9999999999", "none", "unknown", "good", "０", "<b>"];
        foreach (var fact in Rules.Facts)
        {
            for (var i = 0; i < 500; i++)
            {
                var query = new QueryCollection(names.Where(_ => random.Next(2) == 0)
                    .ToDictionary(n => n, _ => new Microsoft.Extensions.Primitives.StringValues(values[random.Next(values.Length)])));
                var form = AnswerForm.Read(fact, query);
                Assert.Equal(form.Value is null, !form.Errors.IsEmpty);
            }
        }
    }

    [Fact]
    public void Address_OfAnswers_ReadsBackToTheSameAnswers()
    {
        var facts = Answers(Rules, ("choices", "x,y"), ("work", "2015-07~2019-06:enterprise:yes"), ("credits", "2021:90/18"), ("date", "unknown"));
        var address = AnswerQuery.Write(Rules, facts);
        Assert.Equal("?choices=x,y&date=unknown&work=2015-07~2019-06:enterprise:yes&credits=2021:90/18", address);
        var read = AnswerQuery.Read(Rules, new QueryCollection(QueryHelpers.ParseQuery(address)));
        Assert.Equal(facts.Values, read.Facts.Values);
    }

    [Fact]
    public void Address_WithUnknownKeysAndUnreadableAnswers_DropsThem()
    {
        var read = AnswerQuery.Read(Rules, new QueryCollection(QueryHelpers.ParseQuery("?hacker=1&choice=martian&score=90")));
        Assert.Equal(["score"], read.Facts.Values.Keys);
        Assert.Equal(["choice"], read.Unreadable);
    }

    private static AnswerForm Read(string id, string query) =>
        AnswerForm.Read(Rules.FindFact(id)!, new QueryCollection(QueryHelpers.ParseQuery(query)));
}
