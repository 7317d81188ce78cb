namespace TitleGuide.Search.Querying;

/// <summary>Numbers in one text, where looking for a part of any compares many digits at once.</summary>
internal sealed class NumberList
{
    private const char Separator = ' ';

    private readonly string text;

    public NumberList(IEnumerable<string> numbers)
    {
        text = string.Join(Separator, numbers.Order(StringComparer.Ordinal).Prepend("").Append(""));
    }

    /// <summary>The first numbers that contain the digits, in order.</summary>
    public List<string> Containing(string digits, int most)
    {
        var found = new List<string>();
        for (var at = 0; found.Count < most && text.AsSpan(at).IndexOf(digits) is >= 0 and var step;)
        {
            var start = text.LastIndexOf(Separator, at + step) + 1;
            at = text.IndexOf(Separator, start);
            found.Add(text[start..at]);
        }

        return found;
    }
}
