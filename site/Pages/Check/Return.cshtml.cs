using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Check.Returning;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>For those who check materials: choose what falls short and get a courteous reason for sending them back.</summary>
public sealed class ReturnModel(CurrentContent current, SiteOptions options) : CheckModel(current)
{
    public const int LongestUntil = 40;

    public const int LongestRemark = 500;

    public ImmutableArray<ReturnGroup> Groups { get; private set; } = [];

    public ImmutableHashSet<string> Attachments { get; private set; } = [];

    public string Until { get; private set; } = "";

    public string Remark { get; private set; } = "";

    /// <summary>The text to copy; null until something is chosen.</summary>
    public string? Letter { get; private set; }

    public string? Fault { get; private set; }

    public IActionResult OnPost(string id) => OnGet(id);

    public IActionResult OnGet(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        // The form says that it was filled in: an empty choice is one too.
        var made = Given.ContainsKey("made");
        Until = Typed("until", LongestUntil).ReplaceLineEndings("");
        Remark = Typed("remark", LongestRemark);
        Attachments = [.. Given["attachment"].OfType<string>().Where(a => Notice.Attachments.Any(known => known.Id == a))];
        Groups = ReturnGroup.All(
            Notice, Evaluator.Evaluate(Rules, Facts), Facts, made ? Given["why"].OfType<string>().ToHashSet(StringComparer.Ordinal) : null);
        var chosen = Groups.SelectMany(g => g.Reasons).Where(r => r.Chosen).DistinctBy(r => r.Key).ToList();
        if (chosen.Count + Attachments.Count > 0)
        {
            Letter = new ReturnLetter(Notice, chosen, [.. Notice.Attachments.Where(a => Attachments.Contains(a.Id))], Until, Remark)
                .Write(Today, options.Home(Request));
        }
        else if (made)
        {
            Fault = "请至少勾一条条文或一份材料。";
        }

        ViewData["Title"] = "写退回理由";
        return Page();
    }

    private string Typed(string name, int longest)
    {
        var text = new string([.. Given[name].ToString().Where(c => !char.IsControl(c) || c == '\n')]).Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}
