namespace TitleGuide.Content.Reading;

/// <summary>The fingerprint of a folder as it is listed now.</summary>
internal static class FolderStamp
{
    /// <summary>Empty when the folder cannot be listed.</summary>
    public static string Of(string folder)
    {
        try
        {
            return ContentFiles.List(folder).Stamp;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
