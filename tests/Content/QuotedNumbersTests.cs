using TitleGuide.Content.Checks;

namespace TitleGuide.Tests.Content;

public sealed class QuotedNumbersTests
{
    [Theory]
    [InlineData("聘任满4年", 4, true)]
    [InlineData("聘任满４年", 4, true)]
    [InlineData("聘任满四年", 4, true)]
    [InlineData("满两年", 2, true)]
    [InlineData("满十年", 10, true)]
    [InlineData("满二十五年", 25, true)]
    [InlineData("一百二十学分", 120, true)]
    [InlineData("90学分", 90, true)]
    [InlineData("190学分", 90, false)]
    [InlineData("满14年", 4, false)]
    [InlineData("满十四年", 4, false)]
    [InlineData("达到0.5分", 0.5, true)]
    [InlineData("达到5分", 0.5, false)]
    [InlineData("", 4, false)]
    public void Contain_Number_AsAWholeOnly(string words, decimal number, bool expected) =>
        Assert.Equal(expected, QuotedNumbers.Contain(words, number));

    [Theory]
    [InlineData("满1年半", 1.5, true)]
    [InlineData("满一年半", 1.5, true)]
    [InlineData("满18个月", 1.5, true)]
    [InlineData("满半年", 0.5, true)]
    [InlineData("满6个月", 0.5, true)]
    [InlineData("满1年", 1.5, false)]
    [InlineData("满24个月", 2, true)]
    [InlineData("满24年", 2, false)]
    public void ContainYears_AlsoInMonthsAndHalves(string words, decimal years, bool expected) =>
        Assert.Equal(expected, QuotedNumbers.ContainYears(words, years));

    [Theory]
    [InlineData("2022、2023、2024年", true)]
    [InlineData("2022-2024年", true)]
    [InlineData("近三年", true)]
    [InlineData("近2年", false)]
    [InlineData("2021、2022、2023年", false)]
    [InlineData("2022年、2024年", true)]
    public void ContainAll_YearsListedSpannedOrCounted(string words, bool expected) =>
        Assert.Equal(expected, QuotedNumbers.ContainAll(words, [2022, 2023, 2024]));
}
