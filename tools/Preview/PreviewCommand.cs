using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace TitleGuide.Tools.Preview;

/// <summary>preview: the site as it will be, on this machine alone, following every save.</summary>
internal static class PreviewCommand
{
    /// <summary>A port that browsers open.</summary>
    private const string Example = "http://localhost:5082";

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var urls = new Option<string?>("--urls") { Description = $"换一个网址，如 {Example}；只能是这台电脑自己的" };
        var command = new Command("preview", "预览：边改边看，保存后网页自己刷新，错误显示在网页上，草稿也看得到") { content, urls };
        command.SetAction((call, stop) => RunAsync(call.GetValue(content), call.GetValue(urls), output, errors, stop));
        return command;
    }

    private static async Task<int> RunAsync(string? given, string? urls, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (ContentPlace.Find(given) is not { } content)
        {
            await errors.WriteLineAsync(ContentPlace.Missing);
            return CommandLine.WrongCall;
        }

        if (urls is not null && PreviewSite.Problem(urls) is { } problem)
        {
            await errors.WriteLineAsync($"“{urls}”不行：{problem}。可以写成 {Example} 这样。");
            return CommandLine.WrongCall;
        }

        Progress.To(errors).Say("读内容");
        await using var preview = new PreviewSite(content, urls, TimeProvider.System);
        preview.Told += (_, line) => output.WriteLine(line);
        try
        {
            await output.WriteLineAsync($"请用浏览器打开 {await preview.StartAsync(stop)} （按Ctrl+C停止）");
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await errors.WriteLineAsync(fault.InnerException is AddressInUseException
                ? $"这个网址已经有程序在用。关掉它，或者用 --urls 换一个，如 {Example}。"
                : $"这个网址打不开，可能是端口不许用（系统原话：{fault.Message}）。用 --urls 换一个，如 {Example}。");
            return CommandLine.WrongCall;
        }

        await preview.StoppedAsync(stop);
        return 0;
    }
}
