using TitleGuide.Content.Texts;

namespace TitleGuide.Content.Review.Typography;

/// <summary>One repair, as it was and as it is now.</summary>
public sealed record Repair(Position At, string Code, string Before, string After);

/// <summary>Repairs what is certain. Running it again changes nothing.</summary>
public static class TypographyFix
{
    /// <summary>One repair may bring another to light, such as a doubled comma of which one was half width.</summary>
    private const int MostRounds = 6;

    public static (string Text, IReadOnlyList<Repair> Repairs) Run(string path, string text, IReadOnlyCollection<string> printed)
    {
        var repairs = new List<Repair>();
        for (var round = 0; round < MostRounds; round++)
        {
            var edits = new TextEdits(text);
            foreach (var slip in TypographyCheck.Find(path, text, printed))
            {
                if (slip.Replacement is { } to)
                {
                    edits.Replace(slip.Start, slip.End, to);
                    repairs.Add(new Repair(TextPlace.Of(path, text, slip.Start), slip.Rule.Code.Id, text[slip.Start..slip.End], to));
                }
            }

            if (edits.Count == 0)
            {
                break;
            }

            text = edits.Apply();
        }

        return (text, repairs);
    }
}
