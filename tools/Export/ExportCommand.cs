using System.CommandLine;
using System.Globalization;
using TitleGuide.Pages.Serving;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Export;

/// <summary>export: the whole site as files for any web space, or to open from a disk.</summary>
internal static class ExportCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var folder = new Argument<string>("DIR") { Description = "导出到哪个文件夹；里面有别的东西就不动它" };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var date = new Option<string?>("--date") { Description = "按哪一天算“进行中”“已截止”，如 2026-11-21；不写就是今天" };
        var live = new Option<string?>("--live") { Description = "正在运行的网站的网址；自查等要用服务器的，链接到那里" };
        var url = new Option<string?>("--url") { Description = "导出的网页将来放在哪个网址；写了才有站点地图、订阅和日历文件" };
        var dry = new Option<bool>("--dry-run") { Description = "只试做一遍，什么也不写" };
        var command = new Command("export", "导出：把整个网站做成一个文件夹的网页，放到哪里都能看") { folder, content, date, live, url, dry };
        command.SetAction(call =>
        {
            var day = TimeProvider.System.Today();
            var problem = call.GetValue(date) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
                ? $"看不懂日期“{text}”，要写成 2026-11-21 这样。"
                : NotAnAddress(call.GetValue(live)) ?? NotAnAddress(call.GetValue(url));
            if (problem is not null)
            {
                errors.WriteLine(problem);
                return CommandLine.WrongCall;
            }

            return new Exporter(output, errors, TimeProvider.System, new FileSteps()).Run(new(
                call.GetValue(folder)!, call.GetValue(content), day, call.GetValue(live)?.TrimEnd('/'), call.GetValue(url)?.TrimEnd('/'), call.GetValue(dry)));
        });
        return command;
    }

    private static string? NotAnAddress(string? text) =>
        text is null || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "" })
            ? null
            : $"看不懂网址“{text}”，要写成 https://guide.example.cn 这样。";
}
