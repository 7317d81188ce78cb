namespace TitleGuide.Pages.Check.Slips;

/// <summary>Reads what <see cref="BitWriter"/> wrote. Past the end it reads zeros and says so.</summary>
internal sealed class BitReader(IReadOnlyList<bool> bits)
{
    private const int MostGroups = 16;

    private int at;

    public bool PastEnd => at > bits.Count;

    public int Left => bits.Count - at;

    public ulong Read(int length)
    {
        var value = 0UL;
        for (var i = 0; i < length; i++, at++)
        {
            value = value << 1 | (at < bits.Count && bits[at] ? 1UL : 0);
        }

        return value;
    }

    public bool ReadBit() => Read(1) != 0;

    public ulong ReadNumber()
    {
        var value = 0UL;
        for (var group = 0; group < MostGroups; group++)
        {
            var more = ReadBit();
            value |= Read(4) << (group * 4);
            if (!more)
            {
                break;
            }
        }

        return value;
    }
}
