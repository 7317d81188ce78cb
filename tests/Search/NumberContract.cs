namespace TitleGuide.Tests.Search;

/// <summary>Numbers, dates, clause numbers and telephones, however they are written.</summary>
public abstract class NumberContract(Engine engine) : SearchContract(engine)
{
    [Fact]
    public void Years_InAnyWriting_FindTheSame() => AssertSame("5年", "五年", "５年", "5 年", "５ 年", "五 年");

    [Fact]
    public void Years_FindBothWritings()
    {
        Assert.Contains("c2-2-2-1", Find("满3年"));
        Assert.Contains("c2-2-2-1", Find("满三年"));
        Assert.Contains("c2-2-1-2", Find("满五年"));
    }

    [Fact]
    public void LargeNumbers_InAnyWriting_FindTheSame() => AssertSame("3万字", "三万字", "３万字", "30000字");

    [Theory]
    [InlineData("两篇")]
    [InlineData("2篇")]
    [InlineData("二篇")]
    public void Count_IsFound(string query) => AssertFirst("c2-4-3", query);

    [Theory]
    [InlineData("附件1 二（一）2", "c2-1-2")]
    [InlineData("附件1二(一)2", "c2-1-2")]
    [InlineData("附件一 二、（一）、2", "c2-1-2")]
    [InlineData("二(一)2", "c2-1-2")]
    [InlineData("二（二）1（2）", "c2-2-1-2")]
    [InlineData("附件1 二（二）2（1）", "c2-2-2-1")]
    [InlineData("附件2 三2", "p3-2")]
    [InlineData("附件2二5(3)", "p2-5-3")]
    public void ClauseNumber_FindsTheClause(string query, string expected) => AssertFirst(expected, query);

    [Fact]
    public void ClauseNumber_OfAnotherClause_IsNotFound() => Assert.DoesNotContain("c2-1-2", Find("附件1 二（二）1（2）"));

    [Fact]
    public void DocumentNumber_InAnyBrackets_IsFound() =>
        Assert.All(
            ["杭经信人事〔2023〕63号", "杭经信人事[2023]63号", "杭经信人事（2023）63号", "杭经信人事【2023】63号", "杭经信人事2023 63号", "〔2023〕63号"],
            query => AssertFirst(Sample.Second, query));

    [Theory]
    [InlineData("89510552")]
    [InlineData("0571-89510552")]
    [InlineData("057189510552")]
    [InlineData("8951 0552")]
    [InlineData("8951-0552")]
    [InlineData("0552")]
    [InlineData("10552")]
    [InlineData("８９５１０５５２")]
    [InlineData("5105")]
    public void Telephone_OrAPartOfIt_FindsTheOffices(string query) => Assert.Equal(["office-xihu", "office-xihu"], Find(query));

    [Theory]
    [InlineData("552")]
    [InlineData("99999999")]
    public void Telephone_TooShortOrUnknown_FindsNone(string query) => Assert.DoesNotContain("office-xihu", Find(query));

    [Fact]
    public void Date_InAnyWriting_FindsTheSame() =>
        AssertSame("2024年12月31日", "2024-12-31", "2024/12/31", "2024.12.31", "２０２４年１２月３１日", "二〇二四年十二月三十一日", "2024 年 12 月 31 日");

    [Theory]
    [InlineData("9月30日")]
    [InlineData("9月30号")]
    [InlineData("九月三十日")]
    [InlineData("9.30")]
    [InlineData("0930")]
    [InlineData("20240930")]
    [InlineData("9-30")]
    [InlineData("09-30")]
    [InlineData("2024-09-30")]
    [InlineData("2024年9月30日")]
    [InlineData("24.9.30")]
    [InlineData("24年9月30日")]
    public void Date_WithOrWithoutItsYear_IsFound(string query) => AssertFirst("p2-8", query);

    [Fact]
    public void Date_OfAnotherDay_IsNotFound() => Assert.DoesNotContain("p2-8", Find("9月3日"));

    [Theory]
    [InlineData("0.65")]
    [InlineData("215×300")]
    [InlineData("215x300")]
    [InlineData("215*300")]
    [InlineData("30K")]
    public void Measure_IsFound(string query) => AssertFirst("p2-1", query);
}
