using TitleGuide.Content;
using TitleGuide.Search;
using TitleGuide.Search.Analysis;
using TitleGuide.Tests.Search;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>Every engine that was built in, side by side over growing numbers of sections: build, memory, and a page of 20 hits with snippets.</summary>
internal sealed class SearchScale(TimeProvider clock, TextWriter output)
{
    public const string Name = "search-scale";
    private const int PageSize = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestBuild = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestMeasurement = TimeSpan.FromSeconds(20);

    private readonly string[] queries = [.. new[] { "tuning.tsv", "measured.tsv" }.SelectMany(JudgedQuery.Read).Select(q => q.Text).Distinct()];

    public static int[] Sizes { get; } = [300, 20_000, 200_000];

    public void Run(params IReadOnlyList<int> sizes)
    {
        var snapshot = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var real = SectionBuilder.Build(snapshot);
        var synonyms = SearchIndex.SynonymsOf(snapshot);
        output.WriteLine($"search-scale: {real.Count} real sections and varied copies; the {queries.Length} judged queries, each a page of {PageSize} with snippets");
        output.WriteLine(Engines.About);
        output.WriteLine("× is how many times as long as the first engine; grew is since the line's engine had fewer sections.");
        output.WriteLine($"  {"sections",8}  {"engine",-20}{"build",12}{"memory",10}{"p50",12}{"p99",12}{"build ×",10}{"p50 ×",10}{"p50 grew",10}{"text grew",11}");
        Dictionary<string, double> before = [];
        long textBefore = 0;
        foreach (var size in sizes)
        {
            var sections = VariedSections.Of(real, size);
            var text = sections.Sum(s => (long)s.Title.Length + s.Body.Length);
            var runs = Engines.All.Select(engine => Build(engine, sections, synonyms)).ToList();
            Measure(runs);
            foreach (var run in runs)
            {
                var grew = before.TryGetValue(run.Name, out var p50) ? Figures.Ratio(run.P50 / p50) : "";
                output.WriteLine(
                    $"  {Figures.Count(size),8}  {run.Index.Engine,-20}{Figures.Duration(run.Build),12}{Figures.Megabytes(run.Memory),10}{Figures.Duration(run.P50),12}{Figures.Duration(run.P99),12}"
                    + $"{Figures.Ratio(run.Build / runs[0].Build),10}{Figures.Ratio(run.P50 / runs[0].P50),10}{grew,10}{(textBefore == 0 ? "" : Figures.Ratio((double)text / textBefore)),11}");
                before[run.Name] = run.P50;
            }

            textBefore = text;
        }
    }

    /// <summary>Builds until it took long enough, and at least once; the median.</summary>
    private EngineRun Build(SearchEngine engine, IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        engine.Make([.. sections.Take(300)], synonyms);
        var times = new List<double>();
        var before = GC.GetTotalMemory(true);
        ISearchIndex index;
        do
        {
            var start = clock.GetTimestamp();
            index = engine.Make(sections, synonyms);
            times.Add(clock.GetElapsedTime(start).TotalNanoseconds);
        }
        while (times.Sum() < LongestBuild.TotalNanoseconds);
        return new EngineRun(engine.Name, index, Timing.Percentile(times, 50), GC.GetTotalMemory(true) - before);
    }

    /// <summary>Every engine answers every query, round after round in turn, so that whatever else the machine does falls on all alike.</summary>
    private void Measure(List<EngineRun> runs)
    {
        foreach (var run in runs)
        {
            for (var start = clock.GetTimestamp(); clock.GetElapsedTime(start) < WarmUp;)
                Round(run);
            run.Times.Clear();
        }

        var rounds = 0;
        for (var start = clock.GetTimestamp(); rounds < 3 || clock.GetElapsedTime(start) < LongestMeasurement; rounds++)
        {
            for (var turn = 0; turn < runs.Count; turn++)
                Round(runs[(turn + rounds) % runs.Count]);
        }
    }

    private void Round(EngineRun run)
    {
        foreach (var query in queries)
        {
            var start = clock.GetTimestamp();
            run.Checksum += run.Index.Search(new SearchQuery(query, Take: PageSize)).Hits.Length;
            run.Times.Add(clock.GetElapsedTime(start).TotalNanoseconds);
        }
    }

    private sealed record EngineRun(string Name, ISearchIndex Index, double Build, long Memory)
    {
        public List<double> Times { get; } = [];

        public long Checksum { get; set; }

        public double P50 => Timing.Percentile(Times, 50);

        public double P99 => Timing.Percentile(Times, 99);
    }
}
