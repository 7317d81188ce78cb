namespace TitleGuide.Search.Highlighting;

/// <summary>A matched term in a text. Sorts by where it stands, then by term.</summary>
/// <param name="Run">The stretch of the query it belongs to, as a number from 0 up.</param>
/// <param name="Term">Which term of the query, as a number from 0 up.</param>
/// <param name="Weight">How much showing it is worth.</param>
/// <param name="Whole">A match of its own, such as a synonym; others are pieces of their run.</param>
internal readonly record struct Mark(int Start, int End, int Run, int Term, float Weight, bool Whole) : IComparable<Mark>
{
    public int CompareTo(Mark other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End != other.End ? End.CompareTo(other.End) : Term.CompareTo(other.Term);
}
