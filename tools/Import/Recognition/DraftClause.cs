namespace TitleGuide.Tools.Import.Recognition;

/// <summary>A numbered statement on its way to a clause. Built up while reading, then only read.</summary>
internal sealed class DraftClause
{
    public required string Anchor { get; set; }

    public required string Source { get; init; }

    /// <summary>1 for the uppermost.</summary>
    public required int Depth { get; init; }

    public required string Title { get; set; }

    public required SourcePlace At { get; init; }

    /// <summary>Null for a statement without a number.</summary>
    public ClauseLabel? Label { get; init; }

    public DraftClause? Parent { get; init; }

    /// <summary>Paragraphs and tables below the title.</summary>
    public List<Block> Body { get; } = [];

    /// <summary>What a person has to look at here.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>Whether the number's own line is a sentence rather than a heading.</summary>
    public bool IsSentence { get; init; }

    public string Text => string.Concat(Body.OfType<Paragraph>().Select(p => Words.Tight(p.FullText)));

    public string AllText => Words.Tight(Title) + Text;
}
