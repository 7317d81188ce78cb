using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Api;

/// <summary>A notice as data, with the addresses of its page and its self-check.</summary>
/// <param name="Levels">assistant, intermediate or senior.</param>
/// <param name="Check">Null when the notice has no self-check.</param>
public sealed record NoticeListing(
    string Id,
    string Title,
    string ShortTitle,
    int Year,
    string? Number,
    string? Issuer,
    DateOnly? Issued,
    string Region,
    string Grants,
    ImmutableArray<string> Levels,
    ImmutableArray<string> Fields,
    ImmutableArray<DeadlineDocument> Deadlines,
    string Page,
    CheckListing? Check)
{
    public static NoticeListing Of(Notice notice) => new(
        notice.Id,
        notice.Title,
        notice.ShortTitle,
        notice.Year,
        notice.Number,
        notice.Issuer,
        notice.Issued,
        notice.Region,
        notice.Grants,
        [.. notice.Levels.Select(Lower)],
        notice.Fields,
        [.. notice.Deadlines.Select(d => new DeadlineDocument(d.Id, Lower(d.Actor), d.What, d.Opens, d.Date, d.Note, d.Cites))],
        Links.To(notice),
        notice.Rules is { } rules
            ? new(Links.ToCheck(notice), Links.ToCheckApi(notice), RulesDigest.Of(rules), [.. rules.Questions.Select(FactListing.Of)])
            : null);

    internal static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <param name="Facts">What may be answered, in the order it is asked.</param>
public sealed record CheckListing(string Page, string Api, string Rules, ImmutableArray<FactListing> Facts);

/// <param name="Form">How an answer is written, in Chinese.</param>
public sealed record FactListing(string Id, string Name, string Ask, string Kind, string Form, ImmutableArray<OptionListing> Options)
{
    public static FactListing Of(Rules.Question question) => new(
        question.Fact.Id,
        question.Fact.Name,
        question.Ask,
        NoticeListing.Lower(question.Fact.Kind),
        Rules.AnswerText.Form(question.Fact),
        [.. question.Fact.Options.Select(o => new OptionListing(o.Id, o.Name))]);
}

public sealed record OptionListing(string Id, string Name);

/// <summary>What <c>/api/notices</c> answers.</summary>
public sealed record NoticeListings(ImmutableArray<NoticeListing> Notices);
