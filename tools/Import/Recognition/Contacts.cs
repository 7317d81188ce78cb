using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Reads 联系人, 联系电话 and lines like 某处：0571-88228292、86070951.</summary>
internal static partial class Contacts
{
    public static ImmutableArray<DraftContact> Find(IEnumerable<DraftClause> clauses) =>
    [
        .. clauses.SelectMany(clause => clause.Body.OfType<Paragraph>().SelectMany(p => Read(Words.Tight(p.FullText), clause.Anchor))),
    ];

    private static IEnumerable<DraftContact> Read(string text, string anchor)
    {
        if (Person().Match(text) is { Success: true, Groups: var person })
        {
            return Telephones.Find(person["phone"].Value).Take(1)
                .Select(phone => new DraftContact("联系人", Text(person["who"]), phone, Text(person["address"]), anchor));
        }

        return Named().Matches(text).SelectMany(m => Telephones.Find(m.Groups["phones"].Value).Select(phone => new DraftContact(m.Groups["name"].Value, null, phone, null, anchor)));
    }

    private static string? Text(Group group) => group is { Success: true, Length: > 0 } ? group.Value : null;

    [GeneratedRegex(@"(?:联系人[:：](?<who>[^；;，。、\d]{2,12})[；;，、]?)?\s*(?:联系)?电话[:：](?<phone>[\d\s\-—－、,，/]{7,60})(?:[；;，]?\s*地址[:：](?<address>[^。；]+))?")]
    private static partial Regex Person();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{3,20})[:：](?<phones>(?:(?:0\d{2,3}[-—－])?[2-9]\d{6,7}[、，,/]?)+)")]
    private static partial Regex Named();
}
