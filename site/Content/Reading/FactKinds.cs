using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

internal static class FactKinds
{
    /// <summary>The word that questions.yml uses.</summary>
    public static string Word(this FactKind kind) => Vocabulary.FactKinds.First(k => k.Value == kind).Key;
}
