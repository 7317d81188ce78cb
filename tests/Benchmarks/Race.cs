using System.Collections.Immutable;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>
/// Runs contestants in turn, round after round, so that whatever else the machine does falls on all of them alike.
/// The order turns by one each round. A sample is a batch of runs long enough to be timed.
/// </summary>
internal sealed class Race(TimeProvider clock)
{
    public int Rounds { get; init; } = 15;

    public int SamplesPerRound { get; init; } = 50;

    /// <summary>How long every contestant runs before it is measured: the runtime compiles hot code again in the background.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan SampleLength { get; init; } = TimeSpan.FromMicroseconds(200);

    /// <summary>The sum of all results; a total that nobody could know beforehand.</summary>
    public int Checksum { get; private set; }

    public ImmutableArray<Timing> Run(ImmutableArray<Contestant> contestants)
    {
        var batches = contestants.Select(WarmUpAndSize).ToArray();
        var samples = contestants.Select(_ => new double[Rounds][]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < contestants.Length; turn++)
            {
                var which = (round + turn) % contestants.Length;
                samples[which][round] = Measure(contestants[which], batches[which]);
            }
        }

        return [.. contestants.Select((contestant, i) => Timing.Of(contestant.Name, samples[i], samples[0]))];
    }

    private double[] Measure(Contestant contestant, int batch)
    {
        var samples = new double[SamplesPerRound];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = TimeBatch(contestant, batch).TotalNanoseconds / batch;
        }

        return samples;
    }

    private int WarmUpAndSize(Contestant contestant)
    {
        var batch = 1;
        var start = clock.GetTimestamp();
        do
        {
            if (TimeBatch(contestant, batch) < SampleLength)
            {
                batch *= 2;
            }
        }
        while (clock.GetElapsedTime(start) < WarmUp);

        return batch;
    }

    private TimeSpan TimeBatch(Contestant contestant, int batch)
    {
        var start = clock.GetTimestamp();
        for (var i = 0; i < batch; i++)
        {
            Checksum = unchecked(Checksum + contestant.Run());
        }

        return clock.GetElapsedTime(start);
    }
}
