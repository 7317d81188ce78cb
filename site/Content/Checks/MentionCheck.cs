using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Checks;

/// <summary>Every annex that words name is at hand or said not to be, and every clause number they name exists.</summary>
internal sealed partial class MentionCheck(Notice notice, ReadingContext context)
{
    public void Run()
    {
        var annexes = notice.Pages.Select(p => p.Annex)
            .Concat(notice.Clauses.Select(c => c.Source))
            .Where(a => Annex().Match(a).Length == a.Length)
            .Concat(notice.Absent.SelectMany(text => Annex().Matches(text).Select(m => m.Value)))
            .ToHashSet(StringComparer.Ordinal);
        var sources = notice.Clauses.Select(c => c.Source).ToList();
        foreach (var (text, at) in context.Mentions.Concat(notice.Clauses.Select(c => (c.Text, c.At))))
        {
            foreach (var annex in Annex().Matches(text).Select(m => m.Value).Where(a => !annexes.Contains(a)).Distinct())
            {
                context.Faults.Add(
                    DiagnosticCode.UnknownAnnex, at, $"提到了{annex}，手头没有这一页。", cure: "写错了就改；确实没有的，在 notice.md 的 absent 里写一句。");
            }

            foreach (var source in Source().Matches(text).Select(m => m.Value).Where(s => !sources.Exists(known => known == s || known.StartsWith(s + " ", StringComparison.Ordinal))).Distinct())
            {
                context.Faults.Add(DiagnosticCode.UnknownSource, at, $"没有哪个条款的编号是“{source}”。", cure: Nearest.Cure(source, sources));
            }
        }
    }

    [GeneratedRegex("附件[0-9]+")]
    private static partial Regex Annex();

    [GeneratedRegex("附件[0-9]+ [一二三四五六七八九十]+(（[一二三四五六七八九十]+）)?[0-9]*(（[0-9]+）)?")]
    public static partial Regex Source();
}
