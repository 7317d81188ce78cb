using System.Text;
using TitleGuide.Search;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>As many sections as asked for, the same ones every time: the real ones, then copies with other numbers and a part of their sentences changed for those of others.</summary>
internal sealed class VariedSections
{
    private readonly IReadOnlyList<SearchSection> real;
    private readonly string[] sentences;
    private readonly Random random = new(20241231);

    private VariedSections(IReadOnlyList<SearchSection> real)
    {
        this.real = real;
        sentences = [.. real.SelectMany(section => Sentences(section.Body)).Distinct()];
    }

    public static IReadOnlyList<SearchSection> Of(IReadOnlyList<SearchSection> real, int count)
    {
        var varied = new VariedSections(real);
        return [.. Enumerable.Range(0, count).Select(varied.Section)];
    }

    private SearchSection Section(int index)
    {
        var original = real[index % real.Count];
        var copy = index / real.Count;
        return copy == 0 ? original : original with
        {
            Title = OtherNumbers(original.Title),
            Body = OtherNumbers(string.Concat(Sentences(original.Body).Select(s => random.Next(3) == 0 ? sentences[random.Next(sentences.Length)] : s))),
            Notice = original.Notice is null ? null : $"{original.Notice}-{copy}",
            Url = $"{original.Url}-{copy}",
            Answers = original.Answers.IsDefault ? [] : [.. original.Answers.Select(url => $"{url}-{copy}")],
        };
    }

    private string OtherNumbers(string text)
    {
        var other = new StringBuilder(text.Length);
        foreach (var c in text)
            other.Append(char.IsAsciiDigit(c) && random.Next(2) == 0 ? (char)('0' + random.Next(10)) : c);
        return other.ToString();
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '；' or '\n' || i == text.Length - 1)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
    }
}
