using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Tests.Search.Querying;

/// <summary>Against a look at every number.</summary>
public sealed class NumberIndexTests
{
    private const int Most = 16;

    [Fact]
    public void Find_OfAnyDigits_IsWhatALookAtEveryNumberFinds()
    {
        var random = new Random(20240930);
        string[] numbers = [.. Enumerable.Range(0, 300).Select(_ => Digits(random, random.Next(7, 12))).Distinct()];
        var index = new NumberIndex();
        index.Add(TokenGraph.Of(string.Join('，', numbers)));
        for (var i = 0; i < 300; i++)
        {
            var number = numbers[random.Next(numbers.Length)];
            var digits = random.Next(2) == 0 ? number[random.Next(4)..] : Digits(random, random.Next(4)) + number;

            var expected = numbers.Order(StringComparer.Ordinal)
                .Where(n => n.Contains(digits, StringComparison.Ordinal) || digits.EndsWith(n, StringComparison.Ordinal))
                .Take(Most)
                .Select(n => TermKey.OfText(n));
            Assert.Equal(expected, index.Find(digits));
        }
    }

    private static string Digits(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)('0' + random.Next(3))));
}
