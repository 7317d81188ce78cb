using TitleGuide.Content.Reading;
using TitleGuide.Content.Review.RuleLint;

namespace TitleGuide.Content.Review;

/// <summary>Reviews one notice that was read without an error.</summary>
internal static class NoticeReview
{
    public static void Run(Notice notice, ReadingContext context)
    {
        NumberLevels.Run(notice, context);
        if (notice.Rules is { } rules)
        {
            new RuleReview(notice, rules, context).Run();
        }
    }
}
