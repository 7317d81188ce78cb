using System.Globalization;
using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>Which notices a query can mean: the chosen one, those whose year, field, level or region it names, else all.</summary>
internal static class NoticeChoice
{
    /// <summary>Never empty while there are notices and the chosen one exists; newest first.</summary>
    public static IReadOnlyList<Notice> For(Snapshot snapshot, AskedText asked, string? chosen)
    {
        if (chosen is not null)
            return snapshot.FindNotice(chosen) is { } only ? [only] : [];
        var scored = snapshot.Notices.Select(n => (Notice: n, Named: Named(n, asked))).ToList();
        var most = scored.Select(s => s.Named).DefaultIfEmpty().Max();
        return [.. scored.Where(s => s.Named == most).Select(s => s.Notice)];
    }

    private static int Named(Notice notice, AskedText asked)
    {
        var named = asked.Has(notice.Year.ToString(CultureInfo.InvariantCulture)) ? 2 : 0;
        if (notice.Fields.Any(f => asked.Has(AskedText.Fold(f)) || (f.Length > 2 && asked.Has(AskedText.Fold(f[..2])))))
            named += 2;
        if (notice.Levels.Any(l => asked.HasAny(LevelWords(l))))
            named++;
        if (notice.Region.Length > 1 && asked.Has(AskedText.Fold(notice.Region[..2])))
            named++;
        if (notice.Region.EndsWith('省') && asked.HasAny(["省属", "省级", "省里"]))
            named++;
        return named;
    }

    private static string[] LevelWords(Level level) => level switch
    {
        Level.Assistant => ["助理", "助工", "初级"],
        Level.Intermediate => ["中级", "中工"],
        _ => ["高级工程师", "高工", "副高", "高级职称"],
    };
}
