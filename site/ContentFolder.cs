namespace TitleGuide;

/// <summary>Finds the content folder, so that a plain start needs no configuration.</summary>
public static class ContentFolder
{
    private const string Name = "content";
    private const string Mark = "site.yml";

    /// <summary>The folder given; otherwise the first one called content at or above one of the starting points. Null when there is none.</summary>
    public static string? Find(string? given, params IEnumerable<string> startingPoints) =>
        given is null
            ? startingPoints.SelectMany(Upwards).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(IsContent)
            : IsContent(given) ? Path.GetFullPath(given) : null;

    private static bool IsContent(string folder) => File.Exists(Path.Combine(folder, Mark));

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
