using System.CommandLine;
using TitleGuide.Content;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Check;

/// <summary>check: every fault of the content folder, every worked case that does not hold and every dead link of the rendered pages.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var explain = new Option<string?>("--explain") { Description = "说明一个错误代码，如 C071；写 all 列出全部" };
        var fix = new Option<bool>("--fix") { Description = "把拿得准的标点和数字写法直接改好，逐处列出来" };
        var dry = new Option<bool>("--dry-run") { Description = "和 --fix 一起用：只看会改什么，什么也不写" };
        var format = new Option<CheckFormat>("--format") { Description = "text 文字、json 数据、github 供 CI 标在文件上；不写就是文字", DefaultValueFactory = _ => CheckFormat.Text };
        var coverage = new Option<bool>("--coverage") { Description = "再列出每份通知里哪些条款没有被规则和数据用到（只有文字）" };
        var strict = new Option<bool>("--strict") { Description = "有提醒也算没有通过" };
        var command = new Command("check", "检查内容：列出所有错误，把样例全部算一遍，再把网站开起来点一遍链接") { content, explain, fix, dry, format, coverage, strict };
        command.SetAction(call =>
        {
            if (call.GetValue(explain) is { } code)
            {
                return Explain(code, output, errors);
            }

            if (ContentPlace.Find(call.GetValue(content)) is not { } folder)
            {
                errors.WriteLine(ContentPlace.Missing);
                return CommandLine.WrongCall;
            }

            if (call.GetValue(coverage) && call.GetValue(format) != CheckFormat.Text)
            {
                errors.WriteLine("--coverage 只能列成文字，不能和 --format json 或 github 一起用。分两次运行就行。");
                return CommandLine.WrongCall;
            }

            return call.GetValue(fix) || call.GetValue(dry)
                ? new ContentFix(folder, output, errors, new FileSteps()).Run(call.GetValue(dry))
                : Check(folder, call.GetValue(format), call.GetValue(coverage), call.GetValue(strict), output, Progress.To(errors));
        });
        return command;
    }

    private static int Check(string folder, CheckFormat format, bool coverage, bool strict, TextWriter output, Progress progress)
    {
        var loaded = ContentCheck.Run(folder, progress);
        output.Write(format switch
        {
            CheckFormat.Json => CheckReport.Json(loaded),
            CheckFormat.Github => CheckReport.Github(loaded, Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)),
            _ => CheckReport.Text(loaded),
        });
        if (coverage)
        {
            output.Write(CoverageReport.Write(loaded));
        }

        return loaded.HasErrors || (strict && loaded.Diagnostics.Count > 0) ? 1 : 0;
    }

    private static int Explain(string code, TextWriter output, TextWriter errors)
    {
        if (code == "all")
        {
            foreach (var each in DiagnosticCode.All)
            {
                output.WriteLine($"{each.Id} {each.Title}");
            }

            return 0;
        }

        if (DiagnosticCode.Find(code) is not { } found)
        {
            errors.WriteLine($"没有代码“{code}”。用 --explain all 看全部。");
            return CommandLine.WrongCall;
        }

        output.WriteLine($"{found.Id} {found.Title}（{(found.Severity == Severity.Error ? "错误，不改好就不会发布" : "提醒，不影响发布")}）");
        output.WriteLine(found.Explanation);
        output.WriteLine($"例如：{found.Example}");
        return 0;
    }
}
