namespace TitleGuide.Content.Review.Typography;

/// <summary>Characters that only look like the ones meant.</summary>
internal static class Forms
{
    private const char FirstRadical = '\u2f00';

    /// <summary>The characters that the radicals from U+2F00 on look like, in order; copying from a PDF leaves such radicals.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮"
        + "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Half width of what is written in full width.</summary>
    public static string Narrow(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    public static string OfRadical(string text) => string.Concat(text.Select(c => Radicals[c - FirstRadical]));
}
