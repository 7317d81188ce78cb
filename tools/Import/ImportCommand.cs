using System.CommandLine;

namespace TitleGuide.Tools.Import;

/// <summary>import: a draft notice folder from the documents that staff received.</summary>
internal static class ImportCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = new Argument<string[]>("FILE") { Description = "要导入的文件：.docx、.html、.txt 或 .md，可以有几个", Arity = ArgumentArity.OneOrMore };
        var id = new Option<string?>("--id") { Description = "新文件夹的名字，如 2027-hangzhou-engineer" };
        var content = new Option<string?>("--content") { Description = "内容文件夹；不写就从当前位置往上找" };
        var report = new Option<string?>("--report") { Description = "把发现的问题另存到这个文件" };
        var replace = new Option<bool>("--replace") { Description = "文件夹已经有了也写，同名文件会换成新的" };
        var dry = new Option<bool>("--dry-run") { Description = "只看结果，什么也不写" };
        var command = new Command("import", "导入通知：从 Word、网页或文本做出一份草稿") { files, id, content, report, replace, dry };
        command.SetAction(call => new Importer(output, errors).Run(new ImportRequest(
            call.GetValue(files) ?? [], call.GetValue(id), call.GetValue(content), call.GetValue(report), call.GetValue(replace), call.GetValue(dry))));
        return command;
    }
}
