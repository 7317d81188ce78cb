namespace TitleGuide.Search;

public enum SuggestionKind
{
    Term,
    Office,
    Clause,
    Notice,
    SelfCheck,
}

/// <summary>Where typing may lead.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Detail">Which notice or place it belongs to; null when the text says it all.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string? Detail, string Url);
