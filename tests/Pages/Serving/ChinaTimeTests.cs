using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

public sealed class ChinaTimeTests
{
    [Theory]
    [InlineData("2026-07-19T15:59:59Z", "2026-07-19")]
    [InlineData("2026-07-19T16:00:00Z", "2026-07-20")]
    [InlineData("2026-07-19T23:30:00-08:00", "2026-07-20")]
    public void Today_AtAMoment_IsTheDayInShanghai(string moment, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, null), new FixedTime(DateTimeOffset.Parse(moment, null)).Today());
}
