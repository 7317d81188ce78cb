using System.Text.RegularExpressions;

namespace TitleGuide.Tools;

/// <summary>Says in Chinese what the system says in English of a file that it cannot read or write.</summary>
internal static partial class FileFault
{
    // ENOSPC, and Windows' ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);
    private const int HandleDiskFull = unchecked((int)0x80070027);

    // EROFS, and Windows' ERROR_WRITE_PROTECT.
    private const int ReadOnly = 30;
    private const int WriteProtected = unchecked((int)0x80070013);

    /// <summary>Null when it is no fault of a file.</summary>
    public static string? Find(Exception fault) =>
        (fault is AggregateException many ? many.GetBaseException() : fault) is var first and (IOException or UnauthorizedAccessException) ? Say(first) : null;

    public static string Say(Exception fault)
    {
        var place = QuotedPath().Match(fault.Message) is { Success: true } path ? $"“{path.Groups[1].Value}”" : "文件";
        return fault switch
        {
            // Our own words.
            { Message: ['“' or (>= '\u4E00' and <= '\u9FFF'), ..] } => fault.Message,
            UnauthorizedAccessException => $"没有权限动{place}，请换一个文件夹，或者请管理员开权限。",
            DirectoryNotFoundException or FileNotFoundException => $"找不到{place}，可能刚被移走或改了名。",
            PathTooLongException => $"{place}的路径太长了，请放到浅一些的文件夹里。",
            { HResult: NoSpace or DiskFull or HandleDiskFull } => "磁盘满了，请腾出地方再试。",
            { HResult: ReadOnly or WriteProtected } => $"{place}在只能读的磁盘上，请换一个文件夹。",
            _ => $"{place}读写出错，可能正被别的程序占用（系统原话：{fault.Message}）。",
        };
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex QuotedPath();
}
