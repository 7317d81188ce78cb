namespace TitleGuide.Tools.Export;

/// <param name="Live">The address of the running site, for what needs one; null when there is none.</param>
/// <param name="Url">Where the export will stand, for what needs absolute addresses; null when that is not known.</param>
internal sealed record ExportRequest(string Folder, string? Content, DateOnly Day, string? Live, string? Url, bool DryRun);
