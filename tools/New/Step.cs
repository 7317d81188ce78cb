namespace TitleGuide.Tools.New;

/// <summary>One thing done to a file of the new notice.</summary>
/// <param name="Line">In the old file.</param>
/// <param name="What">A Chinese phrase.</param>
internal sealed record Step(string File, int Line, string What)
{
    public override string ToString() => $"{File}({Line}): {What}";
}
