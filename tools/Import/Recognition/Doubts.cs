using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds what is missing, and what contradicts itself or another notice.</summary>
internal sealed partial class Doubts(List<Finding> findings)
{
    private const int Enough = 8;

    /// <summary>The annexes that the text speaks of and the files do not have.</summary>
    public IReadOnlyList<string> MissingAnnexes(IReadOnlyList<Part> parts)
    {
        var present = parts.Select(p => p.Annex).ToHashSet();
        var missing = new SortedSet<int>();
        foreach (var paragraph in parts.SelectMany(p => p.Blocks).OfType<Paragraph>())
        {
            foreach (var number in Annex().Matches(Words.Tight(paragraph.FullText)).Select(m => ClauseLabel.Number(m.Groups["number"].Value)).Where(n => n > 0 && !present.Contains(n)))
            {
                if (missing.Add(number))
                {
                    findings.Add(new(paragraph.At, FindingKind.Doubt, $"提到附件{number}，文件里没有"));
                }
            }
        }

        var before = Enumerable.Range(1, Math.Max(0, present.Max() - 1)).Where(n => !present.Contains(n) && missing.Add(n));
        foreach (var number in before)
        {
            findings.Add(new(parts[0].At, FindingKind.Doubt, $"有附件{present.Max()}，没有附件{number}") { OfNotice = true });
        }

        if (!present.Contains(0))
        {
            findings.Add(new(parts[0].At, FindingKind.Doubt, "没有通知正文：评审范围、时间、文号要另找") { OfNotice = true });
        }

        return [.. missing.Select(n => $"附件{n}")];
    }

    /// <summary>The same words before two different dates.</summary>
    public void Contradictions(IEnumerable<DraftClause> clauses)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            foreach (var paragraph in clause.Body.OfType<Paragraph>())
            {
                var text = Words.Tight(paragraph.FullText);
                foreach (Match match in MonthAndDay().Matches(text))
                {
                    var lead = Words.Bare(text[..match.Index]);
                    if (lead.Length < Enough)
                    {
                        continue;
                    }

                    if (!first.TryAdd(lead[^Enough..], match.Value) && first[lead[^Enough..]] != match.Value)
                    {
                        findings.Add(new(paragraph.At, FindingKind.Doubt, $"“{lead[^Enough..]}”在前面写{first[lead[^Enough..]]}，这里写{match.Value}"));
                    }
                }
            }
        }
    }

    /// <summary>An address that differs from another notice's by one or two characters, and districts that only the others have.</summary>
    public void OtherNotices(ImmutableArray<DraftOffice> offices, SourcePlace at, IReadOnlyList<Notice> others)
    {
        foreach (var other in others.Where(n => n.Offices is not null && n.Offices.Offices.Any(o => offices.Any(d => d.District == o.District))))
        {
            foreach (var theirs in other.Offices!.Offices)
            {
                var ours = offices.FirstOrDefault(o => o.District == theirs.District);
                if (ours is not null && (Alike(ours.Address, theirs.Address) || Alike(ours.Name, theirs.Name)))
                {
                    findings.Add(new(at, FindingKind.Doubt, $"{ours.District}和“{other.ShortTitle}”只差一两个字，可能认错了", $"{ours.Name}，{ours.Address}", $"{theirs.Name}，{theirs.Address}"));
                }
            }

            var missing = other.Offices.Offices.Where(o => offices.All(d => d.District != o.District)).Select(o => o.District).ToList();
            if (missing.Count > 0)
            {
                findings.Add(new(at, FindingKind.Doubt, $"受理部门有{offices.Length}个，“{other.ShortTitle}”有{other.Offices.Offices.Length}个，这里没有的", string.Join("、", missing)));
            }
        }
    }

    private static bool Alike(string one, string other)
    {
        var (ours, theirs) = (Words.Bare(one), Words.Bare(other));
        var shortest = Math.Min(ours.Length, theirs.Length);
        return ours.Length == theirs.Length && shortest > 3 && ours.Zip(theirs).Count(p => p.First != p.Second) is 1 or 2 && ours.Zip(theirs).All(p => p.First == p.Second || !char.IsAsciiDigit(p.First));
    }

    [GeneratedRegex(@"附件(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})(?![份张页个])")]
    private static partial Regex Annex();

    [GeneratedRegex(@"(?<![年\d])\d{1,2}月\d{1,2}日")]
    private static partial Regex MonthAndDay();
}
