using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Reads lists of what to upload or hand in.</summary>
internal static partial class Materials
{
    public static ImmutableArray<DraftAttachment> Find(IReadOnlyList<DraftPage> pages)
    {
        var found = ImmutableArray.CreateBuilder<DraftAttachment>();
        var clauses = pages.SelectMany(p => p.Clauses).ToList();
        foreach (var list in clauses.Where(c => c.Label is not null))
        {
            var kind = UploadList().IsMatch(list.AllText) && list.Title.Contains("附件", StringComparison.Ordinal) ? AttachmentKind.Upload
                : PaperList().IsMatch(list.Title) ? AttachmentKind.Paper : (AttachmentKind?)null;
            foreach (var item in kind is null ? [] : clauses.Where(c => c.Parent == list && c.Label is not null))
            {
                found.Add(new DraftAttachment(
                    $"{(kind == AttachmentKind.Paper ? "paper" : "upload")}-{found.Count + 1}",
                    item.Label!.Cited,
                    kind!.Value,
                    kind == AttachmentKind.Paper ? Actor.Office : Actor.Applicant,
                    NameOf(item, kind.Value),
                    CopiesOf(item.AllText),
                    item.Anchor));
            }
        }

        return found.ToImmutable();
    }

    public static int? CopiesOf(string text) =>
        Copies().Match(text) is { Success: true, Groups: var groups } ? groups["copies"].Value is "两" ? 2 : ClauseLabel.Number(groups["copies"].Value) is > 0 and var n ? n : null : null;

    private static string NameOf(DraftClause item, AttachmentKind kind) =>
        kind == AttachmentKind.Paper && Form().Match(item.AllText) is { Success: true } form ? form.Value : item.Title.TrimEnd('…');

    [GeneratedRegex("上传(?:以下|下列|如下|相关|有关)?(?:相关)?附件|上传以下材料")]
    private static partial Regex UploadList();

    [GeneratedRegex("材料清单|报送清单|报送.*材料$|纸质材料清单")]
    private static partial Regex PaperList();

    [GeneratedRegex("《[^》]+》")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?:一式)?(?<copies>\d{1,2}|[一二两三四五六七八九十])份")]
    private static partial Regex Copies();
}
