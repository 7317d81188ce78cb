namespace TitleGuide.Content.Reading;

internal static class NodeKind
{
    public static string Name(Node node) => node switch
    {
        TextNode { IsAbsent: true } => "空白",
        TextNode => "文字",
        ListNode => "列表",
        _ => "“键: 值”",
    };
}
