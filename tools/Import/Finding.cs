namespace TitleGuide.Tools.Import;

internal enum FindingKind
{
    /// <summary>A web address that scanning probably damaged; left as it is.</summary>
    Address,

    /// <summary>Characters that are probably wrong; left as they are.</summary>
    Character,

    /// <summary>Half-width or unpaired punctuation; left as it is.</summary>
    Mark,

    /// <summary>Numbering with a gap or a repetition.</summary>
    Number,

    /// <summary>The document is incomplete or contradicts itself or another year.</summary>
    Doubt,

    /// <summary>Lines, pages or table cells put together again.</summary>
    Joined,

    /// <summary>Full-width digits; made ordinary ones.</summary>
    Digit,

    /// <summary>Spaces that layout left within words; taken out.</summary>
    Space,

    /// <summary>Not taken over.</summary>
    LeftOut,
}

/// <summary>Something a person should look at.</summary>
/// <param name="Message">A Chinese sentence without the full stop.</param>
internal sealed record Finding(SourcePlace At, FindingKind Kind, string Message, string? Printed = null, string? Suggestion = null)
{
    /// <summary>Whether it is about the notice rather than about the place where it was noticed.</summary>
    public bool OfNotice { get; init; }

    /// <summary>For the draft itself, without a full stop.</summary>
    public string Mark => Message + (Printed is null ? "" : $"，原文{Quoted(Printed)}") + (Suggestion is null ? "" : $"，可能是{Quoted(Suggestion)}") + $"（{At.File}第{At.Number}{At.Unit}）";

    /// <summary>Addresses stand by themselves.</summary>
    private static string Quoted(string text) => text.Contains("http", StringComparison.OrdinalIgnoreCase) ? text : $"“{text}”";

    public override string ToString() =>
        $"{At}: {Message}" + (Printed is null ? "" : $"：{Printed}") + (Suggestion is null ? "" : $" → {Suggestion}");
}
