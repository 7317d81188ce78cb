using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>The notice itself or one of its annexes.</summary>
/// <param name="Annex">0 for the notice itself.</param>
/// <param name="Title">The printed title; empty when there is none.</param>
internal sealed record Part(int Annex, string Title, SourcePlace At, ImmutableArray<Block> Blocks)
{
    public string Name => Annex == 0 ? "正文" : $"附件{Annex}";
}
