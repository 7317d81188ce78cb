using TitleGuide.Content;
using TitleGuide.Search.Answers;
using TitleGuide.Search.Places;

namespace TitleGuide.Search;

/// <summary>Answers that data can give at once: an office's telephone, a deadline, the self-check, a document or clause number.</summary>
public static class Intents
{
    /// <summary>The direct answer to what was typed, or null. Anything may be typed.</summary>
    /// <param name="notice">Answer only for this notice.</param>
    public static Intent? For(Snapshot snapshot, string? query, DateOnly today, string? notice = null)
    {
        var asked = AskedText.Of(query);
        var notices = NoticeChoice.Of(snapshot).For(asked, notice);
        if (asked.Text.Length < 2 || notices.Count == 0)
            return null;
        return PlaceAnswer.For(PlaceFinder.For(snapshot), asked, notice is null ? null : notices[0])
            ?? OfficeAnswer.For(notices, asked)
            ?? DeadlineAnswer.For(notices, asked, today)
            ?? SelfCheckAnswer.For(notices, asked);
    }
}
