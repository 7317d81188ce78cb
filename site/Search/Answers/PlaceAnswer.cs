using TitleGuide.Content;
using TitleGuide.Search.Places;

namespace TitleGuide.Search.Answers;

/// <summary>杭经信人事〔2023〕63号, 附件1 二（一）2: the place of this number, of several the first.</summary>
internal static class PlaceAnswer
{
    private const int LongestText = 80;

    public static Intent? For(PlaceFinder places, AskedText asked, Notice? chosen) =>
        places.FindInQuery(asked.Typed, chosen) is { Exact: true, All: [var first, ..] } ? Of(first) : null;

    private static Intent? Of(FoundPlace place) => place switch
    {
        { Kind: PlaceKind.Document } => new Intent(IntentKind.DocumentNumber, place.Number, place.Title, place.Url, place.Notice.Id),
        { Kind: PlaceKind.Mention, Document: { } document } => At(
            place, IntentKind.DocumentNumber, document, $"“{place.Notice.ShortTitle}”的依据文件之一。"),
        { Kind: PlaceKind.Mention } => At(
            place, IntentKind.DocumentNumber, $"{place.Number} {place.Title}", $"“{place.Notice.ShortTitle}”在这一条提到这份文件。"),
        { Clause: { } clause } => At(place, IntentKind.Clause, $"{place.Number} {place.Title}", Shorten(clause.Text)),
        _ => null,
    };

    private static Intent At(FoundPlace place, IntentKind kind, string title, string text) =>
        new(kind, title, text, place.Url, place.Notice.Id, place.Url);

    private static string Shorten(string text)
    {
        var line = text.Split('\n')[0];
        if (line.Length <= LongestText)
            return line;
        var end = line.LastIndexOf('。', LongestText);
        return end > 0 ? line[..(end + 1)] : line[..LongestText] + "……";
    }
}
