namespace TitleGuide.Tools.Export;

/// <summary>A clock that stands at noon of a day in China, so that an export depends on that day alone.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(4, 0)), TimeSpan.Zero);
}
