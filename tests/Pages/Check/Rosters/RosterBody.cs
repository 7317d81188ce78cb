namespace TitleGuide.Tests.Pages.Check.Rosters;

/// <summary>What the browser sends when the roster's form is sent.</summary>
internal static class RosterBody
{
    public static MultipartFormDataContent Of(params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }
}
