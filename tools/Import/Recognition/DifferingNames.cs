using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds one thing under two names that differ a little, here or here and in another notice, and one site with and without https.</summary>
internal sealed partial class DifferingNames(List<Finding> findings)
{
    private const int ShortestName = 12;
    private const int LongestName = 30;
    private const double Alike = 0.75;

    /// <summary>Each is compared with each; a notice has a few dozen.</summary>
    private const int MostNames = 500;

    public void Look(IReadOnlyList<DraftClause> clauses, IReadOnlyList<Notice> others)
    {
        var names = clauses.SelectMany(c => c.Body.OfType<Paragraph>().Where(p => p.Text.Length > 0))
            .SelectMany(p => Names(Words.Tight(p.FullText)).Select(n => (p.At, n.Mark, n.Name))).ToList();
        var first = new List<(string Mark, string Name)>();
        foreach (var (at, mark, name) in names.DistinctBy(n => (n.Mark, WithoutNumbers(n.Name))).Take(MostNames))
        {
            if (first.Find(f => f.Mark == mark && Shared(f.Name, name) >= Alike).Name is { } other)
            {
                Tell(at, $"前面写“{other}”，名称不一样", name);
            }

            first.Add((mark, name));
        }

        LookAtSystems(names.Where(n => SystemName().IsMatch(n.Name)).DistinctBy(n => n.Name).Take(MostNames), others);
    }

    /// <summary>A site that another notice calls with https.</summary>
    public void LookAtAddresses(IEnumerable<DraftLink> links, IReadOnlyList<DraftClause> clauses, IReadOnlyList<Notice> others)
    {
        var secure = others.SelectMany(n => n.Links.Select(l => (Notice: n, Site: SiteOf(l.Url)))).Where(l => l.Site?.Scheme == Uri.UriSchemeHttps).ToList();
        foreach (var link in links.DistinctBy(l => l.Url))
        {
            if (SiteOf(link.Url) is { Scheme: "http" } site && secure.Find(s => s.Site!.Host == site.Host) is { Notice: { } notice })
            {
                var clause = clauses.First(c => c.Anchor == link.Cites);
                var at = clause.Body.OfType<Paragraph>().FirstOrDefault(p => p.Text.Contains(site.Host, StringComparison.Ordinal))?.At ?? clause.At;
                Tell(at, $"“{notice.ShortTitle}”里同一个网站以https开头，请打开看哪个对", link.Url);
            }
        }
    }

    private void LookAtSystems(IEnumerable<(SourcePlace At, string Mark, string Name)> systems, IReadOnlyList<Notice> others)
    {
        var theirs = others.SelectMany(n => n.Clauses.SelectMany(c => Names(c.Text)).Select(m => (Notice: n, m.Name))).Where(n => SystemName().IsMatch(n.Name)).ToList();
        foreach (var (at, _, name) in systems.Where(s => !theirs.Exists(t => t.Name == s.Name)))
        {
            if (theirs.Find(t => Shared(t.Name, name) >= Alike) is { Notice: { } notice } other)
            {
                Tell(at, $"“{notice.ShortTitle}”里写“{other.Name}”，名称不一样", name);
            }
        }
    }

    private static IEnumerable<(string Mark, string Name)> Names(string text) =>
        Name().Matches(text).Select(m => (m.Value[0] == '《' ? "《" : "", m.Groups["name"].Value)).Where(n => n.Value.Length is >= ShortestName and <= LongestName);

    private static string WithoutNumbers(string name) => string.Concat(Words.Bare(name).Where(c => !char.IsAsciiDigit(c)));

    /// <summary>How many pairs of neighbouring characters two names share, 0 to 1.</summary>
    private static double Shared(string one, string other)
    {
        var pairs = one.Zip(one.Skip(1)).ToHashSet();
        return 2.0 * other.Zip(other.Skip(1)).Distinct().Count(pairs.Contains) / (one.Length + other.Length - 2);
    }

    private static Uri? SiteOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null;

    private void Tell(SourcePlace at, string message, string printed) => findings.Add(new(at, FindingKind.Doubt, message, printed));

    [GeneratedRegex(@"《(?<name>[^《》。]+)》|“(?<name>[^“”、，。]+)”|(?<=登录|使用|在)(?<name>[^，。、“”《》（）()]{10,28}(?:平台|系统|体系))(?=[（(])")]
    private static partial Regex Name();

    [GeneratedRegex("(?:平台|系统|体系)$")]
    private static partial Regex SystemName();
}
