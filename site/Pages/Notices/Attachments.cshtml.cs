using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Notices;

/// <summary>What to upload and what to hand in, by kind and by who prepares it.</summary>
public sealed class AttachmentsModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => NoticePart.Attachments;

    public ImmutableArray<Group> Groups { get; private set; } = [];

    public override IActionResult OnGet(string id)
    {
        var result = base.OnGet(id);
        if (result is not NotFoundResult)
        {
            Groups =
            [
                .. Notice.Attachments.GroupBy(a => (a.Kind, Applicant: a.By == Actor.Applicant)).Select(g => new Group(
                    $"{g.Key.Kind}-{(g.Key.Applicant ? "own" : "others")}".ToLowerInvariant(),
                    g.Key.Kind.Name() + (g.Key.Applicant ? "" : "（单位或部门准备）"),
                    [.. g])),
            ];
            ViewData["Toc"] = Groups
                .Select(g => new TocItem(
                    g.Name, g.Anchor, [.. g.Attachments.Select(a => new TocItem(a.Name, Addresses.AnchorOf(a)))]))
                .ToList();
            ViewData["Intro"] = "标“看情况”的，先看什么时候要：用不上的不必准备。";
        }

        return result;
    }

    public sealed record Group(string Anchor, string Name, ImmutableArray<Attachment> Attachments);
}
