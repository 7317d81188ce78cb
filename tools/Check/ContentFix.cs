using System.Text;
using TitleGuide.Content;
using TitleGuide.Content.Review;
using TitleGuide.Content.Review.Typography;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Check;

/// <summary>
/// check --fix: repairs in place what is certain. A file keeps its encoding mark and line ends. A folder in which a repair brought a fault
/// to light, such as a quote that no longer stands in its clause, gets its files back as they were. What somebody saves meanwhile stays.
/// </summary>
internal sealed class ContentFix(string folder, TextWriter output, TextWriter errors, FileSteps steps)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public int Run(bool dryRun)
    {
        var changed = ContentReview.Prose(folder)
            .Select(file => (file.Path, Old: file.Text, Fixed: TypographyFix.Run(file.Path, file.Text, file.Printed)))
            .Where(file => file.Fixed.Repairs.Count > 0)
            .ToList();
        foreach (var repair in changed.SelectMany(file => file.Fixed.Repairs))
        {
            output.WriteLine($"{repair.At}: {repair.Code}: “{Shown(repair.Before)}” → “{Shown(repair.After)}”");
        }

        var count = changed.Sum(file => file.Fixed.Repairs.Count);
        if (dryRun || count == 0)
        {
            output.WriteLine(count == 0 ? "没有要改的。" : $"只是试看，什么也没写。会改{changed.Count}个文件，{count}处。");
            return 0;
        }

        try
        {
            var before = Faults();
            var mine = changed.Where(file => Write(file.Path, file.Old, file.Fixed.Text)).ToList();
            var worse = Faults().Where(f => f.Value > before.GetValueOrDefault(f.Key)).Select(f => f.Key).ToList();
            var undone = mine.Where(file => worse.Contains(NoticeOf(file.Path)) && Write(file.Path, file.Fixed.Text, file.Old)).ToList();
            undone.ForEach(file => output.WriteLine($"{file.Path}：改了以后会出错（多半是别处引用了这里的原话），没有动它，请自己改。"));
            output.WriteLine($"改了{mine.Count - undone.Count}个文件，{mine.Except(undone).Sum(f => f.Fixed.Repairs.Count)}处。");
            return undone.Count == 0 && mine.Count == changed.Count ? 0 : 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"写不进去：{FileFault.Say(fault)}前面的文件可能已经改好了，再用 check 查一遍。");
            return CommandLine.WrongCall;
        }
    }

    private static string Shown(string text) => text.Length == 0 ? "（删去）" : text.Trim().Length == 0 ? "（空格）" : text;

    private static string NoticeOf(string path) => path.Split('/') is ["notices", var id, ..] ? id : "";

    private bool Write(string path, string old, string text)
    {
        var written = steps.Replace(Path.Combine(folder, path), Encoding.GetBytes(old), Encoding.GetBytes(text));
        if (!written)
        {
            output.WriteLine($"{path}：刚刚有人改过，留着他改的，没有动它。过一会儿再试。");
        }

        return written;
    }

    /// <summary>How many errors each notice has.</summary>
    private Dictionary<string, int> Faults() =>
        ContentLoader.Load(folder).Diagnostics.Where(d => d.Severity == Severity.Error).GroupBy(d => NoticeOf(d.At.Path)).ToDictionary(g => g.Key, g => g.Count());
}
