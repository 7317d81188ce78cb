using System.Collections.Immutable;
using System.Diagnostics;

namespace TitleGuide.Tests;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A folder for what a person may want to look at afterwards; git ignores it.</summary>
    public static string Artifacts => Directory.CreateDirectory(Path.Combine(Root, "artifacts")).FullName;

    /// <summary>
    /// The files that belong to the repository, new ones included, relative to its root with forward slashes.
    /// Without git (an unpacked archive), every file that is not built.
    /// </summary>
    public static ImmutableArray<string> Files { get; } = [.. (AskGit() ?? Walk()).Order(StringComparer.Ordinal)];

    public static string PathOf(string file) => Path.Combine(Root, file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TitleGuide.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No TitleGuide.sln above {AppContext.BaseDirectory}: run the tests from a working copy.");
    }

    private static string[]? AskGit()
    {
        try
        {
            var start = new ProcessStartInfo(
                "git", ["-c", "core.quotePath=off", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0
                ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(PathOf(file)))]
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Walk()
    {
        string[] built = ["bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults"];
        return Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => built.Contains(part)));
    }
}
