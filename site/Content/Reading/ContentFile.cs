using System.Buffers;
using System.Security.Cryptography;

namespace TitleGuide.Content.Reading;

/// <summary>One file of the folder, read once. Its bytes are not kept: what is wanted of it is its text and its hash.</summary>
/// <param name="path">Relative to the content folder, with forward slashes.</param>
/// <param name="stamp">Its length and time when it was listed; null when these do not tell whether it changed.</param>
internal sealed class ContentFile(string root, string path, (long Length, long Ticks)? stamp)
{
    private byte[]? hash;

    public string Path => path;

    /// <summary>Whether this is, as read, what stands at a path now. What could not be read may be readable now.</summary>
    public bool IsStill(string itsRoot, (long Length, long Ticks)? itsStamp) =>
        itsRoot == root && stamp is not null && itsStamp == stamp && hash is { Length: > 0 };

    /// <summary>SHA-256 of its bytes; empty when they cannot be read.</summary>
    public ReadOnlySpan<byte> Hash => hash ??= HashUnread();

    /// <summary>Null when it is no content text, which is reported.</summary>
    public SourceFile? Open(Faults faults)
    {
        var start = new Position(path, 1, 1);
        try
        {
            using var file = File.OpenHandle(System.IO.Path.Combine(root, path));
            var length = RandomAccess.GetLength(file);
            if (length <= SourceFile.LargestBytes)
            {
                return Read(file, (int)length, faults);
            }

            faults.Add(
                DiagnosticCode.TooBig,
                start,
                $"文件有{(length + 1023) / 1024}KB，超过了{SourceFile.LargestBytes / 1024}KB。",
                cure: "正文不会这么长：拆开，或者把原件放进 files 文件夹。");
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            faults.Add(DiagnosticCode.Unreadable, start, $"文件读不出来：{Reason(fault)}。", cure: "检查文件还在不在、权限对不对。");
            hash = [];
        }

        return null;
    }

    private static bool IsUnreadable(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException;

    private static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "它指向的文件不存在",
        UnauthorizedAccessException => "没有权限",
        _ => "正被别的程序占用，或者磁盘有错",
    };

    private SourceFile? Read(Microsoft.Win32.SafeHandles.SafeFileHandle file, int length, Faults faults)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = 0;
            while (read < length && RandomAccess.Read(file, buffer.AsSpan(read, length - read), read) is > 0 and var more)
            {
                read += more;
            }

            hash = SHA256.HashData(buffer.AsSpan(0, read));
            return SourceFile.Decode(path, buffer.AsSpan(0, read), faults);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private byte[] HashUnread()
    {
        try
        {
            using var stream = File.OpenRead(System.IO.Path.Combine(root, path));
            return SHA256.HashData(stream);
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return [];
        }
    }
}
