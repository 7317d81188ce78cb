using System.Collections.Immutable;
using System.Security.Cryptography;

namespace TitleGuide.Content.Reading;

/// <summary>One file as it was when the folder was read.</summary>
/// <param name="Hash">SHA-256 of its bytes; empty when they could not be read.</param>
/// <param name="Bytes">Null when it is too big for content or could not be read.</param>
/// <param name="Fault">Why it could not be read.</param>
internal sealed record ContentFile(string Path, long Length, ImmutableArray<byte> Hash, byte[]? Bytes, string? Fault)
{
    public static ContentFile Read(string root, string path)
    {
        try
        {
            using var stream = File.OpenRead(System.IO.Path.Combine(root, path));
            var length = stream.Length;
            if (length > SourceFile.LargestBytes)
            {
                return new ContentFile(path, length, [.. SHA256.HashData(stream)], null, null);
            }

            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return new ContentFile(path, length, [.. SHA256.HashData(bytes)], bytes, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ContentFile(path, 0, [], null, Reason(fault));
        }
    }

    public SourceFile? Open(Faults faults)
    {
        var start = new Position(Path, 1, 1);
        if (Bytes is { } bytes)
        {
            return SourceFile.Decode(Path, bytes, faults);
        }

        if (Fault is null)
        {
            faults.Add(DiagnosticCode.TooBig, start, $"文件有{(Length + 1023) / 1024}KB，超过了{SourceFile.LargestBytes / 1024}KB。", cure: "正文不会这么长：拆开，或者把原件放进 files 文件夹。");
        }
        else
        {
            faults.Add(DiagnosticCode.Unreadable, start, $"文件读不出来：{Fault}。", cure: "检查文件还在不在、权限对不对。");
        }

        return null;
    }

    private static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "它指向的文件不存在",
        UnauthorizedAccessException => "没有权限",
        _ => "正被别的程序占用，或者磁盘有错",
    };
}
