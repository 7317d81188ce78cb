namespace TitleGuide.Search.Analysis;

/// <summary>Cuts a folded text into nodes.</summary>
internal static class NodeReader
{
    private const int LongestRun = 64;

    public static void Read(FoldedText text, List<Node> into)
    {
        var chars = text.Chars;
        for (var i = 0; i < chars.Length;)
        {
            var kind = CharacterClasses.Of(chars[i]);
            var from = i++;
            switch (kind)
            {
                case CharacterClass.Han:
                    if (char.IsSurrogate(chars[from]))
                        i++;
                    into.Add(new Node(NodeKind.Han, TermKey.OfText(chars[from..i]), from, i, -1));
                    break;
                case CharacterClass.Letter or CharacterClass.Digit:
                    while (i < chars.Length && i - from < LongestRun && CharacterClasses.Of(chars[i]) == kind)
                        i++;
                    var isNumber = kind == CharacterClass.Digit;
                    into.Add(new Node(
                        isNumber ? NodeKind.Digits : NodeKind.Letters,
                        TermKey.OfText(chars[from..i]),
                        from,
                        i,
                        isNumber && i - from <= 9 ? int.Parse(chars[from..i]) : -1));
                    break;
            }
        }
    }
}
