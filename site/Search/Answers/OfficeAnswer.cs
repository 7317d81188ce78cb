using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>西湖区电话, 89510552, 经信局地址: who receives the papers there, or whom the notice names for questions.</summary>
internal static class OfficeAnswer
{
    private static readonly string[] AskWords =
        ["电话", "号码", "联系", "地址", "哪里", "在哪", "交到", "送到", "怎么走", "受理", "咨询", "几楼", "几号", "问谁", "找谁", "材料", "经信", "部门", "办公"];

    private static readonly string[] ContactWords = ["电话", "联系", "咨询", "问谁", "找谁", "热线"];

    // What may stand with these and ask for nothing else.
    private static readonly string[] FillWords =
        ["号码", "方式", "人", "职称", "评审", "申报", "专业", "多少", "几号", "是", "的", "打", "问", "谁", "哪个", "哪里", "有", "吗", "么", "呢", "啊", "?"];

    public static Intent? For(IReadOnlyList<Notice> notices, AskedText asked) =>
        notices.Select(n => OfDistrict(n, asked)).FirstOrDefault(i => i is not null)
        ?? notices.Select(n => Unlisted(n, asked)).FirstOrDefault(i => i is not null)
        ?? notices.Select(n => OfContact(n, asked)).FirstOrDefault(i => i is not null);

    private static Intent? OfDistrict(Notice notice, AskedText asked)
    {
        if (notice.Offices is not { } list)
            return null;
        return list.Offices.Where(o => Means(o.District, asked) || IsPhone(o.Phone, asked) || asked.Has(o.Name))
            .Select(o => new Intent(
                IntentKind.Office,
                o.Name,
                $"{notice.ShortTitle}：电话{list.AreaCode}-{o.Phone}，地址：{o.Address}。",
                Addresses.OfOffice(notice, o.Id),
                notice.Id,
                Addresses.OfClause(notice, o.Cites),
                $"{list.AreaCode}-{o.Phone}"))
            .FirstOrDefault();
    }

    private static Intent? Unlisted(Notice notice, AskedText asked) =>
        notice.Offices?.Unlisted.Where(d => Means(d.District, asked))
            .Select(d => new Intent(
                IntentKind.Office,
                d.District,
                $"{notice.ShortTitle}的名单里没有{d.District}，请先问当地的主管部门。",
                Addresses.OfOffice(notice, d.Id),
                notice.Id))
            .FirstOrDefault();

    private static Intent? OfContact(Notice notice, AskedText asked)
    {
        var asks = asked.HasAny(ContactWords);
        var onlyAsks = asks && asked.IsOnly([.. ContactWords, .. FillWords, .. Called(notice)]);
        return notice.Contacts.Where(c => c.Phone is not null)
            .Where(c => IsPhone(c.Phone!, asked) || onlyAsks || (asks && asked.Has(AskedText.Fold(c.Name))))
            .Select(c => new Intent(
                IntentKind.Office,
                c.Name,
                $"{notice.ShortTitle}：电话{c.Phone}{(c.Address is null ? "" : $"，地址：{c.Address}")}。",
                Addresses.OfClause(notice, c.Cites) ?? Addresses.Of(notice),
                notice.Id,
                Addresses.OfClause(notice, c.Cites),
                c.Phone))
            .FirstOrDefault();
    }

    private static IEnumerable<string> Called(Notice notice) =>
        new[] { notice.Region, NoticeChoice.RegionOf(notice), notice.Issuer }.OfType<string>()
            .Concat(notice.Fields)
            .Concat(NoticeChoice.NamesOf(notice))
            .Select(AskedText.Fold);

    /// <summary>The district alone, or with or without 区, 县 or 市 beside a word that asks for its office.</summary>
    private static bool Means(string district, AskedText asked)
    {
        var name = district.Length > 2 ? district[..^1] : district;
        return asked.Text == name || asked.Text == district || (asked.Has(name) && asked.HasAny(AskWords));
    }

    private static bool IsPhone(string phone, AskedText asked)
    {
        var digits = string.Concat(asked.Text.Where(char.IsAsciiDigit));
        var own = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length >= 7 && asked.Text.All(c => char.IsAsciiDigit(c) || c is '-' or '(' or ')')
            && (own.EndsWith(digits, StringComparison.Ordinal) || digits.EndsWith(own, StringComparison.Ordinal));
    }
}
