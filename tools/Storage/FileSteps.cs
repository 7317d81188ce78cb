namespace TitleGuide.Tools.Storage;

/// <summary>
/// The only way in which publishing, exporting and repairing change files: each call is one step, and what is left behind when the program
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

    /// <summary>Puts a text in a file's place, in one go, if the file still is what it is taken to be.</summary>
    /// <returns>False when somebody changed it meanwhile; it is then left alone.</returns>
    public bool Replace(string path, ReadOnlySpan<byte> old, ReadOnlySpan<byte> bytes)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var fresh = file + ".tmp";
        before?.Invoke($"write {fresh}");
        File.Copy(file, fresh, overwrite: true);
        try
        {
            using var stream = new FileStream(fresh, FileMode.Truncate, FileAccess.Write);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            File.Delete(fresh);
            throw;
        }

        before?.Invoke($"replace {file}");
        if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(old))
        {
            File.Delete(fresh);
            return false;
        }

        File.Move(fresh, file, overwrite: true);
        return true;
    }

    public void Move(string folder, string to)
    {
        before?.Invoke($"move {folder}");
        Directory.Move(folder, to);
    }

    /// <summary>Windows renames nothing over a link.</summary>
    public static bool CanTurnLinks => !OperatingSystem.IsWindows();

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
