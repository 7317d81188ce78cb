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
        var dry = new Option<bool>("--dry-run") { Description = "只看会写哪些文件，什么也不写" };
        var command = new Command("schema", "格式说明：写出每种内容文件的格式（JSON Schema），编辑器靠它提示和检查") { folder, content, dry };
        command.SetAction(call => Run(call.GetValue(folder), call.GetValue(content), call.GetValue(dry), output, errors));
        return command;
    }

    private static int Run(string? folder, string? given, bool dry, TextWriter output, TextWriter errors)
    {
        if (folder is null && ContentPlace.Find(given) is { } content)
        {
            folder = Path.Combine(content, ContentSchema.Folder);
        }

        if (folder is null)
        {
            errors.WriteLine(ContentPlace.Missing);
            return CommandLine.WrongCall;
        }

        try
        {
            foreach (var (name, text) in ContentSchema.Files)
            {
                Write(Path.Combine(folder, name), text, dry, output);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"写不进去：{FileFault.Say(fault)}");
            return CommandLine.WrongCall;
        }

        output.WriteLine(dry ? "只是看看，什么也没写。" : $"“{folder}”里的{ContentSchema.Files.Count}个格式文件都是新的了。");
        return 0;
    }

    private static void Write(string path, string text, bool dry, TextWriter output)
    {
        var old = File.Exists(path) ? File.ReadAllText(path) : null;
        if (old == text)
        {
            return;
        }

        output.WriteLine($"{(old is null ? "新写" : "改写")} {Path.GetFileName(path)}");
        if (!dry)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
        }
    }
}
