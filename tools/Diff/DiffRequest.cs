namespace TitleGuide.Tools.Diff;

internal enum DiffFormat
{
    Text,
    Html,
    Json,
}

/// <param name="Before">A notice's id, a folder or a document.</param>
/// <param name="Output">The file to write; null for the screen.</param>
internal sealed record DiffRequest(string Before, string After, DiffFormat Format, string? Output, string? Content);
