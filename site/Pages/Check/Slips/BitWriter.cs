namespace TitleGuide.Pages.Check.Slips;

/// <summary>Bits one after another, the highest of each number first.</summary>
internal sealed class BitWriter
{
    private readonly List<bool> bits = [];

    public int Length => bits.Count;

    public IReadOnlyList<bool> Bits => bits;

    public void Write(ulong value, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            bits.Add((value >> i & 1) != 0);
        }
    }

    public void Write(bool value) => bits.Add(value);

    /// <summary>In groups of four bits, each with a bit in front that says whether another follows.</summary>
    public void WriteNumber(ulong value)
    {
        do
        {
            Write(value > 15);
            Write(value & 15, 4);
            value >>= 4;
        }
        while (value > 0);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
        {
            bytes[i / 8] |= (byte)(bits[i] ? 0x80 >> (i % 8) : 0);
        }

        return bytes;
    }
}
