namespace TitleGuide.Content.Reading;

/// <summary>The anchors of a notice that are made of an id, and the pages they stand on.</summary>
internal static class NoticePlaces
{
    public static readonly IReadOnlyList<(string Prefix, NameKind Kind, string Page)> Prefixed =
    [
        ("doubt-", NameKind.Doubt, "doubts"),
        ("office-", NameKind.Office, "offices"),
        ("attachment-", NameKind.Attachment, "attachments"),
    ];
}
