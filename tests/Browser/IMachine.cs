namespace TitleGuide.Tests.Browser;

/// <summary>What setting up a browser asks of the machine and does to it.</summary>
internal interface IMachine
{
    bool HasChromium { get; }

    bool HasChineseFont { get; }

    /// <summary>The words in front of an apt-get command: none as root, sudo otherwise; null where packages cannot be installed so.</summary>
    IReadOnlyList<string>? AptGet { get; }

    /// <summary>Runs a program without input; says what it wrote when it failed.</summary>
    bool Run(IReadOnlyList<string> command, TextWriter output);

    /// <summary>Has Playwright fetch the Chromium it was made for.</summary>
    bool InstallPlaywrightChromium();
}
