using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Check.Rosters;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>For an employer: a list of people without names tried against one notice at once. Nothing is kept.</summary>
public sealed class RosterModel(CurrentContent current) : CheckModel(current)
{
    public const int MostFaultsShown = 100;

    /// <summary>The table as it came, to put right and send again.</summary>
    public string Text { get; private set; } = "";

    public Roster? Roster { get; private set; }

    public string? Fault { get; private set; }

    public ImmutableArray<RosterColumn> Columns { get; private set; } = [];

    /// <summary>The routes that are open, or the one to look at first.</summary>
    public static string Routes(RosterRow row) => row.Best.Verdict switch
    {
        Verdict.NotMet => $"最接近：{row.Best.Route.Name}",
        Verdict.Unknown => $"先看：{Named(row.Best)}",
        _ => string.Join('、', row.Outcome.OpenRoutes.Select(Named)),
    };

    public IActionResult OnGet()
    {
        if (Begin() is { } other)
        {
            return other;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Before anything else reads the body with the limits of a single answer.
        var upload = await RosterUpload.ReadAsync(Request);
        if (upload.Fault is null && Begin() is { } other)
        {
            return other;
        }

        if (upload.Fault is not null)
        {
            return Refuse(upload);
        }

        Text = upload.Text;
        Roster = Rosters.Roster.Read(Notice, Questionnaire, Text);
        Fault = Roster.Fault;
        if (Fault is null && Given["as"] == "csv")
        {
            var (bytes, type, name) = RosterFiles.Verdicts(Notice, Roster);
            return File(bytes, type, name);
        }

        return Page();
    }

    private static string Named(RouteResult route) =>
        route.Route.Name + (route.Route.PlatformOption is { } option ? $"（平台选“{option}”）" : "");

    private IActionResult Refuse(RosterUpload upload)
    {
        // The body cannot be read again: as if nothing had come.
        Request.Form = FormCollection.Empty;
        if (Begin() is { } other)
        {
            return other;
        }

        Fault = upload.Fault;
        Response.StatusCode = upload.Status;
        return Page();
    }

    private IActionResult? Begin()
    {
        var other = Start((string)RouteData.Values["id"]!);
        if (other is null)
        {
            Columns = RosterColumn.All(Rules);
            ViewData["Title"] = "成批对照";
        }

        return other;
    }
}
