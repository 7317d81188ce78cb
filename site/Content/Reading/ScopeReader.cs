using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads a notice's scope.yml: which answers to the site's scope questions it takes.</summary>
internal static class ScopeReader
{
    public const string File = "scope.yml";

    /// <summary>Before the path of every condition in it.</summary>
    public const string PathPrefix = "scope/";

    public static ImmutableArray<Gate> Read(Fields f) => f.List("scope", "收哪些人", ReadGate);

    private static Gate ReadGate(Fields f)
    {
        var id = f.LocalId("id", "编号");
        return new Gate(
            id,
            f.Text("name", "名称"),
            f.Mapping(
                "when",
                "条件",
                when => ConditionReader.Read(when, PathPrefix + id, CitedWords.None.With(f)),
                new Unstated("") { Path = PathPrefix + id }),
            Otherwise: f.OptionalText("otherwise", "不收的人怎么办"));
    }
}
