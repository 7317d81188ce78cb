using TitleGuide.Tools.Storage;

namespace TitleGuide.Tests.Tools;

/// <summary>File steps as of a program that is killed before a given one: from then on nothing is done any more.</summary>
internal sealed class StepsThatStop(int last)
{
    private int taken;

    /// <summary>Whether the program came to the step it was killed at.</summary>
    public bool Stopped => taken > last;

    public FileSteps Steps => new(step =>
    {
        if (++taken > last)
        {
            throw new KilledException(step);
        }
    });

    public sealed class KilledException(string step) : Exception(step);
}
