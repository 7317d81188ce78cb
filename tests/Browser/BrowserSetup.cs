namespace TitleGuide.Tests.Browser;

/// <summary>Gets what the browser tests need, once, and says so. What is still missing afterwards makes those tests fail.</summary>
internal sealed class BrowserSetup(IMachine machine, TextWriter output)
{
    public const string ChromiumPackage = "chromium";
    public const string FontPackage = "fonts-noto-cjk";

    public void Ensure()
    {
        var packages = new List<string>();
        if (!machine.HasChromium)
        {
            packages.Add(ChromiumPackage);
        }

        if (!machine.HasChineseFont)
        {
            packages.Add(FontPackage);
        }

        if (packages.Count == 0)
        {
            return;
        }

        output.WriteLine($"The browser tests need {string.Join(" and ", packages.Select(Describe))}, which this machine does not have.");
        if (machine.AptGet is { } aptGet)
        {
            InstallPackages(aptGet, packages);
        }

        if (!machine.HasChromium)
        {
            output.WriteLine("Asking Playwright to download its own Chromium.");
            machine.InstallPlaywrightChromium();
        }

        output.WriteLine(Missing(machine) is { } missing
            ? $"{missing} The browser tests will fail; all others run."
            : "Done: the browser tests have what they need.");
    }

    /// <summary>What the browser tests lack and how to get it, or null.</summary>
    public static string? Missing(IMachine machine)
    {
        var cures = new List<string>();
        if (!machine.HasChromium)
        {
            cures.Add(
                $"There is no working Chromium. Install one (Debian: apt-get install {ChromiumPackage}), "
                + $"or name one in the variable {LocalMachine.ChromiumVariable}, "
                + "then run the tests with: dotnet run --project tests.");
        }

        if (!machine.HasChineseFont)
        {
            cures.Add($"There is no font with Chinese characters. Install one (Debian: apt-get install {FontPackage}).");
        }

        return cures.Count == 0 ? null : string.Join(" ", cures);
    }

    private static string Describe(string package) =>
        package == ChromiumPackage ? "Chromium" : "a font with Chinese characters";

    private void InstallPackages(IReadOnlyList<string> aptGet, List<string> packages)
    {
        output.WriteLine(
            $"Installing the Debian packages {string.Join(" and ", packages)} with apt-get (up to 200 MB, about a minute; only this once).");
        output.Flush();
        machine.Run([.. aptGet, "update"], output);
        machine.Run([.. aptGet, "install", "-y", "--no-install-recommends", .. packages], output);
    }
}
