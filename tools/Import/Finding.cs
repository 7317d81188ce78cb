namespace TitleGuide.Tools.Import;

internal enum FindingKind
{
    /// <summary>A web address that scanning damaged; corrected, and listed among the corrections.</summary>
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

    /// <summary>Spaces that layout left within words; taken out.</summary>
    Space,

    /// <summary>Not taken over.</summary>
    LeftOut,
}

/// <summary>Something a person should look at.</summary>
/// <param name="Message">A Chinese sentence without the full stop.</param>
internal sealed record Finding(SourcePlace At, FindingKind Kind, string Message, string? Printed = null, string? Suggestion = null)
{
    public override string ToString() =>
        $"{At}: {Message}" + (Printed is null ? "" : $"：{Printed}") + (Suggestion is null ? "" : $" → {Suggestion}");
}
