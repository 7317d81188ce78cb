namespace TitleGuide.Pages.Searching;

/// <summary>A page's own search box.</summary>
public sealed record SearchBox(string Label, string Text, SearchFilters Filters)
{
    public const string UsualLabel = "搜条件、材料、部门或名词";

    public SearchBox(string label = UsualLabel)
        : this(label, "", SearchFilters.None)
    {
    }
}
