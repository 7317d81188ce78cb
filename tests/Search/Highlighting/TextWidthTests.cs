using TitleGuide.Search.Highlighting;

namespace TitleGuide.Tests.Search.Highlighting;

/// <summary>Against counting one character after another.</summary>
public sealed class TextWidthTests
{
    [Fact]
    public void OfAndReach_OfAnyText_AreWhatCountingGives()
    {
        var random = new Random(20240930);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(5) switch
            {
                0 => "a",
                1 => "\u2E7F",
                2 => "𠮷",
                3 => "\u2E80",
                _ => "申",
            }));
            var width = random.Next(-2, 90);

            Assert.Equal(text.Sum(TextWidth.Of), TextWidth.Of(text.AsSpan()));
            Assert.Equal(Counted(text, width), TextWidth.Reach(text, width));
        }
    }

    private static int Counted(string text, int width)
    {
        var at = 0;
        for (; at < text.Length && width > 0; at++)
            width -= TextWidth.Of(text[at]);
        return at;
    }
}
