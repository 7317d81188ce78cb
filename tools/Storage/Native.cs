using System.Runtime.InteropServices;

namespace TitleGuide.Tools.Storage;

/// <summary>Two calls of the system that the library does not offer for links and folders.</summary>
internal static class Native
{
    private const int CurrentFolder = -100;
    private const uint ExchangeFlag = 2;

    /// <summary>Renames over what stands there, a link as the link it is.</summary>
    /// <exception cref="IOException">It did not work; nothing has changed.</exception>
    public static void Rename(string from, string to)
    {
        if (rename(from, to) != 0)
        {
            throw new IOException($"“{to}”换不过来（系统原话：{Marshal.GetLastPInvokeErrorMessage()}）。");
        }
    }

    /// <summary>False where the system cannot exchange two folders in one go.</summary>
    public static bool Exchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && renameat2(CurrentFolder, one, CurrentFolder, other, ExchangeFlag) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

#pragma warning disable CA5392, SYSLIB1054, IDE1006 // The names of the C library.
    [DllImport("libc", SetLastError = true)]
    private static extern int rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", SetLastError = true)]
    private static extern int renameat2(
        int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);
#pragma warning restore CA5392, SYSLIB1054, IDE1006
}
