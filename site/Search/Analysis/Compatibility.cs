namespace TitleGuide.Search.Analysis;

/// <summary>
/// The compatibility forms (Unicode NFKC) that Chinese documents carry: full-width, circled, superscript and Roman
/// numbers, units, radicals and duplicate ideographs left behind by PDF copies. The site runs globalization-invariant,
/// where <see cref="string.Normalize()"/> leaves them as they are.
/// </summary>
internal static class Compatibility
{
    // U+2F00–U+2FD5, in order.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田"
        + "疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // U+F900–U+FA0D, in order.
    private const string Duplicates =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀";

    private static readonly string[] RomanNumerals =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"];

    private static readonly string[] HanNumerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>The folded form, lower case; null when the character has none.</summary>
    public static string? Of(char c) => c switch
    {
        '\u3000' or '\u00A0' => " ",
        >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
        >= '\u2F00' and <= '\u2FD5' => Radicals.Substring(c - 0x2F00, 1),
        >= '\uF900' and <= '\uFA0D' => Duplicates.Substring(c - 0xF900, 1),
        >= '①' and <= '⑳' => (c - '①' + 1).ToString(),
        >= '⑴' and <= '⒇' => $"({c - '⑴' + 1})",
        >= '⒈' and <= '⒛' => $"{c - '⒈' + 1}.",
        >= '㈠' and <= '㈩' => $"({HanNumerals[c - '㈠']})",
        >= '㊀' and <= '㊉' => HanNumerals[c - '㊀'],
        >= 'Ⅰ' and <= 'Ⅿ' => RomanNumerals[c - 'Ⅰ'],
        >= 'ⅰ' and <= 'ⅿ' => RomanNumerals[c - 'ⅰ'],
        >= '⁴' and <= '⁹' => (c - '⁰').ToString(),
        >= '₀' and <= '₉' => (c - '₀').ToString(),
        '⁰' => "0",
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        '㎜' => "mm",
        '㎝' => "cm",
        '㎞' => "km",
        '㎏' => "kg",
        '㎡' => "m2",
        '㎥' => "m3",
        '№' => "no",
        _ => null,
    };
}
