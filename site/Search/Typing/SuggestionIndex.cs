using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>Everything that can be suggested, with the words it is found by.</summary>
internal sealed class SuggestionIndex
{
    private const int LongestTyped = 40;
    private const int MostOfKind = 4;

    private readonly List<Entry> entries = [];

    public SuggestionIndex(Snapshot snapshot)
    {
        foreach (var term in snapshot.Glossary)
        {
            Add(new Suggestion(SuggestionKind.Term, term.Term, "名词解释", Addresses.Of(term)), term.Term);
            foreach (var also in term.Also)
                Add(new Suggestion(SuggestionKind.Term, term.Term, $"也叫{also}", Addresses.Of(term)), also);
        }

        foreach (var notice in snapshot.Notices)
            Add(notice);
    }

    public ImmutableArray<Suggestion> Find(string? typed)
    {
        var text = AskedText.Fold(typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "");
        if (text.Length == 0)
            return [];
        var letters = new PinyinLetters(Pinyin.CanBe(text) ? text : "");
        var found = new List<(Suggestion Suggestion, int Score)>();
        foreach (var entry in entries)
        {
            var score = Score(entry.Words, text, in letters);
            if (score > 0)
                found.Add((entry.Suggestion, score));
        }

        var perKind = new int[Enum.GetValues<SuggestionKind>().Length];
        return
        [
            .. found.OrderByDescending(f => f.Score).ThenBy(f => f.Suggestion.Kind)
                .DistinctBy(f => f.Suggestion.Url)
                .Where(f => perKind[(int)f.Suggestion.Kind]++ < MostOfKind)
                .Take(Suggestions.Most)
                .Select(f => f.Suggestion),
        ];
    }

    private static int Score(string words, string typed, in PinyinLetters letters)
    {
        var at = words.IndexOf(typed, StringComparison.Ordinal);
        if (at >= 0)
            return Rank(words, at, typed.Length, 200);
        if (letters.IsEmpty)
            return 0;
        var best = 0;
        for (var from = 0; from < words.Length && best == 0; from++)
        {
            if (letters.Match(words.AsSpan(from)) is > 0 and var read && (read > 1 || from == 0))
                best = Rank(words, from, read, 100);
        }

        return best;
    }

    /// <summary>The beginning counts more than the middle, and the more so the more of the words is typed.</summary>
    private static int Rank(string words, int at, int length, int most) =>
        (at == 0 ? most : most / 2) + most / 2 * length / words.Length;

    private void Add(Notice notice)
    {
        Add(new Suggestion(SuggestionKind.Notice, notice.Title, $"{notice.Year}年的通知", Addresses.Of(notice)), notice.Title, notice.ShortTitle, notice.Number);
        if (notice.Rules is not null)
        {
            var check = new Suggestion(SuggestionKind.SelfCheck, $"自查：{notice.ShortTitle}", null, Addresses.OfCheck(notice));
            Add(check, "自查" + notice.ShortTitle, "我能评吗", "能不能评");
        }

        foreach (var office in notice.Offices?.Offices ?? [])
        {
            var suggestion = new Suggestion(
                SuggestionKind.Office, office.Name, $"{notice.ShortTitle}，{notice.Offices!.AreaCode}-{office.Phone}", Addresses.OfOffice(notice, office.Id));
            Add(suggestion, office.Name, office.District + "电话", office.District + "地址", office.Phone);
        }

        foreach (var district in notice.Offices?.Unlisted ?? [])
            Add(new Suggestion(SuggestionKind.Office, district.District, $"{notice.ShortTitle}的名单里没有", Addresses.OfOffice(notice, district.Id)), district.District + "电话");
        foreach (var clause in notice.Clauses)
            Add(new Suggestion(SuggestionKind.Clause, clause.Title, $"{notice.ShortTitle}，{clause.Source}", Addresses.Of(notice, clause)), clause.Title);
    }

    private void Add(Suggestion suggestion, params string?[] words)
    {
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
                entries.Add(new Entry(suggestion, AskedText.Fold(word)));
        }
    }

    private readonly record struct Entry(Suggestion Suggestion, string Words);
}
