using TitleGuide.Search.Highlighting;

namespace TitleGuide.Tests.Search.Highlighting;

public sealed class MarksTests
{
    private static readonly string Text = new('文', 30);

    [Fact]
    public void Stretches_OverlappingAndTouching_AreOne() =>
        Assert.Equal([new(2, 6), new(8, 12)], Stretches([Piece(4, 6), Piece(2, 4), Piece(3, 5), Piece(8, 12)], Text));

    [Fact]
    public void Stretches_PiecesBesideTheWholeRun_AreLeftOut() =>
        Assert.Equal([new(0, 5), new(20, 24)], Stretches([Piece(0, 5), Piece(10, 12), Piece(20, 24)], Text));

    [Fact]
    public void Stretches_PiecesOfAnotherRun_Stay() =>
        Assert.Equal([new(0, 5), new(10, 12)], Stretches([Piece(0, 5), Piece(10, 12) with { Run = 2 }], Text));

    [Fact]
    public void Stretches_WholeMatches_StayHoweverShort() =>
        Assert.Equal([new(0, 5), new(10, 12)], Stretches([Piece(0, 5), Piece(10, 12) with { Whole = true }], Text));

    [Fact]
    public void Stretches_WithAClosingBracketBetween_AreOne() =>
        Assert.Equal([new(0, 5)], Stretches([Piece(0, 2), Piece(3, 5)], "〔三〕号数"));

    [Fact]
    public void Stretches_WithAnOpeningBracketBetween_AreTwo() =>
        Assert.Equal([new(0, 2), new(3, 5)], Stretches([Piece(0, 2), Piece(3, 5)], "五年（五年）"));

    [Fact]
    public void Stretches_OfNothing_AreNone() => Assert.Empty(Stretches([], Text));

    private static List<TextRange> Stretches(Mark[] marks, string text)
    {
        var stretches = new List<TextRange>();
        Marks.Stretches([.. marks.Order()], text, stretches);
        return stretches;
    }

    private static Mark Piece(int start, int end) => new(start, end, Run: 1, Term: 1, Weight: 1, Whole: false);
}
