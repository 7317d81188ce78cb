namespace TitleGuide.Search.Highlighting;

/// <summary>Chooses the part of a text to show: about a hundred Han characters with as many different matches as possible.</summary>
internal static class SnippetWindow
{
    private const int Core = 140;
    private const int Least = 160;
    private const int Most = 240;
    private const int Lead = 60;
    private const int FewTerms = 64;

    /// <param name="marks">In order.</param>
    public static TextRange Choose(string text, ReadOnlySpan<Mark> marks)
    {
        if (text.Length * 2 <= Most || (text.Length <= Most && TextWidth.Of(text) <= Most))
            return Trim(text, 0, text.Length);
        var (from, to) = marks.IsEmpty ? (0, 0) : BestCore(text, marks);
        var start = StartBefore(text, from);
        var end = EndAfter(text, start, to);
        while (start > 0 && TextWidth.Of(text.AsSpan(start, end - start)) < Least
            && StartBefore(text, start - 1) is var earlier && TextWidth.Of(text.AsSpan(earlier, end - earlier)) <= Most)
        {
            start = earlier;
        }

        return Trim(text, start, end);
    }

    /// <summary>The stretch of at most the core's width whose different terms weigh most; the first of equals.</summary>
    private static (int From, int To) BestCore(string text, ReadOnlySpan<Mark> marks)
    {
        var best = (From: marks[0].Start, To: marks[0].End);
        var bestWeight = -1f;
        var terms = 0;
        foreach (ref readonly var mark in marks)
            terms = Math.Max(terms, mark.Term + 1);
        // For each term from which mark on it was last seen, plus one.
        Span<int> seen = terms <= FewTerms ? stackalloc int[terms] : new int[terms];
        seen.Clear();
        for (var i = 0; i < marks.Length; i++)
        {
            var weight = 0f;
            var width = 0;
            var to = marks[i].Start;
            for (var j = i; j < marks.Length; j++)
            {
                ref readonly var mark = ref marks[j];
                var end = Math.Max(to, mark.End);
                width += TextWidth.Of(text.AsSpan(to, end - to));
                if (j > i && width > Core)
                    break;
                to = end;
                weight += seen[mark.Term] <= i ? mark.Weight : mark.Weight * 0.05f;
                seen[mark.Term] = i + 1;
            }

            if (weight > bestWeight)
                (best, bestWeight) = ((marks[i].Start, to), weight);
        }

        return best;
    }

    private static int StartBefore(string text, int from)
    {
        var clause = -1;
        var width = 0;
        var i = from;
        while (i > 0 && width < Lead)
        {
            if (IsSentenceEnd(text[i - 1]))
                return i;
            if (clause < 0 && IsClauseEnd(text[i - 1]))
                clause = i;
            width += TextWidth.Of(text[--i]);
        }

        return i == 0 ? 0 : clause >= 0 ? clause : Whole(text, i);
    }

    private static int EndAfter(string text, int start, int to)
    {
        var least = Math.Max(to, start + TextWidth.Reach(text.AsSpan(start), Least));
        var width = TextWidth.Of(text.AsSpan(start, least - start));
        var (sentence, clause) = (-1, -1);
        for (var i = least; ; i++)
        {
            if (IsSentenceEnd(text[i - 1]))
                sentence = i;
            else if (IsClauseEnd(text[i - 1]))
                clause = i;
            if (i == text.Length)
                return i;
            if (width >= Most)
                return sentence >= 0 ? sentence : clause >= 0 ? clause : Whole(text, i);
            width += TextWidth.Of(text[i]);
        }
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    private static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '；' or '\n';

    private static bool IsClauseEnd(char c) => c is '，' or '、' or '：' or ',' or ';' or '）' or ' ';

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int Whole(string text, int i) =>
        i > 0 && i < text.Length && char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i]) ? i - 1 : i;
}
