using System.Reflection;
using System.Runtime.CompilerServices;

namespace TitleGuide.Tests.Architecture;

public sealed class SealedTests
{
    [Fact]
    public void SiteAndTools_EveryClassIsSealedUnlessAbstract() =>
        Faults.AssertNone(OpenClasses(ProjectAssemblies.Site).Concat(OpenClasses(ProjectAssemblies.Tools)));

    [Fact]
    public void Tests_EveryClassIsSealedUnlessInherited() =>
        Faults.AssertNone(OpenClasses(ProjectAssemblies.Tests)
            .Except(ProjectAssemblies.Tests.GetTypes().Select(type => type.BaseType))
            .Where(type => type != typeof(SealedSample)));

    [Fact]
    public void Sample_OpenClass_IsFound() => Assert.Contains(typeof(SealedSample), OpenClasses(ProjectAssemblies.Tests));

    private static IEnumerable<Type> OpenClasses(Assembly assembly) =>
        assembly.GetTypes().Where(type =>
            type is { IsClass: true, IsSealed: false, IsAbstract: false }
            && (type.IsPublic || type.IsNestedPublic)
            && type != assembly.EntryPoint?.DeclaringType
            && !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    /// <summary>An open class, as no other may be.</summary>
    public class SealedSample;
}
