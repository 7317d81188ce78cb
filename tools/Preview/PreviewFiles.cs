namespace TitleGuide.Tools.Preview;

/// <summary>The script and the style that only the preview has, kept in the program.</summary>
internal static class PreviewFiles
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PreviewFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
