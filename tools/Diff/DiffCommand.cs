using System.CommandLine;

namespace TitleGuide.Tools.Diff;

/// <summary>diff: what changed between two notices, and which rules and cases that touches.</summary>
internal static class DiffCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var before = new Argument<string>("OLD") { Description = "旧的：通知的名字、通知文件夹、内容文件夹，或者一份文件（.docx、.html、.txt、.md）" };
        var after = new Argument<string>("NEW") { Description = "新的，写法一样" };
        var format = new Option<DiffFormat>("--format") { Description = "text 文字、html 网页、json 数据；不写就是文字", DefaultValueFactory = _ => DiffFormat.Text };
        var file = new Option<string?>("--output") { Description = "写到这个文件；不写就显示出来" };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var command = new Command("diff", "比较两份通知：哪些条款、部门、日子、材料和规则变了，牵动哪些规则和样例") { before, after, format, file, content };
        command.SetAction(call => new DiffRunner(output, errors).Run(new DiffRequest(
            call.GetValue(before) ?? "", call.GetValue(after) ?? "", call.GetValue(format), call.GetValue(file), call.GetValue(content))));
        return command;
    }
}
