namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Turns the blocks of a part into clauses with anchors that follow the document's numbering.</summary>
/// <param name="prefix">What every anchor begins with: the page's letter, and 0 and the annex for a further annex on one page.</param>
internal sealed class ClauseTree(Part part, string prefix, List<Finding> findings)
{
    private const int LongestEntry = 60;

    private readonly List<DraftClause> clauses = [];
    private readonly List<DraftClause> stack = [];
    private readonly UniqueNames anchors = new("-x");
    private (DraftClause Of, bool IsLast)? judged;
    private int headings;
    private bool inAnnexList;

    public IReadOnlyList<DraftClause> Build()
    {
        for (var i = 0; i < part.Blocks.Length; i++)
        {
            var block = part.Blocks[i];
            var line = block is Paragraph { } text ? Words.Tight(text.FullText) : "";
            if (AnnexMark.IsList(line) || (inAnnexList && IsAnnexEntry(line)))
            {
                AddToAnnexList(block);
                continue;
            }

            inAnnexList = false;
            if (block is Paragraph paragraph && ClauseLabel.Find(line) is { } label)
            {
                LookAtStart(label, paragraph);
                Add(label, line[label.Length..].Trim(), paragraph);
            }
            else if (block is Paragraph { Heading: > 1 } heading)
            {
                AddHeading(line, heading);
            }
            else
            {
                Continue(block, i);
            }
        }

        return clauses;
    }

    private string Join(string parent, string ordinal) => parent.Length == prefix.Length && !parent.Contains('-', StringComparison.Ordinal) ? parent + ordinal : $"{parent}-{ordinal}";

    private void LookAtStart(ClauseLabel label, Paragraph paragraph)
    {
        if (label.Ordinal > 1 && label.Kind != LabelKind.Dotted && paragraph.Label is null && !stack.Exists(c => c.Label!.Kind == label.Kind))
        {
            findings.Add(new(paragraph.At, FindingKind.Number, $"编号从“{label.Cited}”开始，前面的可能丢了", Head(paragraph.Text)));
        }
    }

    private void Add(ClauseLabel label, string line, Paragraph paragraph)
    {
        var dotted = label.Kind == LabelKind.Dotted || (label.Kind == LabelKind.Digit && stack.Exists(c => c.Label!.Kind == LabelKind.Dotted));
        var at = dotted
            ? stack.FindIndex(c => c.Label!.Kind is LabelKind.Dotted or LabelKind.Digit)
            : stack.FindLastIndex(c => c.Label!.Kind == label.Kind);
        var last = at >= 0 ? stack[at] : null;
        if (at >= 0)
        {
            stack.RemoveRange(at, stack.Count - at);
        }

        if (!dotted && last is not null)
        {
            CheckOrder(label, last.Label!, paragraph);
        }

        var parent = stack.LastOrDefault();
        var (title, text) = ClauseTitle.Split(line);
        var clause = new DraftClause
        {
            Anchor = anchors.Take(Join(parent?.Anchor ?? prefix, string.Join('-', label.Ordinals))),
            Source = SourceOf(parent, label),
            Depth = (parent?.Depth ?? 0) + label.Ordinals.Count,
            Title = title,
            At = paragraph.At,
            Label = label,
            Parent = parent,
            IsSentence = text.Length > 0,
        };
        if (text.Length > 0)
        {
            clause.Body.Add(new Paragraph(paragraph.At, text));
        }

        clauses.Add(clause);
        stack.Add(clause);
    }

    /// <summary>The entries of the list of annexes are numbered like clauses and are none.</summary>
    private void AddToAnnexList(Block block)
    {
        if (!inAnnexList)
        {
            stack.Clear();
            clauses.Add(new DraftClause { Anchor = anchors.Take(Join(prefix, "0-annexes")), Source = $"{part.Name} 附件", Depth = 1, Title = "附件清单", At = block.At });
            inAnnexList = true;
        }

        clauses[^1].Body.Add(block);
    }

    private static bool IsAnnexEntry(string line) =>
        line.Length < LongestEntry && line.IndexOfAny(['。', '；']) < 0 && (ClauseLabel.Find(line)?.Kind == LabelKind.Digit || AnnexMark.Find(line) is not null);

    private string SourceOf(DraftClause? parent, ClauseLabel label)
    {
        var comma = parent?.Label!.Kind == LabelKind.Han && label.Kind == LabelKind.Digit && part.Annex == 0 ? "、" : "";
        return parent is null ? $"{part.Name} {label.Cited}" : parent.Source + comma + label.Cited;
    }

    private void CheckOrder(ClauseLabel label, ClauseLabel last, Paragraph paragraph)
    {
        if (label.Ordinal == last.Ordinal + 1)
        {
            return;
        }

        var what = label.Ordinal == last.Ordinal ? $"编号“{label.Cited}”用了两次"
            : label.Ordinal < last.Ordinal ? $"编号从“{last.Cited}”回到了“{label.Cited}”"
            : $"编号从“{last.Cited}”跳到了“{label.Cited}”";
        findings.Add(new(paragraph.At, FindingKind.Number, what, Head(paragraph.Text)));
    }

    private void AddHeading(string line, Paragraph paragraph)
    {
        stack.Clear();
        clauses.Add(new DraftClause
        {
            Anchor = anchors.Take(Join(prefix, $"0-t{++headings}")),
            Source = $"{part.Name} “{line}”",
            Depth = 1,
            Title = line,
            At = paragraph.At,
        });
    }

    private void Continue(Block block, int index)
    {
        var current = clauses.LastOrDefault();
        if (current is null)
        {
            clauses.Add(current = new DraftClause
            {
                Anchor = anchors.Take(Join(prefix, "0")),
                Source = $"{part.Name} 首段",
                Depth = 1,
                Title = "开头",
                At = block.At,
            });
        }
        else if (block is Paragraph { Text: var text } && IsLastOfList(current, index) && !text.StartsWith('注') && current.Parent is { } parent)
        {
            clauses.Add(current = new DraftClause
            {
                Anchor = anchors.Take(Join(parent.Anchor, "end")),
                Source = parent.Source + " 末段",
                Depth = current.Depth,
                Title = ClauseTitle.Split(Words.Tight(text)).Title,
                At = block.At,
                Parent = parent,
            });
        }

        current.Body.Add(block);
    }

    /// <summary>Whether a paragraph without a number belongs to the whole list rather than to its last item.</summary>
    private bool IsLastOfList(DraftClause clause, int index)
    {
        if (judged?.Of != clause)
        {
            judged = (clause, clause is { Label.Ordinal: > 1, IsSentence: true, Parent: not null } && EndsItsList(clause, index));
        }

        return judged.Value.IsLast;
    }

    private bool EndsItsList(DraftClause clause, int index)
    {
        var following = part.Blocks.Skip(index)
            .OfType<Paragraph>()
            .TakeWhile(p => !AnnexMark.IsList(p.Text))
            .Select(p => ClauseLabel.Find(Words.Tight(p.FullText)))
            .FirstOrDefault(l => l is not null);
        return following is null || (following.Kind != clause.Label!.Kind && stack.Exists(c => c.Label!.Kind == following.Kind));
    }

    private static string Head(string text) => text.Length <= 24 ? text : text[..24] + "…";
}
