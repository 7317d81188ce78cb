using System.Security.Cryptography;
using System.Text;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>
/// Short numbers for the ids of facts and options, made from the ids alone, so that a slip still reads after questions were
/// added or moved. The salt is the first under which no two names of a notice get the same number.
/// </summary>
internal sealed class SlipNames(int salt)
{
    public const int SaltBits = 5;
    public const int FactBits = 12;
    public const int OptionBits = 8;

    public int Salt => salt;

    public static SlipNames? For(RuleSet rules) =>
        Enumerable.Range(0, 1 << SaltBits).Select(s => new SlipNames(s)).FirstOrDefault(names => names.TellApart(rules));

    public ulong OfFact(string id) => Hash(id, FactBits);

    public ulong OfOption(string id) => Hash(id, OptionBits);

    /// <summary>Null when no fact, or more than one, has the number.</summary>
    public Fact? FindFact(RuleSet rules, ulong number) =>
        rules.Facts.Where(f => OfFact(f.Id) == number).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Null when no option, or more than one, has the number.</summary>
    public string? FindOption(IEnumerable<Option> options, ulong number) =>
        options.Where(o => OfOption(o.Id) == number).Take(2).ToList() is [var only] ? only.Id : null;

    private bool TellApart(RuleSet rules) =>
        Distinct(rules.Facts.Select(f => OfFact(f.Id)))
        && rules.Facts.All(f => Distinct(f.Options.Select(o => OfOption(o.Id))) && f.Tags.All(t => Distinct(t.Options.Select(o => OfOption(o.Id)))));

    private static bool Distinct(IEnumerable<ulong> numbers)
    {
        var seen = new HashSet<ulong>();
        return numbers.All(seen.Add);
    }

    private ulong Hash(string id, int bits)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}:{id}"));
        return ((ulong)hash[0] << 8 | hash[1]) >> (16 - bits);
    }
}
