using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Characters for what symbol fonts draw in forms: boxes and ticks.</summary>
internal static class WordSymbol
{
    /// <summary>Word moves the codes of symbol fonts up to here.</summary>
    private const int PrivateStart = 0xF000;

    private const int PrivateEnd = 0xF0FF;

    /// <summary>Null when nobody knows here what the font draws.</summary>
    public static string? Find(W.SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        var own = code is >= PrivateStart and <= PrivateEnd ? code - PrivateStart : code;
        return (symbol.Font?.Value, own) switch
        {
            ("Wingdings", 0x6F or 0x70 or 0x71 or 0x72 or 0xA8) or ("Wingdings 2", 0x2A or 0xA3) => "□",
            ("Wingdings", 0xFE) or ("Wingdings 2", 0x52) => "☑",
            ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => "√",
            ("Wingdings", 0xFB) or ("Wingdings 2", 0x4F) => "×",
            ("Wingdings", 0xFD) or ("Wingdings 2", 0x51 or 0x53 or 0x54) => "☒",
            _ => null,
        };
    }
}
