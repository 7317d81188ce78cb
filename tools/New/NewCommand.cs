using System.CommandLine;

namespace TitleGuide.Tools.New;

/// <summary>new: next year's notice as a draft, made from this year's.</summary>
internal static class NewCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var year = new Argument<int>("YEAR") { Description = "新年度，如 2025" };
        var from = new Option<string>("--from") { Description = "照哪份通知做：文件夹的名字，如 2024-hangzhou-engineer", Required = true };
        var id = new Option<string?>("--id") { Description = "新文件夹的名字；不写就把年份换成新的" };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var dry = new Option<bool>("--dry-run") { Description = "只看会改什么，什么也不写" };
        var command = new Command("new", "新年度：照去年的通知做一份草稿，日子和年份顺移，要核对的地方记上待办") { year, from, id, content, dry };
        command.SetAction(call => new NoticeMaker(output, errors).Run(new NewRequest(
            call.GetValue(year), call.GetValue(from) ?? "", call.GetValue(id), call.GetValue(content), call.GetValue(dry))));
        return command;
    }
}
