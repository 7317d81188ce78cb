using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Three boxes for a date.</summary>
/// <param name="Label">What the date is, when the question's heading does not say it.</param>
public sealed record DateFieldModel(AnswerForm Form, string Name, string? Label);

public sealed record PeriodFieldsModel(AnswerForm Form, int Rows, string Action);

/// <summary>The list of answers with links to change each.</summary>
/// <param name="Back">result to come back there; null to go on from the changed question.</param>
public sealed record AnswersModel(CheckModel Check, string? Back);

/// <summary>A node of a reason tree.</summary>
public sealed record ReasonModel(CheckModel Check, Finding Finding);

/// <summary>A list of attachments with what the result says of each.</summary>
public sealed record MaterialsModel(CheckModel Check, IEnumerable<(Attachment Attachment, AttachmentResult Result)> Items);

/// <summary>A step to another page of the self-check with the same answers: a link, or a button when the walk is private.</summary>
/// <param name="Path">Without answers.</param>
public sealed record Go(CheckModel Check, string Path, string Text)
{
    /// <summary>The question to show.</summary>
    public string? At { get; init; }

    /// <summary>result to come back there.</summary>
    public string? Back { get; init; }

    public string? Class { get; init; }

    /// <summary>What the text is about, for those who hear it alone.</summary>
    public string? Of { get; init; }

    public string Href => Path + AnswerQuery.Write(
        Check.Rules,
        Check.Facts,
        [.. new[] { (Key: "at", Value: At), (Key: "back", Value: Back) }.Where(p => p.Value is not null).Select(p => (p.Key, p.Value!))]);
}
