using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>A content file's text, line ends as LF, without byte order mark.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public const int LargestBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when the bytes are not a content text; the fault is then reported.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, Faults faults)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        if (Invalid(bytes) is { } place)
        {
            faults.Add(
                DiagnosticCode.NotUtf8, new Position(path, place.Line, place.Column), "这里的字节不是 UTF-8 文字。", cure: "用编辑器另存为 UTF-8 编码。");
            return null;
        }

        var text = Strict.GetString(bytes);
        if (text.IndexOf('\ufffd', StringComparison.Ordinal) is >= 0 and var damaged)
        {
            var before = text.AsSpan(0, damaged);
            faults.Add(
                DiagnosticCode.NotUtf8,
                new Position(path, before.Count('\n') + 1, damaged - before.LastIndexOf('\n')),
                "这里有一个转换编码时丢掉的字（�）。",
                cure: "照原文把字补上。");
        }

        return new SourceFile(path, text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text);
    }

    private static (int Line, int Column)? Invalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
        {
            return null;
        }

        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done && rune.Value != 0)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[used..];
        }

        return (line, column);
    }
}
