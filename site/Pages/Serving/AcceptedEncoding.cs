using System.Globalization;

namespace TitleGuide.Pages.Serving;

/// <summary>The encodings that responses are stored in, worst first.</summary>
public enum BodyEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Reads Accept-Encoding.</summary>
public static class AcceptedEncoding
{
    /// <summary>The best encoding that the client accepts; a quality of 0 refuses one, an equal quality prefers the smaller.</summary>
    public static BodyEncoding Best(string? header)
    {
        var best = BodyEncoding.Identity;
        var quality = 0m;
        foreach (var item in header.AsSpan().Split(','))
        {
            var (encoding, itemQuality) = Read(header.AsSpan()[item]);
            if (encoding is { } known
                && itemQuality > 0
                && (itemQuality > quality || (itemQuality == quality && known > best)))
            {
                (best, quality) = (known, itemQuality);
            }
        }

        return best;
    }

    private static (BodyEncoding? Encoding, decimal Quality) Read(ReadOnlySpan<char> item)
    {
        var end = item.IndexOf(';');
        var name = (end < 0 ? item : item[..end]).Trim();
        var quality = 1m;
        if (end >= 0)
        {
            var parameter = item[(end + 1)..].Trim();
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
                && !decimal.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out quality))
            {
                quality = 0;
            }
        }

        return (Named(name), quality);
    }

    private static BodyEncoding? Named(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? BodyEncoding.Brotli
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? BodyEncoding.Gzip
        : name.Equals("identity", StringComparison.OrdinalIgnoreCase) ? BodyEncoding.Identity
        : null;
}
