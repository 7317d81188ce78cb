using TitleGuide.Content;
using TitleGuide.Content.Texts;

namespace TitleGuide.Tools.Diff;

/// <summary>Where the entries of a notice's lists stand in its files.</summary>
internal sealed class ItemPlaces
{
    private static readonly string[] Files = ["notice.md", "attachments.yml", "offices.yml", "doubts.yml", "questions.yml", "rules.yml", "cases.yml"];

    private readonly Dictionary<string, (string Path, string Text, IReadOnlyList<ScalarPlace> Values)> files = new(StringComparer.Ordinal);

    private ItemPlaces()
    {
    }

    /// <param name="root">The content folder, which may be gone afterwards.</param>
    public static ItemPlaces Read(string root, string id)
    {
        var places = new ItemPlaces();
        foreach (var name in Files)
        {
            var path = $"notices/{id}/{name}";
            if (File.Exists(Path.Combine(root, path)))
            {
                var text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(root, path)));
                places.files[name] = (path, text, YamlPlaces.Of(text));
            }
        }

        return places;
    }

    /// <summary>The entry of a list that has this value under a key; null when the file cannot be read so far.</summary>
    public Position? Entry(ListPlace list, string value) =>
        Find(list.File, v => v.Text == value && v.Key == list.Key && v.Path.StartsWith(list.Name, StringComparison.Ordinal) && v.Path.AsSpan(list.Name.Length) is ['[', ..] or ['.', ..]);

    /// <summary>A field at the top of notice.md.</summary>
    public Position? Field(string key) => Find("notice.md", v => v.Path == key || v.Path.StartsWith(key + "[", StringComparison.Ordinal) || v.Path.StartsWith(key + ".", StringComparison.Ordinal));

    private Position? Find(string name, Func<ScalarPlace, bool> matches) =>
        files.TryGetValue(name, out var file) && file.Values.FirstOrDefault(matches) is { } found ? TextPlace.Of(file.Path, file.Text, found.Start) : null;
}

/// <summary>Which list of which file, and the key that tells its entries apart.</summary>
internal sealed record ListPlace(string File, string Name, string Key = "id");

/// <summary>One side of a comparison.</summary>
internal sealed record PlacedNotice(Notice Notice, ItemPlaces Places);
