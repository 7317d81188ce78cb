using TitleGuide.Tests.Tools;
using TitleGuide.Tests.Tools.Preview;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>How long staff wait: for the page after a save, and for an export.</summary>
internal static class StaffBenchmarks
{
    private const int Saves = 30;
    private const int Exports = 5;

    public static async Task PreviewAsync(TextWriter output)
    {
        output.WriteLine($"preview-save: from a save until the open page is told and fetched; {Saves} saves each");
        output.WriteLine($"  {"notices",8}  {"save",-24}{"median",12}{"worst",12}");
        foreach (var notices in new[] { 1, 1000 })
        {
            await using var preview = await PreviewSample.StartAsync(folder =>
            {
                for (var i = 1; i < notices; i++)
                {
                    CopyFolder(folder.PathOf($"notices/{PreviewSample.Id}"), folder.PathOf($"notices/{PreviewSample.Id}-{i}"));
                }
            });
            var page = $"/notices/{PreviewSample.Id}";
            await preview.UntilAsync(page, p => p.Contains("样例都对", StringComparison.Ordinal));
            var (good, faulty, mended, shown) = (new List<double>(), new List<double>(), new List<double>(), PreviewSample.Summary);
            for (var i = 0; i < Saves; i++)
            {
                var (old, next) = (shown, $"第{i}次改的说明。");
                good.Add(await Time(() => preview.Folder.Replace(PreviewSample.Notice, old, next), next));
                faulty.Add(await Time(() => preview.Folder.Replace(PreviewSample.Notice, "summary: ", "sumary: "), "还是上一份没有错误的网页"));
                mended.Add(await Time(() => preview.Folder.Replace(PreviewSample.Notice, "sumary: ", "summary: "), "内容没有错误"));
                shown = next;
            }

            Print("another sentence", good);
            Print("a fault", faulty);
            Print("the fault mended", mended);

            async Task<double> Time(Action save, string expected) => (await preview.TimeOfSaveAsync(page, save, expected)).TotalNanoseconds;

            void Print(string what, List<double> times) =>
                output.WriteLine($"  {notices,8}  {what,-24}{Figures.Duration(Timing.Percentile(times, 50)),12}{Figures.Duration(times.Max()),12}");
        }
    }

    public static Task ExportAsync(TextWriter output)
    {
        output.WriteLine($"export: today's content to a new folder, {Exports} times");
        var root = Directory.CreateTempSubdirectory("titleguide-");
        try
        {
            List<double> times = [];
            for (var i = 0; i < Exports; i++)
            {
                var begun = TimeProvider.System.GetTimestamp();
                var (code, _, errors) = ToolRun.Run("export", Path.Combine(root.FullName, $"{i}"), "--content", Repository.PathOf("content"));
                times.Add(TimeProvider.System.GetElapsedTime(begun).TotalNanoseconds);
                if (code != 0)
                {
                    throw new InvalidOperationException(errors);
                }
            }

            output.WriteLine($"  median {Figures.Duration(Timing.Percentile(times, 50))}, worst {Figures.Duration(times.Max())}, first {Figures.Duration(times[0])}");
        }
        finally
        {
            root.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
