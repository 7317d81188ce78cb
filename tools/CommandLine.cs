using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TitleGuide.Tools.Check;
using TitleGuide.Tools.Diff;
using TitleGuide.Tools.Export;
using TitleGuide.Tools.Import;
using TitleGuide.Tools.New;
using TitleGuide.Tools.Preview;
using TitleGuide.Tools.Publish;
using TitleGuide.Tools.Schema;

namespace TitleGuide.Tools;

/// <summary>The one command of the tools, with its verbs. 0 is clean, 1 content faults, 2 a wrong call or anything else that kept it from its work.</summary>
public static class CommandLine
{
    public const int WrongCall = 2;

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand("职称申报指南的内容工具")
        {
            CheckCommand.Create(output, errors),
            ImportCommand.Create(output, errors),
            PreviewCommand.Create(output, errors),
            PublishCommand.Create(output, errors),
            ExportCommand.Create(output, errors),
            NewCommand.Create(output, errors),
            DiffCommand.Create(output, errors),
            SchemaCommand.Create(output, errors),
        };
        UseChineseHelp(root, output);
        var call = root.Parse(args);
        if (call.Errors.Count > 0 && call.Action is not ShowHelp)
        {
            var wrong = call.UnmatchedTokens.Count > 0 ? $"看不懂“{string.Join(' ', call.UnmatchedTokens)}”。" : "命令写得不对。";
            errors.WriteLine(wrong + "可以这样用：");
            Help.Write(call.CommandResult.Command, errors);
            return WrongCall;
        }

        try
        {
            return call.Invoke(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return WrongCall;
        }
        catch (Exception fault)
        {
            errors.WriteLine($"{call.CommandResult.Command.Name} 没有做完：{FileFault.Find(fault) ?? Unexpected(fault)}");
            return WrongCall;
        }
    }

    private static string Unexpected(Exception fault) =>
        $"程序出了没有料到的错，不是你写的内容的错。做到哪一步，看上面说的；再试还是这样，请把下面这些发给维护程序的人。\n{fault}";

    private static void UseChineseHelp(Command root, TextWriter output)
    {
        foreach (var option in root.Options.ToList())
        {
            if (option is HelpOption)
            {
                option.Description = "显示这份说明";
                option.Action = new ShowHelp(output);
            }
            else if (option is VersionOption)
            {
                root.Options.Remove(option);
            }
        }

        root.SetAction(_ =>
        {
            Help.Write(root, output);
            return WrongCall;
        });
    }

    private sealed class ShowHelp(TextWriter output) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Help.Write(parseResult.CommandResult.Command, output);
            return 0;
        }
    }
}
