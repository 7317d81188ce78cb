using System.CommandLine;
using TitleGuide.Content.Schema;

namespace TitleGuide.Tools.Schema;

/// <summary>schema: writes the formats of content for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var folder = new Argument<string?>("DIR") { Description = "写到哪个文件夹；不写就是内容文件夹里的 schema", Arity = ArgumentArity.ZeroOrOne };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var command = new Command("schema", "格式说明：写出每种内容文件的格式（JSON Schema），编辑器靠它提示和检查") { folder, content };
        command.SetAction(call => Run(call.GetValue(folder), call.GetValue(content), output, errors));
        return command;
    }

    private static int Run(string? folder, string? given, TextWriter output, TextWriter errors)
    {
        if (folder is null && ContentFolder.Find(given, Directory.GetCurrentDirectory(), AppContext.BaseDirectory) is { } content)
        {
            folder = Path.Combine(content, ContentSchema.Folder);
        }

        if (folder is null)
        {
            errors.WriteLine("找不到内容文件夹（里面要有site.yml）。请在项目根目录运行，或者写上文件夹。");
            return CommandLine.WrongCall;
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in ContentSchema.Files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"写不进去：{fault.Message}");
            return CommandLine.WrongCall;
        }

        output.WriteLine($"在“{folder}”里写了{ContentSchema.Files.Count}个文件。");
        return 0;
    }
}
