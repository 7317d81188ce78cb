using System.Collections.Immutable;
using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Checks;

/// <summary>Routes must not make each other unnecessary in a circle: then none of them would be shown.</summary>
internal static class RouteCheck
{
    public static void Run(ImmutableArray<DeclarationRoute> routes, ReadingContext context)
    {
        foreach (var route in routes)
        {
            if (Reaches(route, route.Id, routes, []) && context.Names.Place(NameKind.Route, route.Id) is { } place)
            {
                context.Faults.Add(
                    DiagnosticCode.CircularUnless,
                    place,
                    $"途径“{route.Name}”（{route.Id}）的 unless 绕回了自己。",
                    cure: "只在次选的途径里写 unless。");
            }
        }
    }

    private static bool Reaches(DeclarationRoute from, string wanted, ImmutableArray<DeclarationRoute> routes, HashSet<string> seen) =>
        from.Unless.Any(id => id == wanted
            || (seen.Add(id) && routes.FirstOrDefault(r => r.Id == id) is { } next && Reaches(next, wanted, routes, seen)));
}
