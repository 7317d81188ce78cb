using System.Diagnostics;

namespace TitleGuide.Tests.Browser;

/// <summary>The machine that the tests run on.</summary>
internal sealed class LocalMachine : IMachine
{
    public const string ChromiumVariable = "TITLEGUIDE_CHROMIUM";

    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] FontNames = ["Noto*CJK*", "Noto*SC*", "SourceHan*", "wqy*", "DroidSansFallback*", "uming*", "ukai*"];

    private string? chromium;

    /// <summary>
    /// A Chromium that starts: the one that is named, else one that is installed, else Playwright's own; null when there is none.
    /// A file by that name is not enough: on Ubuntu it may be a stub that asks for a snap.
    /// </summary>
    public string? Chromium => chromium ??= Candidates().FirstOrDefault(file => File.Exists(file) && Succeeds(file, "--version"));

    public bool HasChromium => Chromium is not null;

    public bool HasChineseFont =>
        !OperatingSystem.IsLinux()
        || Ask("fc-list", ":lang=zh") is { Code: 0, Output.Length: > 0 }
        || FontFolders().Where(Directory.Exists).Any(folder => FontNames.Any(
            name => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Any()));

    public IReadOnlyList<string>? AptGet =>
        !OperatingSystem.IsLinux() || OnPath("apt-get") is null ? null
        : Environment.IsPrivilegedProcess ? ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        : Succeeds("sudo", "-n", "true") ? ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        : null;

    public bool Run(IReadOnlyList<string> command, TextWriter output)
    {
        var (code, text, errors) = Ask(command[0], [.. command.Skip(1)]);
        if (code != 0)
        {
            output.WriteLine($"This did not work ({code}): {string.Join(' ', command)}");
            output.WriteLine(text);
            output.WriteLine(errors);
        }

        return code == 0;
    }

    public bool InstallPlaywrightChromium() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable(ChromiumVariable) is { Length: > 0 } named)
        {
            return [named];
        }

        return ChromiumNames.Select(OnPath).OfType<string>()
            .Append("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .Concat(PlaywrightChromium());
    }

    private static IEnumerable<string> PlaywrightChromium()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] caches =
        [
            Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") ?? "",
            Path.Combine(home, ".cache", "ms-playwright"),
            Path.Combine(home, "Library", "Caches", "ms-playwright"),
            Path.Combine(local, "ms-playwright"),
        ];
        string[] programs = ["chrome", "chrome.exe", "Google Chrome for Testing", "Chromium"];
        return caches.Where(Directory.Exists)
            .SelectMany(cache => Directory.EnumerateDirectories(cache, "chromium-*"))
            .OrderDescending(StringComparer.Ordinal)
            .SelectMany(folder => programs.SelectMany(name => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories)));
    }

    private static IEnumerable<string> FontFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts")];
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/bin")
        .Where(folder => folder.Length > 0)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static bool Succeeds(string program, params string[] arguments) => Ask(program, arguments).Code == 0;

    private static (int Code, string Output, string Errors) Ask(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output.Trim(), errors.Result.Trim());
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (-1, "", e.Message);
        }
    }
}
