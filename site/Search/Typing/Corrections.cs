using TitleGuide.Content;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>The words of the content, to set a slip right: pinyin for Han, one wrong, missing or extra character.</summary>
internal sealed class Corrections
{
    private const int LongestQuery = 40;
    private const int ShortestPhrase = 2;
    private const int LongestPhrase = 12;

    private readonly List<string> phrases;
    private readonly HashSet<int> pairs = [];

    public Corrections(Snapshot snapshot)
        : this(SectionBuilder.Build(snapshot), snapshot.Glossary.SelectMany(t => t.Also.Prepend(t.Term)))
    {
    }

    /// <param name="names">Words worth correcting to, the most common first.</param>
    public Corrections(IEnumerable<SearchSection> sections, IEnumerable<string> names)
    {
        var all = sections.ToList();
        foreach (var section in all)
        {
            AddPairs(section.Title);
            AddPairs(section.Body);
        }

        phrases = [.. names.Concat(all.Select(s => s.Title)).Select(AskedText.Fold)
            .Where(p => p.Length is >= ShortestPhrase and <= LongestPhrase && p.All(IsHan))
            .Distinct()];
        foreach (var phrase in phrases)
            AddPairs(phrase);
    }

    /// <summary>The query with one place set right, or null when nothing is wrong or nothing fits.</summary>
    public string? Correct(string? query)
    {
        if (query is null || query.Length > LongestQuery)
            return null;
        var text = AskedText.Fold(query);
        if (text.Length < ShortestPhrase)
            return null;
        return Pinyin.CanBe(text) ? OfPinyin(text) : OfSlip(text);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static int PairOf(char left, char right) => (left << 16) | right;

    private string? OfPinyin(string letters) => phrases.FirstOrDefault(p => Pinyin.Match(letters, p) == p.Length);

    private string? OfSlip(string text)
    {
        if (Strange(text) == 0)
            return null;
        var best = (Text: (string?)null, Strange: Strange(text), Cost: int.MaxValue);
        foreach (var phrase in phrases)
        {
            for (var length = phrase.Length - 1; length <= phrase.Length + 1; length++)
            {
                for (var at = 0; at + length <= text.Length; at++)
                {
                    var cost = Cost(text.AsSpan(at, length), phrase);
                    if (cost == 0 || cost == int.MaxValue)
                        continue;
                    var corrected = string.Concat(text.AsSpan(0, at), phrase, text.AsSpan(at + length));
                    var strange = Strange(corrected);
                    cost = cost * 16 - phrase.Length;
                    if (strange < best.Strange || (best.Text is not null && strange == best.Strange && cost < best.Cost))
                        best = (corrected, strange, cost);
                }
            }
        }

        return best.Text;
    }

    /// <summary>0 for the same, 1 for characters that sound the same, 2 for one other slip; no match otherwise.</summary>
    private static int Cost(ReadOnlySpan<char> typed, string phrase)
    {
        var same = typed.CommonPrefixLength(phrase);
        if (typed.Length == phrase.Length)
        {
            if (same == phrase.Length)
                return 0;
            var alike = true;
            var wrong = 0;
            for (var i = same; i < phrase.Length; i++)
            {
                wrong += typed[i] == phrase[i] ? 0 : 1;
                alike &= Pinyin.SoundsAlike(typed[i], phrase[i]);
            }

            if (alike && wrong <= 2)
                return 1;
            var swapped = wrong == 2 && same + 1 < phrase.Length && typed[same] == phrase[same + 1] && typed[same + 1] == phrase[same];
            return phrase.Length >= 3 && (wrong == 1 || swapped) ? 2 : int.MaxValue;
        }

        if (phrase.Length < 3)
            return int.MaxValue;
        var longer = typed.Length > phrase.Length ? typed : phrase;
        var shorter = typed.Length > phrase.Length ? phrase : typed;
        return longer[(same + 1)..].SequenceEqual(shorter[same..]) ? 2 : int.MaxValue;
    }

    /// <summary>How many neighbouring Han characters stand together nowhere.</summary>
    private int Strange(string text)
    {
        var count = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (IsHan(text[i]) && IsHan(text[i + 1]) && !pairs.Contains(PairOf(text[i], text[i + 1])))
                count++;
        }

        return count;
    }

    private void AddPairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (IsHan(text[i]) && IsHan(text[i + 1]))
                pairs.Add(PairOf(text[i], text[i + 1]));
        }
    }
}
