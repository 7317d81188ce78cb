namespace TitleGuide.Tools.Storage;

/// <summary>A file that one run holds, so that another one waits. Let go when the program ends, however it does.</summary>
internal static class RunLock
{
    // What opening a file says that another program holds: Linux' EAGAIN, macOS' EAGAIN, Windows' ERROR_SHARING_VIOLATION.
    private static readonly int[] Held = [11, 35, 32];

    /// <summary>Null when another run has it.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public static FileStream? Take(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
        }
        catch (IOException fault) when (Held.Contains(fault.HResult & 0xFFFF))
        {
            return null;
        }
    }
}
