using TitleGuide.Content;

namespace TitleGuide.Tools.Import;

/// <summary>Loads a draft in a folder of its own, as the site would.</summary>
internal static class DraftTrial
{
    /// <summary>The errors; none when it loads.</summary>
    public static IReadOnlyList<Diagnostic> Run(string id, IReadOnlyDictionary<string, string> files)
    {
        var root = Directory.CreateTempSubdirectory("titleguide-import-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(root, "site.yml"), "name: 试\ntagline: 试\n");
            var folder = Directory.CreateDirectory(Path.Combine(root, "notices", id)).FullName;
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            return [.. ContentLoader.Load(root).Diagnostics.Where(d => d.Severity == Severity.Error && d.At.Path.StartsWith("notices/", StringComparison.Ordinal))];
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
