using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Checks;

/// <summary>What is told twice, in a clause and in data beside it, is told alike: dates, days, copies, telephones and addresses.</summary>
internal sealed partial class AgreementCheck(Notice notice, ClauseTexts clauses, ReadingContext context)
{
    public void Run()
    {
        CheckDates();
        CheckDays();
        CheckCopies();
        CheckContacts();
        CheckFaq();
    }

    private void CheckDates()
    {
        foreach (var cutOff in notice.CutOffs)
        {
            CheckDate(cutOff, cutOff.Name, cutOff.Date, cutOff.Cites);
        }

        foreach (var deadline in notice.Deadlines)
        {
            CheckDate(deadline, deadline.What, deadline.Opens, deadline.Cites);
            CheckDate(deadline, deadline.What, deadline.Date, deadline.Cites);
        }
    }

    private void CheckDate(object told, string name, DateOnly? date, string? cites)
    {
        if (date is not { } day || !IsKnown(cites))
        {
            return;
        }

        var words = clauses.Words(cites);
        var dayOnly = string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
        var dated = Regex.Matches(words, $"([0-9]{{4}}年)?(?<![0-9]){dayOnly}").Select(m => m.Groups[1].Value).ToList();
        if (dated.Count == 0 || dated.TrueForAll(year => year.Length > 0 && year != $"{day.Year}年"))
        {
            Report(DiagnosticCode.DateNotInClause, told, $"“{name}”是{day:yyyy-MM-dd}，条款{cites}里没有这个日子。", cites, "看看是日子写错了，还是引错了条款。");
        }
    }

    private void CheckDays()
    {
        foreach (var period in notice.Periods.Where(p => IsKnown(p.Cites)))
        {
            var days = DaysIn(clauses.Words(period.Cites)).ToList();
            if (days.Count > 0 && !days.Contains(period.WorkingDays))
            {
                Report(
                    DiagnosticCode.WorkingDaysDiffer, period, $"“{period.What}”是{period.WorkingDays}个工作日，条款{period.Cites}写的不是。", period.Cites, "照原文改成一样。");
            }
        }

        var told = notice.Periods.Select(p => p.WorkingDays).ToHashSet();
        foreach (var clause in notice.Clauses.Where(c => told.Count > 0 && c.Text.Contains("公示", StringComparison.Ordinal)))
        {
            foreach (var days in DaysIn(clauses.Words(clause.Anchor)).Where(days => !told.Contains(days)))
            {
                context.Faults.Add(
                    DiagnosticCode.WorkingDaysDiffer, clause.At, $"条款“{clause.Title}”写着公示{days}个工作日，notice.md 的 periods 里没有这个数。", clause.Source, "照原文改成一样。");
            }
        }
    }

    private void CheckCopies()
    {
        foreach (var attachment in notice.Attachments.Where(a => a.Copies is not null && IsKnown(a.Cites)))
        {
            var named = attachment.Details.SelectMany(d => MentionCheck.Source().Matches(d)).Select(m => notice.Clauses.FirstOrDefault(c => c.Source == m.Value)?.Anchor);
            var words = string.Concat(named.Prepend(attachment.Cites).Select(clauses.Words));
            var told = Copies().Matches(words).Select(m => m.Groups[1].Value).ToList();
            if (told.Count > 0 && !QuotedNumbers.Contain(string.Join('、', told), attachment.Copies!.Value))
            {
                Report(
                    DiagnosticCode.CopiesDiffer, attachment, $"材料“{attachment.Name}”写着{attachment.Copies}份，条款里写的是{string.Join('、', told)}份。", attachment.Cites, "照原文改成一样。");
            }
        }
    }

    private void CheckContacts()
    {
        foreach (var office in notice.Offices?.Offices ?? [])
        {
            CheckContact(office, office.Name, office.Phone, office.Address, office.Cites);
        }

        foreach (var contact in notice.Contacts)
        {
            CheckContact(contact, contact.Name, contact.Phone, contact.Address, contact.Cites);
        }
    }

    /// <summary>A clause that gives no telephone leaves it to the list.</summary>
    private void CheckContact(object told, string name, string? phone, string? address, string? cites)
    {
        var words = clauses.Words(cites);
        if (!IsKnown(cites) || !Phone().IsMatch(words))
        {
            return;
        }

        foreach (var number in (phone ?? "").Split('、').Select(n => n.Split('-')[^1]).Where(n => n.Length > 0 && !words.Contains(n, StringComparison.Ordinal)))
        {
            Report(DiagnosticCode.ContactNotInClause, told, $"“{name}”的电话{number}，条款{cites}里没有。", cites, "照原文核对是哪一处写错了。");
        }

        if (address is not null && words.Contains('路') && !words.Contains(address, StringComparison.Ordinal))
        {
            Report(DiagnosticCode.ContactNotInClause, told, $"“{name}”的地址“{address}”，条款{cites}里没有。", cites, "照原文核对是哪一处写错了。");
        }
    }

    private void CheckFaq()
    {
        foreach (var faq in notice.Faq.Where(f => f.Cites.All(IsKnown)))
        {
            var words = string.Concat(faq.Cites.Select(clauses.Words));
            foreach (var number in Number().Matches(faq.AnswerText).Select(m => m.Value).Distinct())
            {
                if (!QuotedNumbers.Contain(words, decimal.Parse(number, CultureInfo.InvariantCulture)))
                {
                    Report(
                        DiagnosticCode.FaqNumberNotInClauses, faq, $"“{faq.Ask}”的回答里有{number}，所引的条款里没有。", faq.Cites[0], "数写错了就改；引得不全，把写着它的条款加进 cites。");
                }
            }
        }
    }

    private bool IsKnown(string? anchor) => anchor is not null && clauses.Has(anchor);

    private void Report(DiagnosticCode code, object told, string message, string? cites, string cure) =>
        context.Faults.Add(code, context.Stands[told], message, clauses.SourceOf(cites), cure);

    private static IEnumerable<int> DaysIn(string words) =>
        WorkingDays().Matches(words).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("([0-9]{1,3})个工作日")]
    private static partial Regex WorkingDays();

    [GeneratedRegex("([0-9]{1,2}|[一二两三四五六七八九十])份")]
    private static partial Regex Copies();

    [GeneratedRegex("(?<![0-9])[0-9]{7,8}(?![0-9])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[0-9]{1,6}(\.[0-9]{1,4})?")]
    private static partial Regex Number();
}
