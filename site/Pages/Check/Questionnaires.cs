using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The questionnaire of every notice that has rules, made once a snapshot.</summary>
public sealed class Questionnaires(IReadOnlyDictionary<string, Questionnaire> byNotice)
{
    public Questionnaire this[string notice] => byNotice[notice];

    public static Questionnaires Of(Snapshot snapshot) => new(
        snapshot.Notices.Where(n => n.Rules is not null).ToDictionary(n => n.Id, n => new Questionnaire(n.Rules!)));
}
