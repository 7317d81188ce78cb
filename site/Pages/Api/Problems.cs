using System.Collections.Immutable;

namespace TitleGuide.Pages.Api;

/// <summary>What went wrong, as RFC 9457 says it.</summary>
/// <param name="Errors">Name of an answer to what is wrong with it.</param>
public sealed record ProblemDocument(
    string Type, string Title, int Status, string? Detail = null, ImmutableSortedDictionary<string, string>? Errors = null);

/// <summary>Every problem the interface answers with. The type leads to its place on the page about the interface.</summary>
public static class Problems
{
    private const string MediaType = "application/problem+json";

    public static ProblemDocument NotFound { get; } = Make("not-found", "没有这个地址", 404, "接口的地址和用法见 /api。");

    public static ProblemDocument NoNotice { get; } = Make("no-notice", "没有这份通知，或者它没有自查", 404, "可用的通知见 /api/notices。");

    public static ProblemDocument NotAllowed { get; } = Make("not-allowed", "这个地址不接受这种请求方法", 405, "接口的地址和用法见 /api。");

    public static ProblemDocument NotJson { get; } = Make("not-json", "请求正文要是JSON", 415, "请带上 Content-Type: application/json。");

    public static ProblemDocument TooLarge { get; } = Make("too-large", "请求正文太大", 413, $"正文最多{CheckApi.MostBytes / 1024}KB，人数最多{CheckApi.MostPeople}人，请分几次提交。");

    public static ProblemDocument Malformed { get; } = Make("malformed", "请求正文读不懂", 400, "正文要写成 {\"people\":[{\"问题的编号\":\"回答\"}]}，至少一人。");

    /// <summary>Every kind, for the page about the interface.</summary>
    public static ImmutableArray<ProblemDocument> All { get; } =
        [NotFound, NoNotice, NotAllowed, Malformed, Unreadable(null), TooLarge, NotJson];

    public static ProblemDocument Unreadable(ImmutableSortedDictionary<string, string>? errors) =>
        Make("unreadable", "有的回答读不懂", 400, "哪一项、错在哪里，写在errors里。") with { Errors = errors };

    public static IResult Answer(this ProblemDocument problem) =>
        Results.Json(problem, ResultDocuments.Json, MediaType, problem.Status);

    private static ProblemDocument Make(string id, string title, int status, string detail) => new($"/api#{id}", title, status, detail);
}
