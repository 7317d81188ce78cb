namespace TitleGuide.Search.Analysis;

/// <summary>Numbers written with Han characters, or digits with 万, 千, 百: 五, 十二, 二〇二四, 3万.</summary>
internal static class HanNumber
{
    // What a number counts; without one of these behind it 一 is as likely a word's part (一致, 统一) as a number.
    private static readonly bool[] Counted =
        TableOf("年月日天号周岁个篇份次人项寸分名类级种位条款页批期轮门等元楼室层本章科字倍学工小套张");

    private static readonly bool[] Parts = TableOf("〇零一二两三四五六七八九十百千万");

    public static bool IsCounted(char c) => Counted[c];

    public static bool IsPart(char c) => Parts[c];

    /// <summary>0–9, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>10, 100, 1000, 10000, or 0.</summary>
    public static int Multiplier(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10000,
        _ => 0,
    };

    /// <summary>The value, or -1 when the characters are not one number. Arabic digits may stand where Han digits may.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        long total = 0, section = 0, pending = -1;
        var positional = true;
        foreach (var c in text)
        {
            if (Multiplier(c) is var multiplier and > 0)
            {
                positional = false;
                if (multiplier == 10000)
                {
                    total = (total + section + (total + section == 0 && pending < 0 ? 1 : Math.Max(pending, 0))) * multiplier;
                    section = 0;
                }
                else
                {
                    section += (pending < 0 ? 1 : pending) * multiplier;
                }

                pending = -1;
            }
            else
            {
                var digit = char.IsAsciiDigit(c) ? c - '0' : Digit(c);
                if (digit < 0)
                    return -1;
                if (!positional && pending > 0 && !char.IsAsciiDigit(c))
                    return -1;
                pending = pending < 0 ? digit : pending * 10 + digit;
            }

            if (total > 1_000_000_000 || section > 1_000_000_000 || pending > 1_000_000_000)
                return -1;
        }

        total += section + Math.Max(pending, 0);
        return total <= int.MaxValue ? (int)total : -1;
    }

    // By character: every node of every text is asked for.
    private static bool[] TableOf(string characters)
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var c in characters)
            table[c] = true;
        return table;
    }
}
