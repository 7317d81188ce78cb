namespace TitleGuide.Tools.Check;

/// <param name="From">The page that has the link.</param>
/// <param name="Href">Where it leads, from the site's root.</param>
public sealed record DeadLink(string From, string Href);
