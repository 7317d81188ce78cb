namespace TitleGuide.Content.Markup;

/// <summary>Where a clause is shown. An anchor's first letter tells its page: c, p, r, m, and n for the overview.</summary>
public static class ClauseAddress
{
    public static string Of(string notice, string anchor) => $"/notices/{notice}{PagePart(anchor)}#{anchor}";

    /// <summary>The letter that the anchors of a page begin with.</summary>
    public static char Letter(PageKind page) => page switch
    {
        PageKind.Conditions => 'c',
        PageKind.Process => 'p',
        PageKind.Review => 'r',
        PageKind.Papers => 'm',
        _ => 'n',
    };

    private static string PagePart(string anchor) => anchor.Length == 0 ? "" : anchor[0] switch
    {
        'c' => "/conditions",
        'p' => "/process",
        'r' => "/review",
        'm' => "/papers",
        _ => "",
    };
}
