namespace TitleGuide.Content.Reading;

internal static class LinkReader
{
    public static NamedLink Read(Fields f) => new(
        f.Text("name", "名称"),
        f.Address("url", "网址"),
        f.OptionalUse("cites", "依据的条款锚点", NameKind.Anchor));
}
