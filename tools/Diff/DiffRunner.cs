using System.Collections.Immutable;

namespace TitleGuide.Tools.Diff;

/// <summary>Reads both sides, pairs their notices, compares and writes. 0 whether or not anything changed, 2 for a wrong call.</summary>
internal sealed class DiffRunner(TextWriter output, TextWriter errors)
{
    public int Run(DiffRequest request)
    {
        var content = ContentPlace.Find(request.Content);
        var (before, oldProblem) = DiffSource.Read(request.Before, content);
        var (after, newProblem) = DiffSource.Read(request.After, content);
        if ((oldProblem ?? newProblem) is { } problem)
        {
            errors.WriteLine(problem);
            return CommandLine.WrongCall;
        }

        var diffs = Pair(before, after).Select(p => Compare(p.Old, p.New)).ToImmutableArray();
        if (diffs.IsEmpty)
        {
            var (one, several) = before.Length == 1 ? (before[0], after) : (after[0], before);
            errors.WriteLine($"两边没有同名的通知，没有可比的：一边只有“{one.Notice.Id}”，另一边有{string.Join('、', several.Select(n => n.Notice.Id))}。写明要和哪一份比。");
            return CommandLine.WrongCall;
        }

        var text = request.Format switch
        {
            DiffFormat.Html => DiffHtml.Write(request, diffs),
            DiffFormat.Json => DiffJson.Write(request, diffs),
            _ => DiffText.Write(diffs),
        };
        return Save(request.Output, text);
    }

    /// <summary>One notice on either side is compared whatever its name; otherwise notices of the same name.</summary>
    private static IEnumerable<(PlacedNotice? Old, PlacedNotice? New)> Pair(ImmutableArray<PlacedNotice> before, ImmutableArray<PlacedNotice> after)
    {
        if (before.Length == 1 && after.Length == 1)
        {
            return [(before[0], after[0])];
        }

        var ids = after.Concat(before).Select(n => n.Notice.Id).Distinct();
        var both = ids.Select(id => (Old: before.FirstOrDefault(n => n.Notice.Id == id), New: after.FirstOrDefault(n => n.Notice.Id == id)));
        return before.Length == 1 || after.Length == 1 ? both.Where(p => p.Old is not null && p.New is not null) : both;
    }

    private static NoticeDiff Compare(PlacedNotice? before, PlacedNotice? after) =>
        before is not null && after is not null
            ? NoticeComparer.Compare(before, after)
            : new NoticeDiff(before?.Notice, after?.Notice, [new Change(Area.Head, before is null ? ChangeKind.Added : ChangeKind.Removed, $"整份通知“{(after ?? before)!.Notice.Title}”", [])]);

    private int Save(string? path, string text)
    {
        if (path is null)
        {
            output.Write(text);
            return 0;
        }

        try
        {
            var old = File.Exists(path);
            File.WriteAllText(path, text);
            output.WriteLine(old ? $"写到了“{path}”，原来的盖掉了。" : $"写到了“{path}”。");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"写不进去：{FileFault.Say(fault)}");
            return CommandLine.WrongCall;
        }
    }
}
