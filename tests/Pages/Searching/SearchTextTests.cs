using TitleGuide.Pages.Searching;

namespace TitleGuide.Tests.Pages.Searching;

public sealed class SearchTextTests
{
    [Fact]
    public void Clean_OfWhatNoPageMayHold_DropsIt()
    {
        // Not as attribute data: that would not keep lone surrogates.
        (string? Typed, string Clean)[] cases =
        [
            (null, ""),
            ("", ""),
            (" \t\r\n\u3000", ""),
            ("\0\u0001\u001F\u007F", ""),
            ("\uD800", ""),
            ("挂\uD800靠", "挂靠"),
            ("\u202E挂靠\u202C\u200F", "挂靠"),
            ("\uFEFF挂\u200B靠", "挂靠"),
            ("挂\n靠", "挂 靠"),
            ("挂\uFFFD靠", "挂靠"),
            ("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧"),
            ("  <b>(.*)+</b> AND ", "<b>(.*)+</b> AND"),
        ];

        Assert.All(cases, c => Assert.Equal(c.Clean, SearchText.Clean(c.Typed)));
    }

    [Fact]
    public void Clean_OfVeryLongText_EndsAtAWholeCharacter()
    {
        var clean = SearchText.Clean("a" + string.Concat(Enumerable.Repeat("😀", 50_000)));

        Assert.Equal(SearchText.Longest - 1, clean.Length);
        Assert.EndsWith("😀", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void IsTooLong_CountsWhatIsKept()
    {
        Assert.False(SearchText.IsTooLong(new string('条', SearchText.Longest)));
        Assert.True(SearchText.IsTooLong(new string('条', SearchText.Longest + 1)));
        Assert.False(SearchText.IsTooLong(null));
    }
}
