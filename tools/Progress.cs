namespace TitleGuide.Tools;

/// <summary>Tells whoever waits at a terminal what is being done. In pipes and in CI nobody waits, and nothing is said.</summary>
internal sealed class Progress(TextWriter errors, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock saying = new();
    private long? last;

    private bool IsWatched =>
        !ReferenceEquals(errors, Console.Error) || (!Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null or "");

    public static Progress To(TextWriter errors) => new(errors, TimeProvider.System);

    /// <param name="doing">Without the dots.</param>
    public void Say(string doing)
    {
        last = time.GetTimestamp();
        if (IsWatched)
        {
            errors.WriteLine($"正在{doing} …");
        }
    }

    /// <summary>For what is done many times over: said once a second.</summary>
    public void Count(int done, string what)
    {
        lock (saying)
        {
            if (last is { } before && time.GetElapsedTime(before) < Pause)
            {
                return;
            }

            last = time.GetTimestamp();
        }

        if (IsWatched)
        {
            errors.WriteLine($"  已{what}{done}个");
        }
    }
}
