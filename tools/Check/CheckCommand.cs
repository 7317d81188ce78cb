using System.CommandLine;
using TitleGuide.Content;

namespace TitleGuide.Tools.Check;

/// <summary>check: every fault of the content folder and every worked case that does not hold.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var command = new Command("check", "检查内容：列出所有错误，并把样例全部算一遍") { content };
        command.SetAction(call => Run(call.GetValue(content), output, errors));
        return command;
    }

    private static int Run(string? given, TextWriter output, TextWriter errors)
    {
        if (ContentFolder.Find(given, Directory.GetCurrentDirectory(), AppContext.BaseDirectory) is not { } folder)
        {
            errors.WriteLine("找不到内容文件夹（里面要有site.yml）。请在项目根目录运行，或者加上 --content 文件夹。");
            return CommandLine.WrongCall;
        }

        var loaded = ContentLoader.Load(folder);
        var notices = loaded.Snapshot?.Notices ?? [];
        var found = loaded.Diagnostics.Concat(notices.SelectMany(CaseRunner.Run)).ToList();
        foreach (var diagnostic in found)
        {
            output.WriteLine(diagnostic);
        }

        var faults = found.Count(d => d.Severity == Severity.Error);
        var ran = loaded.Snapshot is null
            ? "有错误时不算样例"
            : $"{notices.Length}份通知，{notices.Sum(n => n.Clauses.Count())}个条款，{notices.Sum(n => n.Cases.Length)}个样例";
        output.WriteLine(faults == 0
            ? $"没有错误，{found.Count}条提醒（{ran}）。"
            : $"{faults}处错误，{found.Count - faults}条提醒（{ran}）。");
        return faults == 0 ? 0 : 1;
    }
}
