using System.Collections.Concurrent;
using System.Text;
using TitleGuide.Content.Reading;
using TitleGuide.Content.Review.Typography;

namespace TitleGuide.Content.Review;

/// <summary>
/// What a person should look at before publishing, on top of what loading finds: how things are written, rules that decide nothing,
/// deadlines on days off. Slower than loading, and never a reason not to publish.
/// </summary>
public static class ContentReview
{
    /// <summary>What loading finds and what reviewing finds, ordered by place.</summary>
    public static LoadResult Run(string folder)
    {
        var deadlines = new ConcurrentBag<(Deadline Deadline, Position At)>();
        var loaded = ContentLoader.Load(folder, new ContentCache(), (notice, context) =>
        {
            NoticeReview.Run(notice, context);
            foreach (var deadline in notice.Deadlines.Where(context.Stands.ContainsKey))
            {
                deadlines.Add((deadline, context.Stands[deadline]));
            }
        });
        var found = loaded.Diagnostics.Concat(Typography(folder)).Concat(loaded.Snapshot is { } snapshot ? DaysOff.Find(deadlines, snapshot.Calendar) : []);
        return loaded with { Diagnostics = [.. found.OrderBy(d => d.At.Path, StringComparer.Ordinal).ThenBy(d => d.At.Line).ThenBy(d => d.At.Column)] };
    }

    /// <summary>The files with the words that their notice quotes as printed.</summary>
    public static IEnumerable<(string Path, string Text, IReadOnlyCollection<string> Printed)> Prose(string folder) =>
        from notice in Texts(folder).GroupBy(f => Path.GetDirectoryName(f.Path), StringComparer.Ordinal)
        let printed = notice.SelectMany(f => TypographyCheck.Printed(f.Text)).ToList()
        from file in notice
        select (file.Path, file.Text, (IReadOnlyCollection<string>)printed);

    private static IEnumerable<Diagnostic> Typography(string folder) =>
        Prose(folder).SelectMany(file => TypographyCheck.Run(file.Path, file.Text, file.Printed));

    /// <summary>The files that staff write in; not what cannot be read, which loading reports.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(string folder)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (var name in Listed(folder).Where(IsText))
        {
            if (Read(Path.Combine(folder, name), strict) is { } text)
            {
                yield return (name, text);
            }
        }
    }

    private static IReadOnlyList<string> Listed(string folder)
    {
        try
        {
            return ContentLoader.Files(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsText(string name) =>
        (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))
        && name != "README.md" && name.Split('/') is not ["notices", _, "files", ..];

    private static string? Read(string path, UTF8Encoding encoding)
    {
        try
        {
            return new FileInfo(path).Length > Reading.SourceFile.LargestBytes ? null : encoding.GetString(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }
}
