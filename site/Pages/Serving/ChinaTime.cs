namespace TitleGuide.Pages.Serving;

/// <summary>The day it is where the notices apply: China has had one fixed offset since 1991.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Today(this TimeProvider time) =>
        DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Offset).DateTime);
}
