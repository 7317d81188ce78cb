namespace TitleGuide.Pages.Check.Slips;

/// <summary>Error correction over the field of 256 elements that QR codes use.</summary>
internal static class ReedSolomon
{
    private const int Field = 0x11D;

    public static byte[] Remainder(byte[] data, int length)
    {
        var generator = Generator(length);
        var remainder = new byte[length];
        foreach (var value in data)
        {
            var factor = (byte)(value ^ remainder[0]);
            Array.Copy(remainder, 1, remainder, 0, length - 1);
            remainder[^1] = 0;
            for (var i = 0; i < length; i++)
            {
                remainder[i] ^= Multiply(generator[i], factor);
            }
        }

        return remainder;
    }

    /// <summary>The product of (x − 2^i) without its leading 1, highest power first.</summary>
    private static byte[] Generator(int length)
    {
        var result = new byte[length];
        result[^1] = 1;
        byte root = 1;
        for (var i = 0; i < length; i++)
        {
            for (var j = 0; j < length; j++)
            {
                result[j] = (byte)(Multiply(result[j], root) ^ (j + 1 < length ? result[j + 1] : 0));
            }

            root = Multiply(root, 2);
        }

        return result;
    }

    private static byte Multiply(byte a, byte b)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Field) ^ ((b >> bit & 1) * a);
        }

        return (byte)product;
    }
}
