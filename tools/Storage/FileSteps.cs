namespace TitleGuide.Tools.Storage;

/// <summary>
/// The only way in which publishing and exporting change files: each call is one step, and what is left behind when the program
/// is killed between any two of them must be the old or the new.
/// </summary>
/// <param name="before">Told of each step before it is taken; when it throws, the step is not taken.</param>
internal sealed class FileSteps(Action<string>? before = null)
{
    public void CreateFolder(string path)
    {
        before?.Invoke($"create {path}");
        Directory.CreateDirectory(path);
    }

    /// <summary>Makes a new file, with its folder, and hands it over to the disk.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        before?.Invoke($"write {path}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    public void Move(string folder, string to)
    {
        before?.Invoke($"move {folder}");
        Directory.Move(folder, to);
    }

    /// <summary>Makes a link, or turns an existing one to another folder, in one go.</summary>
    /// <param name="target">Relative to the link's folder.</param>
    public void TurnLink(string link, string target)
    {
        var fresh = link + ".new";
        before?.Invoke($"link {fresh}");
        File.Delete(fresh);
        Directory.CreateSymbolicLink(fresh, target);
        before?.Invoke($"turn {link}");
        Native.Rename(fresh, link);
    }

    /// <summary>Puts a folder in another one's place, which afterwards stands where the first one was.</summary>
    public void Exchange(string folder, string other)
    {
        before?.Invoke($"exchange {folder}");
        if (Native.Exchange(folder, other))
        {
            return;
        }

        // Without such a call of the system there is a moment without either; the next run finds the folder set aside.
        var aside = other + Aside;
        Directory.Move(other, aside);
        before?.Invoke($"exchange, second half {folder}");
        Directory.Move(folder, other);
        Directory.Move(aside, folder);
    }

    /// <summary>What a folder is called while it is exchanged in two halves.</summary>
    public const string Aside = ".aside";

    public void DeleteFolder(string path)
    {
        before?.Invoke($"delete {path}");
        Directory.Delete(path, recursive: true);
    }
}
