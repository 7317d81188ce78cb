using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>What a slip says: the answers given to a notice under the rules of that day. It holds no name.</summary>
/// <param name="SameRules">Whether the rules are still those that the slip was written under.</param>
/// <param name="Lost">How many answers no longer fit the questions of today.</param>
public sealed record Slip(Notice Notice, FactSet Facts, bool SameRules, int Lost)
{
    private const int Version = 1;
    private const int DigestBits = 24;

    /// <summary>The code of these answers, to be typed or scanned; null when this notice's names cannot be told apart shortly.</summary>
    public static string? Write(Notice notice, FactSet facts)
    {
        var rules = notice.Rules!;
        if (SlipNames.For(rules) is not { } names)
        {
            return null;
        }

        var bits = new BitWriter();
        bits.Write(Version, 3);
        bits.Write((ulong)names.Salt, SlipNames.SaltBits);
        bits.Write(KeyOf(notice), 16);
        bits.Write(DigestOf(rules), DigestBits);
        var writer = new SlipWriter(bits, names);
        foreach (var fact in rules.Facts.Where(f => facts.Answered(f.Id)))
        {
            bits.Write(names.OfFact(fact.Id), SlipNames.FactBits);
            writer.Write(fact, facts.Values[fact.Id]);
        }

        return SlipText.Write(bits);
    }

    /// <returns>The slip, or null with a sentence that says what is wrong.</returns>
    public static Slip? Read(string code, Snapshot snapshot, out string? fault)
    {
        fault = "这个代码不完整，或者有字符抄错了。请对照小票再看一遍：每四个一组，一个也不能少。";
        if (SlipText.Read(code) is not { } bits || bits.Read(3) != Version)
        {
            return null;
        }

        var salt = (int)bits.Read(SlipNames.SaltBits);
        var key = bits.Read(16);
        var digest = bits.Read(DigestBits);
        if (snapshot.Notices.FirstOrDefault(n => n.Rules is not null && KeyOf(n) == key) is not { } notice)
        {
            fault = "代码没有抄错，但它说的那份通知不在本站。";
            return null;
        }

        var names = new SlipNames(salt);
        var reader = new SlipReader(bits, names);
        var answers = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var lost = 0;
        while (bits.Left > 0)
        {
            var name = bits.Read(SlipNames.FactBits);
            var fact = names.FindFact(notice.Rules!, name);
            var value = reader.Read(fact);
            if (bits.PastEnd)
            {
                return null;
            }

            if (fact is not null && value is not null)
            {
                answers[fact.Id] = value;
            }
            else
            {
                lost++;
            }
        }

        fault = null;
        return new(notice, FactSet.Of(answers), digest == DigestOf(notice.Rules!), lost);
    }

    private static ulong KeyOf(Notice notice)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(notice.Id));
        return (ulong)(hash[0] << 8 | hash[1]);
    }

    private static ulong DigestOf(RuleSet rules) =>
        ulong.Parse(RulesDigest.Of(rules).AsSpan(0, DigestBits / 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
