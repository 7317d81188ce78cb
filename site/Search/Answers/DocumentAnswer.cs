using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>杭经信人事〔2023〕63号, also only 2023 63号 or 63号: the notice of this number, or one that rests on it.</summary>
internal static class DocumentAnswer
{
    private const string Marks = "()〔〕第";

    public static Intent? For(IReadOnlyList<Notice> notices, AskedText asked)
    {
        var number = Plain(asked.Text);
        if (!number.Contains('号', StringComparison.Ordinal) || !number.Any(char.IsAsciiDigit) || asked.Text.Length < 3)
            return null;
        return notices.Where(n => n.Number is not null && Same(Plain(AskedText.Fold(n.Number)), number))
            .Select(n => new Intent(IntentKind.DocumentNumber, n.Number!, n.Title, Addresses.Of(n), n.Id))
            .Concat(notices.SelectMany(n => n.Basis.Where(b => Contains(b.Text, number)).Select(b => Basis(n, b))))
            .FirstOrDefault();
    }

    private static Intent Basis(Notice notice, Cited basis) => new(
        IntentKind.DocumentNumber,
        basis.Text,
        $"“{notice.ShortTitle}”的依据文件之一。",
        Addresses.OfClause(notice, basis.Cites) ?? Addresses.Of(notice),
        notice.Id,
        Addresses.OfClause(notice, basis.Cites));

    private static bool Same(string number, string asked) => asked.Contains(number, StringComparison.Ordinal) || IsEnd(number, asked);

    // 63号 is no part of 163号.
    private static bool IsEnd(string number, string asked) =>
        number.EndsWith(asked, StringComparison.Ordinal)
        && (number.Length == asked.Length || !char.IsAsciiDigit(asked[0]) || number[^(asked.Length + 1)] is var before && !char.IsAsciiDigit(before));

    private static bool Contains(string text, string asked)
    {
        var plain = Plain(AskedText.Fold(text));
        return plain.Split('号').SkipLast(1).Any(part => IsEnd(part + "号", asked));
    }

    private static string Plain(string folded) => string.Concat(folded.Select(c => c is '(' or ')' ? '|' : c).Where(c => !Marks.Contains(c, StringComparison.Ordinal)));
}
