namespace TitleGuide.Content.Reading;

/// <summary>Files that are no content: dotfiles and what editors leave beside a file.</summary>
internal static class IgnoredFiles
{
    public static bool Matches(string name) =>
        name.StartsWith('.')
        || name.StartsWith('#')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith('~')
        || name is "4913" or "Thumbs.db" or "desktop.ini"
        || Path.GetExtension(name) is ".swp" or ".swx" or ".swo" or ".tmp" or ".bak" or ".orig" or ".part" or ".crdownload";
}
