namespace TitleGuide.Content.Texts;

/// <summary>Where a character of a text stands, in lines and columns.</summary>
public static class TextPlace
{
    public static Position Of(string path, string text, int at)
    {
        var before = text.AsSpan(0, at);
        var mark = text.StartsWith('\ufeff') && before.LastIndexOf('\n') < 0 && at > 0 ? 1 : 0;
        return new Position(path, before.Count('\n') + 1, at - before.LastIndexOf('\n') - mark);
    }
}
