using System.Collections.Immutable;

namespace TitleGuide.Tools.Import;

/// <summary>One piece of a document, whatever format it came in.</summary>
internal abstract record Block(SourcePlace At);

/// <param name="Label">The number that the word processor draws before the text, such as 一、 or （1）; null when it stands in the text or there is none.</param>
/// <param name="Heading">The level that the document's own styles give, or 0.</param>
internal sealed record Paragraph(SourcePlace At, string Text, string? Label = null, int Heading = 0) : Block(At)
{
    public string FullText => Label + Text;
}

/// <param name="Rows">The first one is the head. A short one lacks its last, empty cells.</param>
internal sealed record Table(SourcePlace At, ImmutableArray<ImmutableArray<string>> Rows) : Block(At)
{
    public int Width => Rows.IsEmpty ? 0 : Rows.Max(r => r.Length);
}
