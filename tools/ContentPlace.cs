namespace TitleGuide.Tools;

/// <summary>Which content folder a verb works on.</summary>
internal static class ContentPlace
{
    public const string Missing = "找不到内容文件夹（里面要有site.yml）。请在项目根目录运行，或者加上 --content 文件夹。";

    /// <summary>Null when there is none, which <see cref="Missing"/> says.</summary>
    public static string? Find(string? given) => ContentFolder.Find(given, Directory.GetCurrentDirectory(), AppContext.BaseDirectory);

    /// <summary>Whether one of two folders is the other, or lies in it.</summary>
    public static bool Overlap(string one, string other) => Ending(one).StartsWith(Ending(other), StringComparison.Ordinal) || Ending(other).StartsWith(Ending(one), StringComparison.Ordinal);

    private static string Ending(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
