using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Api;

/// <summary>The self-check for programs: one person in the address, or a batch in the body. Nothing is kept.</summary>
public static class CheckApi
{
    public const int MostPeople = 500;

    public const int MostBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    public static IResult One(string id, HttpRequest request, CurrentContent current)
    {
        if (Find(id, current) is not { } notice)
        {
            return Problems.NoNotice.Answer();
        }

        var answered = Answer(notice, current, request.Query, request.Query["route"]);
        return answered.Problem?.Answer() ?? Results.Json(answered.Result, ResultDocuments.Json);
    }

    public static async Task<IResult> Many(string id, HttpRequest request, CurrentContent current)
    {
        if (Find(id, current) is not { } notice)
        {
            return Problems.NoNotice.Answer();
        }

        if (!request.HasJsonContentType())
        {
            return Problems.NotJson.Answer();
        }

        JsonElement[] people;
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted);
            if (body.RootElement.ValueKind != JsonValueKind.Object
                || !body.RootElement.TryGetProperty("people", out var list)
                || list.ValueKind != JsonValueKind.Array
                || list.GetArrayLength() == 0
                || list.EnumerateArray().Any(p => p.ValueKind != JsonValueKind.Object))
            {
                return Problems.Malformed.Answer();
            }

            people = [.. list.Clone().EnumerateArray()];
        }
        catch (JsonException)
        {
            return Problems.Malformed.Answer();
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problems.TooLarge.Answer();
        }

        if (people.Length > MostPeople)
        {
            return Problems.TooLarge.Answer();
        }

        // Written one by one as they are worked out, so that a large batch is never held whole.
        return Results.Json(
            new BatchDocument(notice.Id, people.Length, people.Select((p, i) => Answer(notice, current, p) with { Index = i })),
            ResultDocuments.Json);
    }

    private static BatchItem Answer(Notice notice, CurrentContent current, JsonElement person)
    {
        var answers = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var property in person.EnumerateObject())
        {
            answers[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                JsonValueKind.Null => "",
                _ => "?",
            };
        }

        return Answer(notice, current, new QueryCollection(answers), answers.GetValueOrDefault("route"));
    }

    private static BatchItem Answer(Notice notice, CurrentContent current, IQueryCollection given, string? route)
    {
        var rules = notice.Rules!;
        var errors = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in given.Keys.Where(n => n != "route" && !IsAsked(current.Snapshot, n)))
        {
            errors[name] = "没有哪份通知问这一项。";
        }

        foreach (var fact in rules.Facts.Where(f => !string.IsNullOrWhiteSpace(given[f.Id])))
        {
            if (AnswerText.Parse(fact, given[fact.Id].ToString(), out var fault) is null)
            {
                errors[fact.Id] = fault!;
            }
        }

        if (!string.IsNullOrEmpty(route) && rules.FindRoute(route) is null)
        {
            errors["route"] = "没有这条途径：" + string.Join('、', rules.Routes.Select(r => r.Id)) + "。";
        }

        return errors.Count > 0
            ? new(0, null, Problems.Unreadable(errors.ToImmutable()))
            : new(0, ResultDocuments.Of(notice, AnswerQuery.Read(rules, given), current.Snapshot.Derive(Questionnaires.Of)[notice.Id], current.Today, route), null);
    }

    /// <summary>Answers to other notices' questions are allowed: the same set may be tried against all.</summary>
    private static bool IsAsked(Snapshot snapshot, string fact) => snapshot.Notices.Any(n => n.Rules?.FindFact(fact) is not null);

    private static Notice? Find(string id, CurrentContent current) =>
        current.Snapshot.FindNotice(id) is { Rules: not null } notice ? notice : null;
}

/// <summary>What a batch answers, in the order asked.</summary>
public sealed record BatchDocument(string Notice, int Count, IEnumerable<BatchItem> Results);

/// <summary>One person's result, or what is wrong with the answers.</summary>
/// <param name="Index">From 0, as in the request.</param>
public sealed record BatchItem(int Index, ResultDocument? Result, ProblemDocument? Problem);
