
namespace TitleGuide.Tests.Browser;

public sealed class BrowserSetupTests : IDisposable
{
    private readonly StringWriter said = new();

    public void Dispose() => said.Dispose();

    [Fact]
    public void Ensure_NothingMissing_DoesNothingAndSaysNothing()
    {
        var machine = new FakeMachine { HasChromium = true, HasChineseFont = true, AptGet = ["apt-get"] };

        new BrowserSetup(machine, said).Ensure();

        Assert.Empty(machine.Done);
        Assert.Empty(said.ToString());
    }

    [Fact]
    public void Ensure_DebianWithoutEither_InstallsBothPackages()
    {
        var machine = new FakeMachine { AptGet = ["sudo", "-n", "apt-get"], PackagesWork = true };

        new BrowserSetup(machine, said).Ensure();

        Assert.Equal(
            ["sudo -n apt-get update", "sudo -n apt-get install -y --no-install-recommends chromium fonts-noto-cjk"], machine.Done);
        Assert.Contains("Done", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ensure_OnlyTheFontMissing_LeavesChromiumAlone()
    {
        var machine = new FakeMachine { HasChromium = true, AptGet = ["apt-get"], PackagesWork = true };

        new BrowserSetup(machine, said).Ensure();

        Assert.Equal(["apt-get update", "apt-get install -y --no-install-recommends fonts-noto-cjk"], machine.Done);
    }

    [Fact]
    public void Ensure_PackageGivesNoWorkingChromium_AsksPlaywright()
    {
        var machine = new FakeMachine { HasChineseFont = true, AptGet = ["apt-get"], PlaywrightWorks = true };

        new BrowserSetup(machine, said).Ensure();

        Assert.Equal("playwright", machine.Done[^1]);
        Assert.Contains("Done", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ensure_NothingHelps_SaysWhatIsMissingAndThatTestsWillFail()
    {
        var machine = new FakeMachine();

        new BrowserSetup(machine, said).Ensure();

        Assert.Equal(["playwright"], machine.Done);
        Assert.Contains("no working Chromium", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("no font with Chinese characters", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("will fail", said.ToString(), StringComparison.Ordinal);
    }

    private sealed class FakeMachine : IMachine
    {
        public bool HasChromium { get; set; }

        public bool HasChineseFont { get; set; }

        public IReadOnlyList<string>? AptGet { get; init; }

        public bool PackagesWork { get; init; }

        public bool PlaywrightWorks { get; init; }

        public List<string> Done { get; } = [];

        public bool Run(IReadOnlyList<string> command, TextWriter output)
        {
            Done.Add(string.Join(' ', command));
            HasChromium |= PackagesWork && command.Contains(BrowserSetup.ChromiumPackage);
            HasChineseFont |= PackagesWork && command.Contains(BrowserSetup.FontPackage);
            return PackagesWork;
        }

        public bool InstallPlaywrightChromium()
        {
            Done.Add("playwright");
            return HasChromium |= PlaywrightWorks;
        }
    }
}
