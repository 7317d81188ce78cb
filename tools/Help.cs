using System.CommandLine;

namespace TitleGuide.Tools;

/// <summary>Help in Chinese, whatever the machine's language.</summary>
internal static class Help
{
    public static void Write(Command command, TextWriter output)
    {
        var path = command is RootCommand ? "" : " " + command.Name;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：dotnet run --project tools --{path}{(command.Subcommands.Count > 0 ? " 命令" : "")}{string.Concat(command.Arguments.Select(a => " " + a.Name))} [选项]");
        Section("命令：", command.Subcommands, output);
        Section("参数：", command.Arguments, output);
        Section("选项：", command.Options, output);
    }

    private static void Section(string title, IEnumerable<Symbol> symbols, TextWriter output)
    {
        var shown = symbols.Where(s => !s.Hidden).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var symbol in shown)
        {
            output.WriteLine($"  {symbol.Name,-12}{symbol.Description}");
        }
    }
}
