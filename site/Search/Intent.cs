namespace TitleGuide.Search;

public enum IntentKind
{
    /// <summary>A telephone and an address.</summary>
    Office,
    Deadline,
    SelfCheck,
    DocumentNumber,
    Clause,
}

/// <summary>A direct answer to a query, to stand above the results.</summary>
/// <param name="Title">What is answered, such as 西湖区发展改革和经济信息化局.</param>
/// <param name="Text">The answer in one or two sentences.</param>
/// <param name="Url">Where to go.</param>
/// <param name="Notice">The notice it holds for; null when it holds for all.</param>
/// <param name="CitedUrl">The clause it comes from.</param>
/// <param name="Phone">A telephone number with area code, when there is one.</param>
public sealed record Intent(
    IntentKind Kind, string Title, string Text, string Url, string? Notice, string? CitedUrl = null, string? Phone = null);
