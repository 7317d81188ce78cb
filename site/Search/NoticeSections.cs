using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search;

/// <summary>The sections of one notice.</summary>
internal sealed class NoticeSections(Notice notice)
{
    private readonly ImmutableArray<string> levels = [.. notice.Levels.Select(l => l.ToString().ToLowerInvariant())];

    public IEnumerable<SearchSection> All() =>
        new[] { Overview() }
            .Concat(notice.Pages.SelectMany(Clauses))
            .Concat(notice.Attachments.Select(Attachment))
            .Concat(Offices())
            .Concat(notice.Faq.Select(Question))
            .Concat(notice.Doubts.Select(Doubt));

    private SearchSection Section(SectionKind kind, string title, ImmutableArray<string> place, string body, string address) =>
        new(kind, title, place, body, address, notice.Id, notice.Year, levels);

    private SearchSection Overview() => Section(SectionKind.Notice, notice.Title, [notice.ShortTitle, .. notice.Number is null ? Array.Empty<string>() : [notice.Number]], NoticeText.Of(notice), Addresses.Of(notice)) with
    {
        Phrasings = SectionText.Lines(notice.Phrasings.Overview),
        Names = [.. NoticeChoice.NamesOf(notice).Select(n => FoldedText.Of(n).ToString())],
    };

    private IEnumerable<SearchSection> Clauses(ClausePage page)
    {
        if (page.Kind != PageKind.Notice)
        {
            yield return Section(
                SectionKind.Clause, page.Title, [notice.ShortTitle, page.Annex], SectionText.Lines(page.Intro, page.OriginalTitle), Addresses.Of(notice, page.Kind));
        }

        var headings = new List<Clause>();
        foreach (var clause in page.Clauses)
        {
            headings.RemoveAll(h => h.Level >= clause.Level);
            yield return Section(
                SectionKind.Clause,
                clause.Title,
                [notice.ShortTitle, page.Title, .. headings.Select(h => h.Title), clause.Source],
                clause.Text,
                Addresses.Of(notice, clause)) with
            {
                Phrasings = Of(notice.Phrasings.Clauses, clause.Anchor),
                PartOf = headings is [.., { Text.Length: > 0 } heading] ? Addresses.Of(notice, heading) : null,
            };
            headings.Add(clause);
        }
    }

    private SearchSection Attachment(Attachment attachment) => Section(
        SectionKind.Attachment,
        attachment.Name,
        [
            notice.ShortTitle,
            attachment.Kind == AttachmentKind.Upload ? "上传附件" : "纸质材料",
            .. notice.FindClause(attachment.Cites) is { } clause ? [clause.Source] : Array.Empty<string>(),
        ],
        SectionText.Lines([
            SectionText.Entry("什么时候要交", attachment.NeedText),
            SectionText.Entry("格式", attachment.Formats),
            attachment.Copies is { } copies ? $"份数：{copies}份。" : null,
            SectionText.Entry("从哪里来", attachment.From),
            SectionText.Entry("可以代替的", attachment.Substitutes),
            .. attachment.Details,
        ]),
        Addresses.Of(notice, attachment)) with
    {
        Answers = [.. new[] { Addresses.OfClause(notice, attachment.Cites) }.OfType<string>()],
        Phrasings = Of(notice.Phrasings.Attachments, attachment.Id),
    };

    private IEnumerable<SearchSection> Offices()
    {
        if (notice.Offices is not { } list)
            yield break;
        foreach (var office in list.Offices)
        {
            var body = SectionText.Lines(
                $"电话：{list.AreaCode}-{office.Phone}。", SectionText.Entry("地址", office.Address), office.Note);
            yield return Office(office.Name, office.District, body, office.Id);
        }

        if (list.Municipal is { } municipal)
            yield return Office(municipal.District, municipal.District, municipal.Text, municipal.Id);
        foreach (var district in list.Unlisted)
            yield return Office(district.District, district.District, "这份通知的名单里没有这里，请先问当地的主管部门。", district.Id);
    }

    private SearchSection Office(string title, string district, string body, string id) => Section(
        SectionKind.Office, title, [notice.ShortTitle, "受理部门", district], body, Addresses.OfOffice(notice, id)) with
    {
        Phrasings = SectionText.Lines(notice.Phrasings.Offices),
    };

    private SearchSection Question(FrequentQuestion question) => Section(
        SectionKind.Faq, question.Ask, [notice.ShortTitle, "常见问题"], question.AnswerText, Addresses.Of(notice, question)) with
    {
        Answers = [.. question.Cites.Select(c => Addresses.OfClause(notice, c)).OfType<string>()],
        Phrasings = SectionText.Lines(question.Phrasings),
    };

    private SearchSection Doubt(Doubt doubt) => Section(
        SectionKind.Doubt,
        doubt.Title,
        [notice.ShortTitle, "存疑"],
        SectionText.Lines([doubt.Passage, .. doubt.Readings, doubt.Handling]),
        Addresses.Of(notice, doubt)) with
    {
        Answers = [.. doubt.Cites.Select(c => Addresses.OfClause(notice, c)).OfType<string>()],
        Phrasings = Of(notice.Phrasings.Doubts, doubt.Id),
    };

    private static string Of(ImmutableDictionary<string, ImmutableArray<string>> phrasings, string name) =>
        SectionText.Lines(phrasings.GetValueOrDefault(name, []));
}
