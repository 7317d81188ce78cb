namespace TitleGuide.Search.Analysis;

/// <summary>Cuts a folded text into nodes.</summary>
internal static class NodeReader
{
    private const int LongestRun = 64;
    private const int LongestNumber = 9;

    /// <param name="into">Takes the nodes, which are no more than the characters.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> chars, Span<Node> into)
    {
        var count = 0;
        for (var i = 0; i < chars.Length;)
        {
            var kind = CharacterClasses.Of(chars[i]);
            var from = i++;
            switch (kind)
            {
                case CharacterClass.Han when char.IsSurrogate(chars[from]):
                    i++;
                    into[count++] = new Node(NodeKind.Han, TermKey.OfText(chars[from..i]), from, i, -1);
                    break;
                case CharacterClass.Han:
                    into[count++] = new Node(NodeKind.Han, TermKey.OfCharacter(chars[from]), from, i, -1);
                    break;
                case CharacterClass.Letter or CharacterClass.Digit:
                    while (i < chars.Length && i - from < LongestRun && CharacterClasses.Of(chars[i]) == kind)
                        i++;
                    var run = chars[from..i];
                    into[count++] = kind == CharacterClass.Digit
                        ? new Node(NodeKind.Digits, TermKey.OfText(run), from, i, ValueOf(run))
                        : new Node(NodeKind.Letters, TermKey.OfText(run), from, i, -1);
                    break;
            }
        }

        return count;
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length > LongestNumber)
            return -1;
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        return value;
    }
}
