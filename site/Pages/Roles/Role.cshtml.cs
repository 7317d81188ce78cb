using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Roles;

/// <summary>What one kind of reader does, step by step, in the words of each notice's clauses; of one notice when the address names it.</summary>
public sealed class RoleModel(CurrentContent current) : PageModel
{
    public Role Role { get; private set; } = null!;

    public Notice? Chosen { get; private set; }

    public ImmutableArray<Step> Steps { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (current.Snapshot.Roles.FirstOrDefault(r => r.Id == id) is not { } role)
        {
            return NotFound();
        }

        Role = role;
        Chosen = current.Snapshot.FindNotice(Request.Query["notice"].ToString());
        var told = role.Steps.SelectMany(s => Glossary.Places(current.Snapshot, s.Cites)).Select(p => p.Notice).ToHashSet();
        Steps = [.. role.Steps.Select((step, i) => new Step($"step-{i + 1}", step, [.. Parts(step, told)]))];
        ViewData["Title"] = role.Title;
        ViewData["Crumbs"] = Array.Empty<Crumb>();
        ViewData["Description"] = role.Summary;
        ViewData["NoIndex"] = Chosen is not null;
        return Page();
    }

    private IEnumerable<Part> Parts(RoleStep step, HashSet<Notice> told)
    {
        var places = Glossary.Places(current.Snapshot, step.Cites).ToLookup(p => p.Notice, p => p.Anchor);
        return current.Snapshot.Notices
            .Where(n => Chosen is null || n == Chosen)
            .Select(n => new Part(n, [.. places[n].Select(n.FindClause).OfType<Clause>()], told.Contains(n)));
    }

    public sealed record Step(string Anchor, RoleStep Told, ImmutableArray<Part> Parts);

    /// <summary>What one notice says of a step.</summary>
    /// <param name="Told">The role's file speaks of the notice at all; when not, nothing can be said of what its documents lack.</param>
    public sealed record Part(Notice Notice, ImmutableArray<Clause> Clauses, bool Told);
}
