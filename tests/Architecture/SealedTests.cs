using System.Reflection;
using System.Runtime.CompilerServices;

namespace TitleGuide.Tests.Architecture;

public sealed class SealedTests
{
    [Fact]
    public void Classes_AreSealedOrMadeForInheritance() =>
        Assert.Empty(ProjectAssemblies.All.SelectMany(OpenClasses).Where(type => type != typeof(SealedSample)).Select(type => type.FullName));

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
