using System.IO.Compression;

namespace TitleGuide.Pages.Serving;

/// <summary>Compresses what is sent many times.</summary>
public static class Compressed
{
    // From here to the smallest, the largest page takes a hundred times as long and loses a twelfth of its size.
    private const int Quick = 6;

    /// <summary>As small as it gets.</summary>
    public static byte[] Gzip(byte[] body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return buffer.ToArray();
    }

    /// <summary>As small as it gets, at any price: for what is compressed before anybody asks for it.</summary>
    public static byte[] Brotli(byte[] body)
    {
        using var buffer = new MemoryStream();
        return Written(body, buffer, new(buffer, CompressionLevel.SmallestSize));
    }

    /// <summary>Nearly as small, for what somebody is waiting for.</summary>
    public static byte[] QuickBrotli(byte[] body)
    {
        using var buffer = new MemoryStream();
        return Written(body, buffer, new(buffer, new BrotliCompressionOptions { Quality = Quick }));
    }

    private static byte[] Written(byte[] body, MemoryStream buffer, BrotliStream brotli)
    {
        using (brotli)
        {
            brotli.Write(body);
        }

        return buffer.ToArray();
    }
}
