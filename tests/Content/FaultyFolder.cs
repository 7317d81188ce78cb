namespace TitleGuide.Tests.Content;

/// <summary>
/// A content folder made of <c>tests/Faulty/good</c> and one small change to it. A <c>change.txt</c> names a file, then below it the words
/// taken out (<c>- </c>) and the words put in (<c>+ </c>); <c>remove</c>, <c>folder</c>, <c>large</c> and <c>dangling</c> before a path do
/// what files in a repository cannot. Any other file of the case is laid over the good folder.
/// </summary>
internal sealed class FaultyFolder : IDisposable
{
    public const string ChangeFile = "change.txt";

    public const string ExpectedFile = "expected.txt";

    private FaultyFolder(string path) => Path = path;

    public static string Root => Repository.PathOf("tests/Faulty");

    public string Path { get; }

    public static FaultyFolder Good()
    {
        var folder = new FaultyFolder(Directory.CreateTempSubdirectory("titleguide-").FullName);
        Overlay(System.IO.Path.Combine(Root, "good"), folder.Path);
        return folder;
    }

    public static FaultyFolder Make(string name)
    {
        var folder = Good();
        var source = System.IO.Path.Combine(Root, name);
        Overlay(source, folder.Path);
        File.Delete(folder.PathOf(ExpectedFile));
        if (File.Exists(folder.PathOf(ChangeFile)))
        {
            var change = File.ReadAllLines(folder.PathOf(ChangeFile));
            File.Delete(folder.PathOf(ChangeFile));
            folder.Change(change);
        }

        return folder;
    }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        if (text.Split(old).Length != 2)
        {
            throw new InvalidOperationException($"“{old}” must stand exactly once in {file}.");
        }

        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Overlay(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private void Change(string[] lines)
    {
        var file = "";
        for (var i = 0; i < lines.Length;)
        {
            var (old, @new) = (Block(lines, ref i, "- "), Block(lines, ref i, "+ "));
            if (old.Length > 0)
            {
                Replace(file, old, @new);
            }
            else if (@new.Length > 0)
            {
                File.AppendAllText(PathOf(file), @new + "\n");
            }
            else if (lines[i].Split(' ', 2) is [var verb, var path])
            {
                Do(verb, path);
                i++;
            }
            else
            {
                file = lines[i++];
            }
        }
    }

    private static string Block(string[] lines, ref int i, string mark)
    {
        var start = i;
        while (i < lines.Length && lines[i].StartsWith(mark, StringComparison.Ordinal))
        {
            i++;
        }

        return string.Join('\n', lines[start..i].Select(line => line[mark.Length..].Replace("→", "\t", StringComparison.Ordinal)));
    }

    private void Do(string verb, string path)
    {
        var full = PathOf(path);
        File.Delete(full);
        switch (verb)
        {
            case "remove":
                break;
            case "folder":
                Directory.CreateDirectory(full);
                break;
            case "large":
                File.WriteAllText(full, "# " + new string('x', 4 * 1024 * 1024));
                break;
            case "dangling":
                File.CreateSymbolicLink(full, full + ".gone");
                break;
            default:
                throw new InvalidOperationException($"“{verb}” is no change.");
        }
    }
}
