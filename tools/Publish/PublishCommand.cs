using System.CommandLine;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Publish;

/// <summary>publish: checked content as a release that the running site takes up at once, and back again.</summary>
internal static class PublishCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var folder = new Argument<string>("DIR") { Description = "放各次发布的文件夹；网站用 --content DIR/current 启动一次，以后自动跟着换" };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var dry = new Option<bool>("--dry-run") { Description = "只检查、只看会有什么变化，什么也不写" };
        var rollback = new Option<bool>("--rollback") { Description = "退回上一次发布" };
        var to = new Option<string?>("--to") { Description = "退到（或换到）哪一版，写版本名" };
        var list = new Option<bool>("--list") { Description = "列出每一次发布，*是网站正在用的" };
        var command = new Command("publish", "发布：检查没有错误后，一次换上新内容；随时可以退回") { folder, content, dry, rollback, to, list };
        command.SetAction(call => new Publisher(output, errors, TimeProvider.System, new FileSteps()).Run(new(
            call.GetValue(folder)!,
            call.GetValue(content),
            call.GetValue(dry),
            call.GetValue(rollback) || call.GetValue(to) is not null,
            call.GetValue(to),
            call.GetValue(list))));
        return command;
    }
}
