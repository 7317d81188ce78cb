using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>Reads phrasings.yml: names with the phrasings of what they name.</summary>
internal static class PhrasingReader
{
    /// <summary>The key and its meaning wherever one thing has its phrasings beside it.</summary>
    public const string Key = "phrasings";

    public const string Meaning = "访客会怎么说";

    public static Phrasings Read(Fields f) => new(
        f.Texts("names", "说到哪些字眼就是指这份通知，不是指别的"),
        f.Texts("overview", "找整份通知的人会怎么说"),
        f.Texts("offices", "找受理部门的人会怎么说，每个部门都算"),
        Named(f, "clauses", "条款锚点，和找它的人会怎么说", NameKind.Anchor),
        Named(f, "attachments", "材料编号，和找它的人会怎么说", NameKind.Attachment),
        Named(f, "doubts", "存疑编号，和找它的人会怎么说", NameKind.Doubt));

    private static ImmutableDictionary<string, ImmutableArray<string>> Named(Fields f, string key, string description, NameKind kind) =>
        f.OptionalMapping(key, description, named => ReadNamed(named, kind)) ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadNamed(Fields f, NameKind kind)
    {
        var phrasings = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var name in f.ContentKeys())
        {
            f.Context.Names.Use(kind, name.Text, name.At);
            phrasings[name.Text] = f.Texts(name.Text, Meaning);
        }

        return phrasings.ToImmutable();
    }
}
