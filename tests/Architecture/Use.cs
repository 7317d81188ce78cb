namespace TitleGuide.Tests.Architecture;

/// <summary>One type names another in its compiled form.</summary>
/// <param name="From">The outermost type that names, with its namespace.</param>
/// <param name="Target">The outermost type that is named, with its namespace.</param>
/// <param name="Member">The member that is called or read, or null when only the type is named.</param>
internal sealed record Use(TypeName From, TypeName Target, string? Member = null)
{
    public override string ToString() => $"{From} names {Target}{(Member is null ? "" : "." + Member)}";
}

/// <summary>A type by its namespace and name.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
