using System.Collections.Immutable;

namespace TitleGuide.Tests.Benchmarks;

internal static class TextBenchmarks
{
    public static ImmutableArray<Contestant> LowerCase()
    {
        var text = string.Concat(Enumerable.Repeat("工程师 ABC 职称申报 2024", 200)).PadRight(4000, '程')[..4000];
        var buffer = new char[text.Length];
        return
        [
            new("plain copy", () =>
            {
                text.CopyTo(buffer);
                return buffer[^1];
            }),
            new("lower case", () =>
            {
                text.AsSpan().ToLowerInvariant(buffer);
                return buffer[^1];
            }),
        ];
    }
}
