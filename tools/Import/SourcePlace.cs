namespace TitleGuide.Tools.Import;

/// <summary>Where something stands in an imported file.</summary>
/// <param name="Unit">What is counted: 行 or 段.</param>
internal sealed record SourcePlace(string File, int Number, string Unit)
{
    public override string ToString() => $"{File} 第{Number}{Unit}";
}
