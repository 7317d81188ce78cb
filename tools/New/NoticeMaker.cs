using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Content.Texts;

namespace TitleGuide.Tools.New;

/// <summary>Makes next year's notice folder. 0 when it is there (or would be), 2 for a wrong call.</summary>
internal sealed partial class NoticeMaker(TextWriter output, TextWriter errors)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public int Run(NewRequest request)
    {
        if (ContentPlace.Find(request.Content) is not { } content)
        {
            return Wrong(ContentPlace.Missing);
        }

        var from = Path.Combine(content, "notices", Path.GetFileName(request.From.TrimEnd('/', '\\')));
        if (!File.Exists(Path.Combine(from, "notice.md")))
        {
            return Wrong($"没有通知“{request.From}”。现有的是：{string.Join("、", Known(Path.Combine(content, "notices")))}。");
        }

        if (request.Year is < 1990 or > 2100)
        {
            return Wrong($"年度“{request.Year}”不对，写成 2025 的样子。");
        }

        return ReadYear(from) is { } old && old != request.Year
            ? Make(request, content, from, new YearShift(old, request.Year))
            : Wrong($"“{Path.GetFileName(from)}”的 notice.md 里没有年度，或者已经是{request.Year}年。");
    }

    private static IEnumerable<string?> Known(string notices) =>
        Directory.Exists(notices) ? Directory.GetDirectories(notices).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];

    private static int? ReadYear(string folder) =>
        YamlPlaces.Of(File.ReadAllText(Path.Combine(folder, "notice.md"))).FirstOrDefault(v => v.Path == "year") is { } year
            && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private int Make(NewRequest request, string content, string from, YearShift shift)
    {
        var id = request.Id ?? shift.Folder(Path.GetFileName(from));
        if (!FolderName().IsMatch(id))
        {
            return Wrong($"文件夹名“{id}”不能用在网址里。用小写字母、数字和连字符，如 2025-hangzhou-engineer。");
        }

        var to = Path.Combine(content, "notices", id);
        if (Directory.Exists(to) || File.Exists(to))
        {
            return Wrong($"已经有“{to}”，没有动它。换一个 --id，或者先把它移走。");
        }

        try
        {
            var files = new List<NewFile>();
            foreach (var name in ContentLoader.Files(content).Where(f => Path.GetDirectoryName(f) == Path.GetRelativePath(content, from)).Select(f => Path.GetFileName(f)))
            {
                if (Read(Path.Combine(from, name)) is not { } text)
                {
                    return Wrong($"“{name}”不是 UTF-8 的文字，什么也没写。改好或者移走它（原件放进 files 文件夹），再来。");
                }

                files.Add(NewNotice.Make(name, text, shift));
            }

            Tell(files, Directory.Exists(Path.Combine(from, "files")));
            if (request.DryRun)
            {
                output.WriteLine($"只是试看，什么也没写。真写会在“{to}”里放{files.Count}个文件。");
                return 0;
            }

            Directory.CreateDirectory(to);
            files.ForEach(f => File.WriteAllBytes(Path.Combine(to, f.Name), Strict.GetBytes(f.New)));
            output.WriteLine($"草稿在“{to}”，不会上网站，{files.Sum(f => f.Marks)}处待办。用 check 看还有哪些待办、哪里对不上；都办完了，删掉 notice.md 里的 draft。");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong($"读写不了：{FileFault.Say(fault)}");
        }
    }

    private static string? Read(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private void Tell(List<NewFile> files, bool downloads)
    {
        foreach (var file in files)
        {
            output.WriteLine($"{file.Name}：改了{file.Steps.Count}处，待办{file.Marks}处");
            foreach (var step in file.Steps.OrderBy(s => s.Line))
            {
                output.WriteLine($"  {step}");
            }
        }

        if (downloads)
        {
            output.WriteLine("files 文件夹里是去年的原件，没有拷过来。");
        }
    }

    private int Wrong(string message)
    {
        errors.WriteLine(message);
        return CommandLine.WrongCall;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex FolderName();
}
