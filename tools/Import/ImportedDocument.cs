using System.Collections.Immutable;

namespace TitleGuide.Tools.Import;

/// <summary>A document as a plain row of blocks, with what was noticed so far.</summary>
internal sealed record ImportedDocument(string File, ImmutableArray<Block> Blocks, ImmutableArray<Finding> Findings);
