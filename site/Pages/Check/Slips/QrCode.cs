using System.Text;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>A QR code (ISO/IEC 18004) in byte mode with medium error correction, up to version 20.</summary>
public sealed class QrCode
{
    private static readonly int[] CorrectionPerBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];

    private static readonly int[] BlocksOfVersion = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

    private readonly QrMatrix matrix;

    private QrCode(QrMatrix matrix) => this.matrix = matrix;

    public int Size => matrix.Size;

    public bool this[int x, int y] => matrix[x, y];

    /// <returns>The smallest code that holds the text, or null when it is too long.</returns>
    public static QrCode? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= BlocksOfVersion.Length; version++)
        {
            var capacity = DataLength(version);
            var lengthBits = version < 10 ? 8 : 16;
            if (4 + lengthBits + (bytes.Length * 8) <= capacity * 8)
            {
                return new(QrMatrix.Best(version, Interleave(version, Pad(bytes, lengthBits, capacity))));
            }
        }

        return null;
    }

    private static int DataLength(int version) =>
        (QrMatrix.DataModules(version) / 8) - (CorrectionPerBlock[version - 1] * BlocksOfVersion[version - 1]);

    private static byte[] Pad(byte[] bytes, int lengthBits, int capacity)
    {
        var bits = new BitWriter();
        bits.Write(0b0100, 4);
        bits.Write((ulong)bytes.Length, lengthBits);
        foreach (var value in bytes)
        {
            bits.Write(value, 8);
        }

        bits.Write(0, Math.Min(4, (capacity * 8) - bits.Length));
        bits.Write(0, (8 - (bits.Length % 8)) % 8);
        for (var pad = 0xECu; bits.Length < capacity * 8; pad ^= 0xEC ^ 0x11)
        {
            bits.Write(pad, 8);
        }

        return bits.ToBytes();
    }

    /// <summary>Splits the data into blocks, gives each its correction, and takes the blocks' bytes in turn.</summary>
    private static byte[] Interleave(int version, byte[] data)
    {
        var (count, correction) = (BlocksOfVersion[version - 1], CorrectionPerBlock[version - 1]);
        var (shortLength, longer) = (data.Length / count, data.Length % count);
        var blocks = new List<byte[]>();
        for (var (i, at) = (0, 0); i < count; i++)
        {
            var length = shortLength + (i >= count - longer ? 1 : 0);
            blocks.Add(data[at..(at + length)]);
            at += length;
        }

        var corrections = blocks.ConvertAll(block => ReedSolomon.Remainder(block, correction));
        return
        [
            .. Enumerable.Range(0, shortLength + 1).SelectMany(i => blocks.Where(b => i < b.Length).Select(b => b[i])),
            .. Enumerable.Range(0, correction).SelectMany(i => corrections.Select(c => c[i])),
        ];
    }
}
