namespace TitleGuide.Search.Analysis;

/// <summary>
/// The beginnings of phrases, whole ones among them, by one key for all their nodes. Nearly every character of a text
/// begins some phrase, but seldom with the next one: a bit for every key, in little enough memory to stay at hand, tells.
/// </summary>
internal sealed class PhraseTable
{
    private const int BitCount = 1 << 17;

    private readonly ulong[] bits = new ulong[BitCount / 64];
    private readonly Vocabulary beginnings = new();

    /// <summary>The number of the beginning, or -1.</summary>
    public int Find(ulong key) =>
        ((bits[(int)key & (bits.Length - 1)] >> (int)(key >> 58)) & 1) == 0 ? -1 : beginnings.Find(key);

    /// <summary>The number it has, or the next one from 0 up.</summary>
    public int Add(ulong key)
    {
        bits[(int)key & (bits.Length - 1)] |= 1UL << (int)(key >> 58);
        return beginnings.Add(key);
    }
}
