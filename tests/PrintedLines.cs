using System.Collections.Concurrent;
using System.Text;

namespace TitleGuide.Tests;

/// <summary>What a running program prints, readable while it goes on printing from several threads.</summary>
internal sealed class PrintedLines : TextWriter
{
    private readonly ConcurrentQueue<string> lines = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => lines.Enqueue(value ?? "");

    public override string ToString() => string.Join('\n', lines);
}
