using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Three boxes for a date.</summary>
/// <param name="Label">What the date is, when the question's heading does not say it.</param>
public sealed record DateFieldModel(AnswerForm Form, string Name, string? Label);

public sealed record PeriodFieldsModel(AnswerForm Form, int Rows);

/// <summary>The list of answers with links to change each.</summary>
/// <param name="Back">result to come back there; null to go on from the changed question.</param>
public sealed record AnswersModel(CheckModel Check, string? Back);

/// <summary>A node of a reason tree.</summary>
public sealed record ReasonModel(CheckModel Check, Finding Finding);

/// <summary>A list of attachments with what the result says of each.</summary>
public sealed record MaterialsModel(CheckModel Check, IEnumerable<(Attachment Attachment, AttachmentResult Result)> Items);
