using TitleGuide.Content;

namespace TitleGuide.Tools.Diff;

/// <summary>
/// Which clause of the new notice is which of the old. The document's own number counts first, then the words: a clause that was taken out
/// gives its number to the next one, so equal words outweigh an equal number.
/// </summary>
internal static class ClauseAligner
{
    private const double Alike = 0.6;

    private const double SameNumberAlike = 0.35;

    public static IReadOnlyList<(Clause? Old, Clause? New)> Align(IEnumerable<Clause> before, IEnumerable<Clause> after)
    {
        var (olds, news) = (before.ToList(), after.ToList());
        var pairs = new Dictionary<Clause, Clause>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        Pair((o, n) => SameNumber(o, n) && Words(o) == Words(n) ? 1 : 0);
        Pair((o, n) => o.Text.Length > 0 && Words(o) == Words(n) ? 1 : 0);
        Pair((o, n) => SameNumber(o, n) && Similarity(o, n) is >= Alike and var s ? s : 0);
        Pair((o, n) => Similarity(o, n) is >= Alike and var s ? s : 0);
        Pair((o, n) => SameNumber(o, n) && Similarity(o, n) is >= SameNumberAlike and var s ? s : 0);
        return
        [
            .. news.Select(n => (Old: pairs.FirstOrDefault(p => ReferenceEquals(p.Value, n)).Key, New: n)),
            .. olds.Where(o => !pairs.ContainsKey(o)).Select(o => ((Clause?)o, (Clause?)null)),
        ];

        void Pair(Func<Clause, Clause, double> score)
        {
            var candidates =
                from o in olds
                where !pairs.ContainsKey(o)
                from n in news
                where !taken.Contains(n) && o.Page == n.Page
                let s = score(o, n)
                where s > 0
                orderby s descending
                select (o, n);
            foreach (var (o, n) in candidates.ToList())
            {
                if (!pairs.ContainsKey(o) && taken.Add(n))
                {
                    pairs[o] = n;
                }
            }
        }
    }

    private static bool SameNumber(Clause one, Clause other) => one.Source == other.Source;

    private static string Words(Clause clause) => clause.Title + "\n" + clause.Text;

    private static double Similarity(Clause one, Clause other) => TextDiff.Similarity(Words(one), Words(other));
}
