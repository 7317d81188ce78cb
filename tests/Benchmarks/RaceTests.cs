
namespace TitleGuide.Tests.Benchmarks;

public sealed class RaceTests
{
    private readonly ManualClock clock = new();
    private readonly List<char> runs = [];

    [Fact]
    public void Run_TwoContestants_AlternatesAndTurnsTheOrder()
    {
        NewRace(rounds: 4).Run([Taking('a', 10), Taking('b', 10)]);

        // One warm-up each, then four rounds of one sample.
        Assert.Equal("ab" + "ab" + "ba" + "ab" + "ba", string.Concat(runs));
    }

    [Fact]
    public void Run_ThreeTimesTheWork_HasRatioThree()
    {
        var timings = NewRace(rounds: 3).Run([Taking('a', 10), Taking('b', 30)]);

        Assert.Equal(10_000, timings[0].Median, tolerance: 0.1);
        Assert.Equal(30_000, timings[1].Median, tolerance: 0.1);
        Assert.Equal(1, timings[0].Ratio, tolerance: 1e-9);
        Assert.Equal(3, timings[1].Ratio, tolerance: 1e-9);
    }

    [Fact]
    public void Run_MachineSlowsDownHalfway_KeepsTheRatio()
    {
        var calls = 0;
        Contestant Slowing(char name, int micros) => new(name.ToString(), () =>
        {
            clock.Advance(micros * (++calls > 12 ? 5 : 1));
            return 1;
        });

        var timings = NewRace(rounds: 10).Run([Slowing('a', 10), Slowing('b', 20)]);

        Assert.Equal(2, timings[1].RatioLow, tolerance: 1e-9);
        Assert.Equal(2, timings[1].RatioHigh, tolerance: 1e-9);
    }

    [Fact]
    public void Run_QuickWork_IsTimedInBatches()
    {
        var race = new Race(clock) { Rounds = 1, SamplesPerRound = 1, WarmUp = TimeSpan.FromMilliseconds(1), SampleLength = TimeSpan.FromMicroseconds(50) };

        var timing = race.Run([Taking('a', 1)])[0];

        Assert.Equal(1_000, timing.Median, tolerance: 0.1);
        Assert.True(runs.Count >= 1000 + 50);
        Assert.Equal(runs.Count, race.Checksum);
    }

    [Theory]
    [InlineData(50, 50)]
    [InlineData(99, 99)]
    [InlineData(100, 100)]
    public void Percentile_OfOneToAHundred_IsTheNumber(int percent, double expected) =>
        Assert.Equal(expected, Timing.Percentile(Enumerable.Range(1, 100).Reverse().Select(n => (double)n), percent));

    [Fact]
    public void Percentile_OfOneValue_IsThatValue() => Assert.Equal(7, Timing.Percentile([7], 99));

    [Fact]
    public async Task Command_UnknownName_ListsTheNamesAndFails()
    {
        var output = new StringWriter();

        Assert.Equal(1, await BenchmarkCommand.RunAsync(["no-such-benchmark"], output));
        Assert.Contains("lower-case", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_NamesAreDistinctAndContestantsRun()
    {
        Assert.Distinct(AllBenchmarks.Items.Select(b => b.Name));
        Assert.All(AllBenchmarks.Items, b => Assert.All(b.Prepare(), contestant => contestant.Run()));
    }

    private Race NewRace(int rounds) =>
        new(clock) { Rounds = rounds, SamplesPerRound = 1, WarmUp = TimeSpan.Zero, SampleLength = TimeSpan.Zero };

    private Contestant Taking(char name, int micros) => new(name.ToString(), () =>
    {
        runs.Add(name);
        clock.Advance(micros);
        return 1;
    });

    private sealed class ManualClock : TimeProvider
    {
        private long micros;

        public override long TimestampFrequency => 1_000_000;

        public override long GetTimestamp() => micros;

        public void Advance(int by) => micros += by;
    }
}
