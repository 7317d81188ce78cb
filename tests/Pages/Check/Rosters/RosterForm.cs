namespace TitleGuide.Tests.Pages.Check.Rosters;

/// <summary>The form where a roster is handed in.</summary>
internal static class RosterForm
{
    public const string Notice = "2024-hangzhou-manufacturing-engineer";

    public const string Path = $"/check/{Notice}/roster";

    /// <summary>Two people, of whom the second has a credit too few.</summary>
    public const string Two = "编号,单位性质,继续教育学分2022,继续教育学分2023,继续教育学分2024,违规和挂靠\nA01,企业,30,30,30,没有\nA02,企业,30,30,29,没有\n";

    /// <summary>What the browser sends.</summary>
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
