namespace TitleGuide.Tools.Publish;

/// <param name="Folder">Where the releases are.</param>
/// <param name="Rollback">Show an earlier release again.</param>
/// <param name="To">Which one; null is the one before.</param>
internal sealed record PublishRequest(string Folder, string? Content, bool DryRun, bool Rollback, string? To, bool List);
