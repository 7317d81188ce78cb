using System.Collections.Frozen;

namespace TitleGuide.Content.Reading;

/// <summary>One notice as it was read from its folder.</summary>
internal sealed record ReadNotice(string Id, Notice Notice, ReadingContext Context);

/// <summary>What the last load of a folder read, so that one saved file does not mean reading a thousand notices.</summary>
internal sealed class ContentCache
{
    private FrozenDictionary<string, ReadNotice> notices = FrozenDictionary<string, ReadNotice>.Empty;

    /// <summary>As listed by the last load; null before the first.</summary>
    public ContentFiles? Files { get; private set; }

    /// <summary>Of the listing before anything was read: what changed meanwhile is noticed by the next poll at the latest. Empty when it failed.</summary>
    public string Stamp => Files?.Stamp ?? "";

    /// <summary>Forgets everything, the folder being out of reach.</summary>
    public void Clear() => (Files, notices) = (null, FrozenDictionary<string, ReadNotice>.Empty);

    /// <summary>Forgets every notice when a file outside their folders has changed, for they may rest on it.</summary>
    public void Compare(ContentFiles files)
    {
        if (Files is null || !Shared(files).SequenceEqual(Shared(Files)))
        {
            notices = FrozenDictionary<string, ReadNotice>.Empty;
        }
    }

    /// <summary>The notice when its folder holds the very files it was read from.</summary>
    public ReadNotice? Known(ContentFiles files, string id) =>
        notices.GetValueOrDefault(id) is { } read && files.Below($"notices/{id}").SequenceEqual(Files!.Below($"notices/{id}")) ? read : null;

    public void Keep(ContentFiles files, IEnumerable<ReadNotice> read)
    {
        Files = files;
        notices = read.ToFrozenDictionary(n => n.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<ContentFile> Shared(ContentFiles files) =>
        files.All.Where(f => !f.Path.StartsWith("notices/", StringComparison.Ordinal));
}
