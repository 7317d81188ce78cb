using System.Collections.Immutable;
using System.Reflection;

namespace TitleGuide.Tests.Architecture;

internal static class ProjectAssemblies
{
    public static Assembly Site { get; } = typeof(TitleGuide.Rules.Verdict).Assembly;

    public static Assembly Tools { get; } = Assembly.Load("TitleGuide.Tools");

    public static Assembly Tests { get; } = typeof(ProjectAssemblies).Assembly;

    public static ImmutableArray<Assembly> All { get; } = [Site, Tools, Tests];
}
