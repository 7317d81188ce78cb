using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Rules;

public sealed class AnswerTextTests
{
    private static readonly Fact Credits = Of("credits", FactKind.YearlyNumber) with
    {
        Columns = [new("total", "合计"), new("public", "公需")],
        Years = [2021, 2022],
    };

    private static readonly Fact Appraisals = Choice("appraisals", "good", "bad") with { Kind = FactKind.YearlyChoice, Years = [2021, 2022] };

    private static readonly Fact Score = Of("score", FactKind.Number) with { Min = 0, Max = 200 };

    public static TheoryData<string, string, string> Canonical() => new()
    {
        { "choice", "x", "x" },
        { "choices", "y,x", "x,y" },
        { "choices", "none", "none" },
        { "score", "90.50", "90.5" },
        { "score", "0", "0" },
        { "date", "2020-7", "2020-07" },
        { "date", "2020-2-29", "2020-02-29" },
        { "work", "2019-07~:public:yes;2015-07~2019-06:enterprise:?", "2015-07~2019-06:enterprise:?;2019-07~:public:yes" },
        { "work", "2019-07~", "2019-07~:?:?" },
        { "work", "none", "none" },
        { "work", "2019-07~:public:yes:more", "2019-07~:public:yes" },
        { "credits", "2022:90;2021:90/18", "2021:90/18;2022:90/-" },
        { "credits", "2021:90/60/18", "2021:90/60" },
        { "appraisals", "2022:bad;2021:good", "2021:good;2022:bad" },
        { "choice", "unknown", "unknown" },
    };

    public static TheoryData<string, string> Refused() => new()
    {
        { "choice", "w" },
        { "choice", "x,y" },
        { "choices", "x,w" },
        { "choices", "none,x" },
        { "score", "-1" },
        { "score", "201" },
        { "score", "9e1" },
        { "score", "９０" },
        { "date", "2020" },
        { "date", "2021-02-29" },
        { "date", "2020-13" },
        { "date", "1899-01" },
        { "date", "2020-07-01-02" },
        { "work", "2019-07" },
        { "work", "2019-07~2019-06" },
        { "work", "2019-07~:martian:yes" },
        { "credits", "2021:x" },
        { "credits", "2021:1;2021:2" },
        { "appraisals", "2021:fine" },
        { "appraisals", "" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Parse_OfReadableText_GivesTheCanonicalForm(string fact, string text, string canonical)
    {
        var value = AnswerText.Parse(FactOf(fact), text, out var fault);
        Assert.Null(fault);
        Assert.Equal(canonical, value!.ToString());
        Assert.Equal(value, AnswerText.Parse(FactOf(fact), canonical, out _));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Parse_OfUnreadableText_SaysTheFormExpected(string fact, string text)
    {
        Assert.Null(AnswerText.Parse(FactOf(fact), text, out var fault));
        Assert.Contains("应写成", fault);
    }

    [Fact]
    public void Parse_OfRandomText_NeverThrows()
    {
        var random = new Random(1);
        const string Alphabet = "0123456789-~:;,/?none unknown年月ab\0\uD800";
        foreach (var fact in new[] { "choice", "choices", "score", "date", "work", "credits", "appraisals" }.Select(FactOf))
        {
            for (var i = 0; i < 3_000; i++)
            {
                var text = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
                var value = AnswerText.Parse(fact, text, out var fault);
                Assert.NotEqual(value is null, fault is null);
            }
        }

        Assert.Null(AnswerText.Parse(FactOf("work"), new string('1', 100_000), out _));
    }

    private static Fact FactOf(string id) => id switch
    {
        "choice" => Choice("choice", "x", "y"),
        "choices" => Choices("choices", "x", "y"),
        "score" => Score,
        "date" => Of("date", FactKind.Date),
        "work" => Work("work"),
        "credits" => Credits,
        _ => Appraisals,
    };
}
