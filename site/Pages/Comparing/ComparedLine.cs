using System.Collections.Immutable;

namespace TitleGuide.Pages.Comparing;

/// <summary>One thing that a notice says, with the clauses it rests on and the doubts about it.</summary>
/// <param name="Cites">Anchors of the notice.</param>
/// <param name="Doubts">Ids of the notice's doubts.</param>
/// <param name="Parts">What it consists of; a line is the same as another when its text and its parts are.</param>
public sealed record ComparedLine(
    string Text, ImmutableArray<string> Cites, ImmutableArray<string> Doubts, ImmutableArray<ComparedLine> Parts)
{
    public ComparedLine(string text, params ImmutableArray<string?> cites)
        : this(text, [.. cites.OfType<string>()], [], [])
    {
    }

    public bool SaysTheSameAs(ComparedLine other) => Text == other.Text && SayTheSame(Parts, other.Parts);

    public static bool SayTheSame(ImmutableArray<ComparedLine> first, ImmutableArray<ComparedLine> second) =>
        first.Length == second.Length && first.Zip(second).All(p => p.First.SaysTheSameAs(p.Second));
}
