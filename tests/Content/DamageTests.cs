using System.Text;
using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

/// <summary>Whatever stands in the folder, loading answers with diagnostics.</summary>
public sealed class DamageTests
{
    private const int Rounds = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Load_TruncatedFile_DoesNotThrow(int seed) => Damage(seed, (bytes, random) => bytes[..random.Next(bytes.Length)]);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Load_FlippedBytes_DoNotThrow(int seed) => Damage(seed, (bytes, random) =>
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    });

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Load_MixedUpSyntax_DoesNotThrow(int seed) => Damage(seed, (bytes, random) =>
    {
        string[] pieces = ["{", "}", "[", "]", ": ", "- ", "\n", "'", "\"", "#", "&a ", "*a ", "!t ", "|\n", ">", "%", "---\n", "\t", "? ", ", ", "](", "{#c1 ", "| ", "\u2028", "\0"];
        var text = Encoding.UTF8.GetString(bytes);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text = text.Insert(random.Next(text.Length), pieces[random.Next(pieces.Length)]);
        }

        return Encoding.UTF8.GetBytes(text);
    });

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("a: {b: ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("> ")]
    [InlineData("[](")]
    [InlineData("*_")]
    [InlineData("| ")]
    [InlineData("a\n  - ")]
    public async Task Load_EndlessNesting_EndsSoonAndDoesNotThrow(string piece)
    {
        using var folder = FaultyFolder.Good();
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        File.WriteAllText(folder.PathOf("glossary.yml"), text);
        File.AppendAllText(folder.PathOf("pages/about.md"), "\n\n" + text);

        var token = TestContext.Current.CancellationToken;
        var result = await Task.Run(() => ContentLoader.Load(folder.Path), token).WaitAsync(TimeSpan.FromMinutes(2), token);

        Assert.True(result.HasErrors);
    }

    [Fact]
    public void Load_AnyFileOfAnyKindEmptied_DoesNotThrow()
    {
        using var good = FaultyFolder.Good();
        foreach (var file in Directory.EnumerateFiles(good.Path, "*.*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".txt", StringComparison.Ordinal)).ToList())
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(file, "");
            Assert.True(ContentLoader.Load(good.Path).HasErrors, file);
            File.WriteAllText(file, text);
        }
    }

    private static void Damage(int seed, Func<byte[], Random, byte[]> damage)
    {
        using var folder = FaultyFolder.Good();
        var random = new Random(seed);
        var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var file = files[random.Next(files.Length)];
            var before = File.ReadAllBytes(file);
            File.WriteAllBytes(file, damage([.. before], random));
            try
            {
                var result = ContentLoader.Load(folder.Path);
                Assert.Equal(result.HasErrors, result.Snapshot is null);
            }
            catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, round {round}, {file}:\n{File.ReadAllText(file)}\n{thrown}");
            }

            File.WriteAllBytes(file, before);
        }
    }
}
