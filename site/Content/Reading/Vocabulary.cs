using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>The closed lists of words that content may use.</summary>
internal static class Vocabulary
{
    public static readonly Dictionary<string, Level> Levels = new()
    {
        ["assistant"] = Level.Assistant,
        ["intermediate"] = Level.Intermediate,
        ["senior"] = Level.Senior,
    };

    public static readonly Dictionary<string, Actor> Actors = new()
    {
        ["applicant"] = Actor.Applicant,
        ["employer"] = Actor.Employer,
        ["authority"] = Actor.Authority,
        ["office"] = Actor.Office,
        ["committee"] = Actor.Committee,
    };

    public static readonly Dictionary<string, AttachmentKind> AttachmentKinds = new()
    {
        ["upload"] = AttachmentKind.Upload,
        ["paper"] = AttachmentKind.Paper,
    };

    /// <summary>The names of <see cref="AttachmentSubject"/>, in lower case.</summary>
    public static readonly Dictionary<string, AttachmentSubject> AttachmentSubjects =
        Enum.GetValues<AttachmentSubject>().ToDictionary(s => s.ToString().ToLowerInvariant());

    /// <summary>To whether it is always needed.</summary>
    public static readonly Dictionary<string, bool> Needs = new()
    {
        ["always"] = true,
        ["conditional"] = false,
    };

    public static readonly Dictionary<string, DoubtKind> DoubtKinds = new()
    {
        ["reading"] = DoubtKind.Reading,
        ["defect"] = DoubtKind.Defect,
    };

    public static readonly Dictionary<string, FactKind> FactKinds = new()
    {
        ["choice"] = FactKind.Choice,
        ["choices"] = FactKind.Choices,
        ["yes-no"] = FactKind.YesNo,
        ["number"] = FactKind.Number,
        ["date"] = FactKind.Date,
        ["periods"] = FactKind.Periods,
        ["yearly-number"] = FactKind.YearlyNumber,
        ["yearly-choice"] = FactKind.YearlyChoice,
    };

    public static readonly Dictionary<string, bool> Truths = new()
    {
        ["true"] = true,
        ["false"] = false,
    };

    public static readonly Dictionary<string, Verdict> Verdicts = new()
    {
        ["met"] = Verdict.Met,
        ["judged"] = Verdict.Judged,
        ["unknown"] = Verdict.Unknown,
        ["not-met"] = Verdict.NotMet,
    };

    public static readonly Dictionary<string, Need> AttachmentNeeds = new()
    {
        ["needed"] = Need.Needed,
        ["not-needed"] = Need.NotNeeded,
        ["depends"] = Need.Depends,
        ["unstated"] = Need.Unstated,
    };
}
