using TitleGuide.Content;

namespace TitleGuide.Pages.Serving;

/// <summary>What one request sees: taken once, so that a swap or midnight in between cannot split a page.</summary>
public sealed record CurrentContent(Snapshot Snapshot, DateOnly Today);
