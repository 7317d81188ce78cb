using System.Collections.Immutable;

namespace TitleGuide.Tests.Architecture;

/// <summary>Modules in an order, lowest first; a module is the first part of the namespace below the root.</summary>
internal sealed record Layers(string Root, ImmutableArray<string> Order)
{
    /// <summary>The root namespace itself, which puts the site together, is the module Site.</summary>
    public static Layers TitleGuide { get; } = new("TitleGuide", ["Rules", "Content", "Search", "Pages", "Site", "Tools", "Tests"]);

    /// <summary>The uses that point from a module to one above it.</summary>
    public IEnumerable<Use> Violations(IEnumerable<Use> uses) =>
        uses.Where(use => ModuleOf(use.From) is { } from && ModuleOf(use.Target) is { } target && Order.IndexOf(from) < Order.IndexOf(target));

    /// <summary>Null for a type that is not ours.</summary>
    public string? ModuleOf(TypeName type) =>
        type.Namespace == Root ? "Site"
        : type.Namespace.StartsWith(Root + ".", StringComparison.Ordinal) ? type.Namespace[(Root.Length + 1)..].Split('.')[0]
        : type.Namespace == "AspNetCoreGeneratedDocument" ? "Pages"
        : null;
}
