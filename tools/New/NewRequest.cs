namespace TitleGuide.Tools.New;

/// <param name="From">The id of the notice to start from.</param>
/// <param name="Id">The new folder's name; null for the old one with the new year.</param>
/// <param name="DryRun">Write nothing.</param>
internal sealed record NewRequest(int Year, string From, string? Id, string? Content, bool DryRun);
