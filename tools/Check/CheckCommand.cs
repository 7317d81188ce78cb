using System.CommandLine;
using TitleGuide.Content;
using TitleGuide.Content.Review;

namespace TitleGuide.Tools.Check;

/// <summary>check: every fault of the content folder, every worked case that does not hold and every dead link of the rendered pages.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var explain = new Option<string?>("--explain") { Description = "说明一个错误代码，如 C071；写 all 列出全部" };
        var command = new Command("check", "检查内容：列出所有错误，把样例全部算一遍，再把网站开起来点一遍链接") { content, explain };
        command.SetAction(call => call.GetValue(explain) is { } code ? Explain(code, output, errors) : Run(call.GetValue(content), output, errors));
        return command;
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

    private static string Unfinished(Snapshot snapshot, List<Diagnostic> found)
    {
        var marks = found.Count(d => d.Code == DiagnosticCode.Unfinished.Id);
        return (snapshot.Drafts.IsEmpty ? "" : $"，{snapshot.Drafts.Length}份草稿不上网站") + (marks == 0 ? "" : $"，{marks}处待办");
    }

    private static int Run(string? given, TextWriter output, TextWriter errors)
    {
        if (ContentFolder.Find(given, Directory.GetCurrentDirectory(), AppContext.BaseDirectory) is not { } folder)
        {
            errors.WriteLine("找不到内容文件夹（里面要有site.yml）。请在项目根目录运行，或者加上 --content 文件夹。");
            return CommandLine.WrongCall;
        }

        var loaded = ContentReview.Run(folder);
        var notices = loaded.Snapshot?.Notices ?? [];
        var found = loaded.Diagnostics.Concat(notices.Concat(loaded.Snapshot?.Drafts ?? []).SelectMany(CaseRunner.Run)).ToList();
        if (loaded.Snapshot is { } snapshot)
        {
            found.AddRange(RunningCopy.DeadLinks(snapshot, folder));
        }

        foreach (var diagnostic in found)
        {
            output.WriteLine(diagnostic);
        }

        var faults = found.Count(d => d.Severity == Severity.Error);
        var ran = loaded.Snapshot is null
            ? "有错误时不算样例"
            : $"{notices.Length}份通知，{notices.Sum(n => n.Clauses.Count())}个条款，{notices.Sum(n => n.Cases.Length)}个样例{Unfinished(loaded.Snapshot, found)}";
        output.WriteLine(faults == 0
            ? $"没有错误，{found.Count}条提醒（{ran}）。"
            : $"{faults}处错误，{found.Count - faults}条提醒（{ran}）。");
        return faults == 0 ? 0 : 1;
    }
}
