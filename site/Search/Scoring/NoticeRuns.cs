namespace TitleGuide.Search.Scoring;

/// <summary>
/// Which notice each section belongs to, as a number from 0 up; sections without one share a number. A notice's sections mostly
/// stand together: who goes through sections in order asks once for each run of them.
/// </summary>
internal sealed class NoticeRuns
{
    private readonly int[] notices;
    private readonly List<NoticeRun> runs = [];

    /// <param name="notices">Each section's.</param>
    public NoticeRuns(int[] notices)
    {
        this.notices = notices;
        for (var section = 0; section < notices.Length; section++)
        {
            NoticeCount = Math.Max(NoticeCount, notices[section] + 1);
            if (section + 1 == notices.Length || notices[section + 1] != notices[section])
                runs.Add(new NoticeRun(notices[section], section + 1));
        }
    }

    public int SectionCount => notices.Length;

    public int NoticeCount { get; }

    public int this[int section] => notices[section];

    public List<NoticeRun>.Enumerator GetEnumerator() => runs.GetEnumerator();
}

/// <summary>Sections side by side of one notice, up to <paramref name="End"/>, exclusive.</summary>
internal readonly record struct NoticeRun(int Notice, int End);
