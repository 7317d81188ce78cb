using System.Text;
using TitleGuide.Pages.Check.Slips;

namespace TitleGuide.Tests.Pages.Check.Slips;

/// <summary>Reads the drawn modules back by the standard's own description, apart from the code that draws them.</summary>
public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(26, 25)]
    [InlineData(27, 29)]
    [InlineData(122, 45)]
    [InlineData(123, 49)]
    [InlineData(213, 57)]
    public void Size_FollowsTheStandardsCapacities(int length, int size) => Assert.Equal(size, QrCode.Of(new string('x', length))!.Size);

    [Fact]
    public void Text_TooLong_HasNoCode() => Assert.Null(QrCode.Of(new string('x', 3000)));

    [Theory]
    [InlineData("A")]
    [InlineData("https://example.org/check/slip?code=43MH")]
    [InlineData("申报小票")]
    public void Modules_OfOneBlock_SpellTheText(string text)
    {
        var code = QrCode.Of(text)!;
        Assert.True(code.Size <= 29, "one block");
        var format = Format(code);
        Assert.Equal(0b00, format >> 3);
        var bits = Data(code, format & 7);
        Assert.Equal(0b0100, Number(bits, 0, 4));
        var length = Number(bits, 4, 8);
        var bytes = Enumerable.Range(0, length).Select(i => (byte)Number(bits, 12 + (i * 8), 8)).ToArray();
        Assert.Equal(text, Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Correction_OfTheStandardsExample_IsAsPrinted()
    {
        byte[] data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
        Assert.Equal([165, 36, 212, 193, 237, 54, 199, 135, 44, 85], ReedSolomon.Remainder(data, 10));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(400)]
    public void Finders_StandInThreeCorners(int length)
    {
        var code = QrCode.Of(new string('x', length))!;
        foreach (var (x, y) in new[] { (0, 0), (code.Size - 7, 0), (0, code.Size - 7) })
        {
            Assert.Equal("1111111 1000001 1011101 1011101 1011101 1000001 1111111", string.Join(' ', Enumerable.Range(0, 7).Select(r =>
                string.Concat(Enumerable.Range(0, 7).Select(c => code[x + c, y + r] ? '1' : '0')))));
        }

        Assert.True(code[8, code.Size - 8]);
    }

    /// <summary>Two bits of correction level and three of mask; both copies must agree.</summary>
    private static int Format(QrCode code)
    {
        (int X, int Y)[] first = [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7), (8, 5), (8, 4), (8, 3), (8, 2), (8, 1), (8, 0)];
        var bits = first.Aggregate(0, (all, at) => all << 1 | (code[at.X, at.Y] ? 1 : 0));
        var second = Enumerable.Range(0, 7).Select(i => (X: 8, Y: code.Size - 1 - i)).Concat(Enumerable.Range(0, 8).Select(i => (X: code.Size - 8 + i, Y: 8)));
        Assert.Equal(bits, second.Aggregate(0, (all, at) => all << 1 | (code[at.X, at.Y] ? 1 : 0)));
        return (bits ^ 0b101010000010010) >> 10;
    }

    private static List<bool> Data(QrCode code, int mask)
    {
        Func<int, int, bool>[] masks =
        [
            (i, j) => (i + j) % 2 == 0, (i, _) => i % 2 == 0, (_, j) => j % 3 == 0, (i, j) => (i + j) % 3 == 0,
            (i, j) => ((i / 2) + (j / 3)) % 2 == 0, (i, j) => (i * j % 2) + (i * j % 3) == 0,
            (i, j) => ((i * j % 2) + (i * j % 3)) % 2 == 0, (i, j) => (((i + j) % 2) + (i * j % 3)) % 2 == 0,
        ];
        var (bits, size, up) = (new List<bool>(), code.Size, true);
        for (var right = size - 1; right > 0; right -= 2, up = !up)
        {
            right -= right == 6 ? 1 : 0;
            for (var step = 0; step < size; step++)
            {
                var row = up ? size - 1 - step : step;
                foreach (var column in new[] { right, right - 1 })
                {
                    if (!IsFixed(row, column, size))
                    {
                        bits.Add(code[column, row] ^ masks[mask](row, column));
                    }
                }
            }
        }

        return bits;
    }

    /// <summary>Versions 1 to 6: finders with format, timing, and from version 2 one alignment pattern.</summary>
    private static bool IsFixed(int row, int column, int size) =>
        (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9) || row == 6 || column == 6
        || (size > 21 && Math.Abs(row - (size - 7)) <= 2 && Math.Abs(column - (size - 7)) <= 2);

    private static int Number(List<bool> bits, int from, int length) =>
        bits.Skip(from).Take(length).Aggregate(0, (all, bit) => all << 1 | (bit ? 1 : 0));
}
