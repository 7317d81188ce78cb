namespace TitleGuide.Search.Scoring;

/// <summary>Sections, a bit for each: small enough to ask for one after another from the processor's nearest cache.</summary>
internal sealed class SectionSet(int sectionCount)
{
    private readonly ulong[] bits = new ulong[sectionCount / 64 + 1];

    public bool Contains(int section) => (bits[section >> 6] >> (section & 63) & 1) != 0;

    /// <returns>Whether it was not there before.</returns>
    public bool Add(int section)
    {
        var isNew = !Contains(section);
        bits[section >> 6] |= 1UL << (section & 63);
        return isNew;
    }

    public void Remove(int section) => bits[section >> 6] &= ~(1UL << (section & 63));
}
