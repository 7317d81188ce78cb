using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Reads how many credits or hours of further education are asked for.</summary>
internal static partial class Credits
{
    public static ImmutableArray<DraftCredit> Find(IEnumerable<DraftClause> clauses) =>
    [
        .. clauses.SelectMany(clause => clause.Text.Split(['，', ',', '；', '。', '（', '）', '(', ')'])
            .Select(piece => (Piece: piece, Match: Amount().Match(piece)))
            .Where(p => p.Match.Success)
            .Select(p => new DraftCredit(p.Piece.Trim(), int.Parse(p.Match.Groups["amount"].Value), p.Match.Groups["unit"].Value, clause.Anchor))),
    ];

    [GeneratedRegex(@"(?<amount>\d{1,3})\s*个?(?<unit>学分|学时)")]
    private static partial Regex Amount();
}
