using System.Runtime.InteropServices;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Typing;

/// <summary>A part of a text, and the phrase that may have been meant.</summary>
internal readonly record struct Meant(int Phrase, int At, int Length);

/// <summary>
/// Finds phrases by what a typo leaves as it was. A character of the same sound leaves the sound; any other typo
/// leaves the first two characters or the last two, only in a phrase of four the middle two may have changed places.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly IReadOnlyList<string> phrases;
    private readonly Dictionary<string, List<int>> bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> sounding;
    private readonly Dictionary<(char, char), List<int>> byBeginning = [];
    private readonly Dictionary<(char, char), List<int>> byEnd = [];
    private readonly int longest;

    /// <param name="phrases">Of two characters or more.</param>
    public PhraseIndex(IReadOnlyList<string> phrases)
    {
        this.phrases = phrases;
        sounding = bySound.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            longest = Math.Max(longest, phrase.Length);
            Add(bySound, SoundOf(phrase), i);
            if (phrase.Length < TypoReader.ShortestOfOther)
                continue;
            Add(byBeginning, (phrase[0], phrase[1]), i);
            Add(byEnd, (phrase[^2], phrase[^1]), i);
        }
    }

    /// <summary>For every part that has one of the two characters from the place on: all phrases that one typo would make it, and others; some twice.</summary>
    public IEnumerable<Meant> Around(string text, int strange) =>
        BySound(text, strange).Concat(ByBeginning(text, strange)).Concat(ByEnd(text, strange));

    private IEnumerable<Meant> BySound(string text, int strange)
    {
        var sound = SoundOf(text);
        for (var at = Math.Max(0, strange - longest + 1); at <= strange + 1; at++)
        {
            for (var length = Math.Max(2, strange - at + 1); length <= longest && at + length <= text.Length; length++)
            {
                if (!sounding.TryGetValue(sound.AsSpan(at, length), out var those))
                    continue;
                foreach (var phrase in those)
                    yield return new Meant(phrase, at, length);
            }
        }
    }

    private IEnumerable<Meant> ByBeginning(string text, int strange)
    {
        for (var at = Math.Max(0, strange - longest); at <= strange + 1 && at + 2 < text.Length; at++)
        {
            foreach (var second in new[] { at + 1, at + 2 })
            {
                foreach (var phrase in byBeginning.GetValueOrDefault((text[at], text[second])) ?? [])
                {
                    for (var length = phrases[phrase].Length - 1; length <= phrases[phrase].Length + 1; length++)
                    {
                        if (at + length > strange && at + length <= text.Length)
                            yield return new Meant(phrase, at, length);
                    }
                }
            }
        }
    }

    private IEnumerable<Meant> ByEnd(string text, int strange)
    {
        for (var end = Math.Max(2, strange + 1); end <= Math.Min(text.Length, strange + longest + 2); end++)
        {
            foreach (var phrase in byEnd.GetValueOrDefault((text[end - 2], text[end - 1])) ?? [])
            {
                for (var length = phrases[phrase].Length - 1; length <= phrases[phrase].Length + 1; length++)
                {
                    if (end - length >= 0 && end - length <= strange + 1)
                        yield return new Meant(phrase, end - length, length);
                }
            }
        }
    }

    private static string SoundOf(string text) => string.Create(text.Length, text, (sound, from) =>
    {
        for (var i = 0; i < sound.Length; i++)
            sound[i] = Pinyin.SoundOf(from[i]);
    });

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int phrase)
        where TKey : notnull => (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(phrase);
}
