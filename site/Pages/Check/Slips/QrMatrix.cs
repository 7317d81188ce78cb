namespace TitleGuide.Pages.Check.Slips;

/// <summary>The modules of a QR code: fixed patterns, data and mask.</summary>
internal sealed class QrMatrix
{
    private readonly int version;
    private readonly bool[,] dark;
    private readonly bool[,] isFixed;

    private QrMatrix(int version)
    {
        this.version = version;
        Size = 17 + (4 * version);
        dark = new bool[Size, Size];
        isFixed = new bool[Size, Size];
    }

    public int Size { get; }

    public bool this[int x, int y] => dark[x, y];

    /// <summary>How many modules are left for data and correction.</summary>
    public static int DataModules(int version)
    {
        var modules = (((16 * version) + 128) * version) + 64;
        if (version > 1)
        {
            var align = (version / 7) + 2;
            modules -= (((25 * align) - 10) * align) - 55;
        }

        return version >= 7 ? modules - 36 : modules;
    }

    /// <summary>Draws the code with the mask that scanners find easiest.</summary>
    public static QrMatrix Best(int version, byte[] codewords) =>
        Enumerable.Range(0, 8).Select(mask => Draw(version, codewords, mask)).MinBy(m => m.Penalty())!;

    private static QrMatrix Draw(int version, byte[] codewords, int mask)
    {
        var matrix = new QrMatrix(version);
        matrix.DrawPatterns();
        matrix.DrawFormat(mask);
        matrix.DrawData(codewords, mask);
        return matrix;
    }

    private void Fix(int x, int y, bool isDark) => (dark[x, y], isFixed[x, y]) = (isDark, true);

    private void DrawPatterns()
    {
        for (var i = 0; i < Size; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var centres = Alignments();
        var last = centres.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                if (!((i == 0 && j == 0) || (i == 0 && j == last) || (i == last && j == 0)))
                {
                    Square(centres[i], centres[j], 2, distance => distance != 1);
                }
            }
        }

        if (version >= 7)
        {
            var bits = (version << 12) | Remainder(version, 12, 0x1F25);
            for (var i = 0; i < 18; i++)
            {
                Fix(Size - 11 + (i % 3), i / 3, (bits >> i & 1) != 0);
                Fix(i / 3, Size - 11 + (i % 3), (bits >> i & 1) != 0);
            }
        }
    }

    private void DrawFinder(int x, int y) => Square(x, y, 4, distance => distance is not (2 or 4));

    private void Square(int x, int y, int radius, Func<int, bool> isDark)
    {
        for (var dx = -radius; dx <= radius; dx++)
        {
            for (var dy = -radius; dy <= radius; dy++)
            {
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size)
                {
                    Fix(x + dx, y + dy, isDark(Math.Max(Math.Abs(dx), Math.Abs(dy))));
                }
            }
        }
    }

    private int[] Alignments()
    {
        if (version == 1)
        {
            return [];
        }

        var count = (version / 7) + 2;
        var step = ((version * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => Size - 7 - (step * (count - 2 - i)))];
    }

    private void DrawFormat(int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        bool Bit(int i) => (bits >> i & 1) != 0;
        for (var i = 0; i < 15; i++)
        {
            // Beside the first finder, around the timing patterns; and once more split over the other two.
            var near = i < 6 ? i : i < 8 ? i + 1 : 14 - i;
            if (i < 8)
            {
                Fix(8, near, Bit(i));
                Fix(Size - 1 - i, 8, Bit(i));
            }
            else
            {
                Fix(i == 8 ? 7 : near, 8, Bit(i));
                Fix(8, Size - 15 + i, Bit(i));
            }
        }

        Fix(8, Size - 8, true);
    }

    private static int Remainder(int value, int length, int generator)
    {
        for (var i = 0; i < length; i++)
        {
            value = (value << 1) ^ ((value >> (length - 1) & 1) * generator);
        }

        return value & ((1 << length) - 1);
    }

    /// <summary>Two columns at a time from the right, up and down in turn.</summary>
    private void DrawData(byte[] codewords, int mask)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right -= right == 6 ? 1 : 0;
            var upward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size * 2; step++)
            {
                var (x, y) = (right - (step % 2), upward ? Size - 1 - (step / 2) : step / 2);
                if (!isFixed[x, y])
                {
                    dark[x, y] = (bit < codewords.Length * 8 && (codewords[bit / 8] >> (7 - (bit % 8)) & 1) != 0) ^ Masks(mask, x, y);
                    bit++;
                }
            }
        }
    }

    private static bool Masks(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    /// <summary>Long runs, blocks of four and an uneven share of dark make a code hard to read.</summary>
    private int Penalty()
    {
        var (penalty, total) = (0, 0);
        for (var i = 0; i < Size; i++)
        {
            var (row, column) = (0, 0);
            for (var j = 0; j < Size; j++)
            {
                row = j > 0 && dark[j, i] == dark[j - 1, i] ? row + 1 : 1;
                column = j > 0 && dark[i, j] == dark[i, j - 1] ? column + 1 : 1;
                penalty += Run(row) + Run(column);
                total += dark[i, j] ? 1 : 0;
                penalty += i > 0 && j > 0 && dark[i, j] == dark[i - 1, j] && dark[i, j] == dark[i, j - 1] && dark[i, j] == dark[i - 1, j - 1] ? 3 : 0;
            }
        }

        return penalty + (Math.Abs((total * 20) - (Size * Size * 10)) / (Size * Size) * 10);
    }

    private static int Run(int length) => length == 5 ? 3 : length > 5 ? 1 : 0;
}
