using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Auditing;

/// <summary>For those who check the rules: each as a tree beside its clauses, and which worked case exercises which leaf.</summary>
public sealed class RulesModel(CurrentContent current) : PageModel
{
    private Dictionary<Condition, int> numbers = [];

    public Notice Notice { get; private set; } = null!;

    public RuleSet Rules => Notice.Rules!;

    public CaseCoverage Coverage { get; private set; } = null!;

    public ConditionText Text { get; private set; } = null!;

    /// <summary>The conditions that hold a number of the documents, once each.</summary>
    public ImmutableArray<Condition> Limits { get; private set; } = [];

    /// <summary>Where a leaf of a gate or a route stands on this page; null for another condition.</summary>
    public string? Anchor(Condition leaf) => numbers.TryGetValue(leaf, out var number) ? $"leaf-{number}" : null;

    /// <summary>What a step of a rule asks for.</summary>
    public static string Heading(Condition condition) => condition switch
    {
        AtLeast { IsAll: true } => "都要满足",
        AtLeast { Count: 1 } => "有一项就行",
        AtLeast c => $"{c.Parts.Length}项里至少{c.Count}项",
        Not => "不能是",
        _ => "两种读法",
    };

    public IActionResult OnGet(string id)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: not null } notice)
        {
            return NotFound();
        }

        Notice = notice;
        Coverage = CaseCoverage.Of(notice);
        Text = new(Rules);
        numbers = Coverage.All.Select((leaf, i) => (leaf, i)).ToDictionary(p => p.leaf, p => p.i + 1);
        Limits = [.. Rules.Conditions().Distinct().Where(c => c is Since or Lasted or Compare or YearlyAtLeast or AtLeast { Count: > 1, IsAll: false })];
        ViewData["Title"] = "规则怎么写的";
        ViewData["TitleSuffix"] = notice.ShortTitle;
        ViewData["Nav"] = "notices";
        ViewData["Crumbs"] = new[] { new Crumb("通知", "/notices"), new Crumb(notice.ShortTitle, Links.To(notice)) };
        return Page();
    }
}
