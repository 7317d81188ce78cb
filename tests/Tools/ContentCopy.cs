using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools;

/// <summary>A copy of the published content that a test may change, and the tools run on it.</summary>
internal sealed class ContentCopy : IDisposable
{
    public const string Notice = "2024-hangzhou-manufacturing-engineer";

    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    public ContentCopy()
    {
        var from = Repository.PathOf("content");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => System.IO.Path.Combine(root, "content");

    public static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CommandLine.Run(args, output, errors), output.ToString(), errors.ToString());
    }

    /// <summary>Runs a verb with this content.</summary>
    public (int Code, string Output, string Errors) Do(params string[] args) => Run([.. args, "--content", Path]);

    public string PathOf(string notice, string file) => System.IO.Path.Combine(Path, "notices", notice, file);

    public string Read(string notice, string file) => File.ReadAllText(PathOf(notice, file));

    public void Copy(string notice, string to)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "notices", to));
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(Path, "notices", notice)))
        {
            File.Copy(file, PathOf(to, System.IO.Path.GetFileName(file)));
        }
    }

    /// <summary>Changes the first place where the words stand, which must exist.</summary>
    public void Change(string notice, string file, string old, string @new)
    {
        var text = Read(notice, file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{old}” does not stand in {file}.");
        File.WriteAllText(PathOf(notice, file), text.Remove(at, old.Length).Insert(at, @new));
    }

    /// <summary>The line, from 1, that the words stand on first.</summary>
    public int LineOf(string notice, string file, string words)
    {
        var text = Read(notice, file);
        return text.AsSpan(0, text.IndexOf(words, StringComparison.Ordinal)).Count('\n') + 1;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
