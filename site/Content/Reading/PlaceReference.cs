namespace TitleGuide.Content.Reading;

/// <summary>A mention of a place in some notice, which can be judged only when all notices are read.</summary>
internal sealed record PlaceReference(string Notice, string? Anchor, Position At);
