using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Checks;

/// <summary>An application passes from hand to hand, so each hand's first date comes no sooner than that of the hand before, nor than the notice.</summary>
internal static class OrderCheck
{
    public static void Run(Notice notice, ReadingContext context)
    {
        var dated = notice.Deadlines.Where(d => d.Date is not null).ToList();
        foreach (var early in dated.Where(d => d.Date < notice.Issued))
        {
            Report(context, early, $"“{early.What}”（{early.Date:yyyy-MM-dd}）早于成文日期（{notice.Issued:yyyy-MM-dd}）。");
        }

        var firsts = dated.Where(d => d.Actor != Actor.Committee).GroupBy(d => d.Actor, (_, own) => own.MinBy(d => d.Date)!).OrderBy(d => d.Actor).ToList();
        foreach (var (before, after) in firsts.Zip(firsts.Skip(1)))
        {
            if (after.Date < before.Date)
            {
                Report(context, after, $"“{after.What}”（{after.Date:yyyy-MM-dd}）早于“{before.What}”（{before.Date:yyyy-MM-dd}）。");
            }
        }
    }

    private static void Report(ReadingContext context, Deadline deadline, string message) =>
        context.Faults.Add(DiagnosticCode.ActorsOutOfOrder, context.Stands[deadline], message, cure: "照原文核对这几个日子。");
}
