using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>A fingerprint of what the rules mean: equal while nothing that could move a verdict has changed. Wording is left out.</summary>
public static class RulesDigest
{
    private static readonly ConditionalWeakTable<RuleSet, string> Known = [];

    /// <returns>Twelve hexadecimal digits.</returns>
    public static string Of(RuleSet rules) => Known.GetValue(rules, Make);

    private static string Make(RuleSet rules)
    {
        var text = new StringBuilder();
        foreach (var fact in rules.Facts)
        {
            Line(text, "fact", fact.Id, fact.Kind, Join(fact.Options.Select(o => o.Id)), fact.Min, fact.Max, Join(fact.Years), Join(fact.Columns.Select(c => c.Id)));
            Line(text, "tags", Join(fact.Tags.Select(t => t.Id + "=" + Join(t.Options.Select(o => o.Id)))));
        }

        foreach (var cutOff in rules.CutOffs)
        {
            Line(text, "cut-off", cutOff.Id, cutOff.Date?.DayNumber);
        }

        foreach (var gate in rules.Gates)
        {
            Line(text, "gate", gate.Id, gate.Final);
            Write(text, gate.When);
        }

        foreach (var route in rules.Routes)
        {
            Line(text, "route", route.Id, route.PlatformOption, Join(route.Unless));
            Write(text, route.When);
        }

        foreach (var attachment in rules.Attachments)
        {
            Line(text, "attachment", attachment.Id, Join(attachment.For), Join(attachment.UnstatedFor));
            if (attachment.When is { } when)
            {
                Write(text, when);
            }
        }

        Line(text, "day count", rules.DayCountDoubt, rules.OfficeFact);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }

    private static void Write(StringBuilder text, Condition condition)
    {
        object?[] says = condition switch
        {
            AtLeast c => [c.Count],
            Is c => [Join(c.Options)],
            Compare c => [c.Comparison, c.Limit],
            Since c => [Say(c.Span)],
            Lasted c => [Say(c.Span), Join(c.TagFilters.Select(f => $"{f.Tag}={Join(f.Options)}")), c.Plus, c.Unbroken],
            YearlyAtLeast c => [Join(c.Years), c.Column, c.Each, c.Limit],
            YearlyIs c => [Join(c.Years), Join(c.Options)],
            Doubtful c => [c.Doubt],
            RouteMet c => [c.Route],
            _ => [],
        };
        Line(text, [condition.GetType().Name, Join(condition.Facts), condition.Parts.Length, .. says]);
        foreach (var part in condition.Parts)
        {
            Write(text, part);
        }
    }

    private static string Say(Span span) => $"{span.Months} {span.CutOff} {Join(span.After)} {span.BelowMonths}";

    private static string Join<T>(IEnumerable<T> all) => string.Join(',', all);

    private static void Line(StringBuilder text, params object?[] cells) =>
        text.AppendJoin('\t', cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture))).Append('\n');
}
