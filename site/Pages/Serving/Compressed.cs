using System.IO.Compression;

namespace TitleGuide.Pages.Serving;

/// <summary>As small as it gets: for what is compressed once and sent many times.</summary>
public static class Compressed
{
    public static byte[] Gzip(byte[] body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return buffer.ToArray();
    }

    public static byte[] Brotli(byte[] body)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize))
        {
            brotli.Write(body);
        }

        return buffer.ToArray();
    }
}
