using System.Globalization;
using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Counts Word's automatic numbers as Word does. Must be asked for every numbered paragraph once, in order.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;
    private const int LongestLabel = 40;

    private readonly WordStyles styles;
    private readonly Dictionary<int, NumberedList> lists;
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> begun = [];

    public WordNumbering(W.Numbering? numbering, WordStyles styles)
    {
        this.styles = styles;
        var definitions = (numbering?.Elements<W.AbstractNum>() ?? []).Where(a => a.AbstractNumberId?.Value is not null).GroupBy(a => a.AbstractNumberId!.Value).ToDictionary(g => g.Key, g => LevelsOf(g.First()));
        lists = (numbering?.Elements<W.NumberingInstance>() ?? [])
            .Where(n => n.NumberID?.Value is not null && n.AbstractNumId?.Val?.Value is not null)
            .GroupBy(n => n.NumberID!.Value)
            .ToDictionary(g => g.Key, g => ListOf(g.First(), definitions));
    }

    /// <summary>What is said of the levels of one list, by number.</summary>
    private sealed record NumberedList(int Definition, W.Level?[] Levels, int?[] Restarts)
    {
        public int Start(int at) => Levels[at]?.StartNumberingValue?.Val?.Value ?? 1;
    }

    /// <summary>Null when Word draws no number, or a bullet.</summary>
    public string? LabelOf(W.Paragraph paragraph)
    {
        if (styles.NumberingOf(paragraph) is not { NumberingId.Val.Value: > 0 and var id } properties || !lists.TryGetValue(id, out var list))
        {
            return null;
        }

        var at = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(list, WordStyles.StyleOf(paragraph)), 0, Levels - 1);
        Count(id, list, at);
        return Draw(list, at);
    }

    private void Count(int id, NumberedList list, int at)
    {
        var counts = counters.TryGetValue(list.Definition, out var known) ? known : counters[list.Definition] = new int?[Levels];
        if (begun.Add((id, at)) && list.Restarts[at] is { } first)
        {
            counts[at] = first;
        }
        else
        {
            counts[at] = counts[at] is { } last ? last + 1 : list.Start(at);
        }

        for (var upper = 0; upper < at; upper++)
        {
            counts[upper] ??= list.Start(upper);
        }

        for (var lower = at + 1; lower < Levels; lower++)
        {
            if (list.Levels[lower]?.LevelRestart?.Val?.Value != 0)
            {
                counts[lower] = null;
            }
        }
    }

    private string? Draw(NumberedList list, int at)
    {
        var level = list.Levels[at];
        if (level?.NumberingFormat?.Val?.Value == W.NumberFormatValues.Bullet)
        {
            return null;
        }

        var plain = level?.IsLegalNumberingStyle is not null;
        var text = level?.LevelText?.Val?.Value ?? "%" + (at + 1);
        var label = text.Length > LongestLabel ? "" : Placeholder().Replace(text, hole =>
        {
            var index = hole.Value[1] - '1';
            var number = counters[list.Definition][index] ?? 1;
            return plain ? number.ToString(CultureInfo.InvariantCulture) : WordNumber.Write(number, list.Levels[index]?.NumberingFormat?.Val);
        });
        return label.Length == 0 ? null : label;
    }

    private static int LevelOfStyle(NumberedList list, string? style) =>
        style is null ? 0 : Math.Max(0, Array.FindIndex(list.Levels, l => l?.ParagraphStyleIdInLevel?.Val?.Value == style));

    private static NumberedList ListOf(W.NumberingInstance instance, Dictionary<int, W.Level?[]> definitions)
    {
        var definition = instance.AbstractNumId!.Val!.Value;
        var (levels, restarts) = (definitions.TryGetValue(definition, out var found) ? [.. found] : new W.Level?[Levels], new int?[Levels]);
        foreach (var own in instance.Elements<W.LevelOverride>().Where(o => o.LevelIndex?.Value is >= 0 and < Levels).DistinctBy(o => o.LevelIndex!.Value))
        {
            var at = own.LevelIndex!.Value;
            (levels[at], restarts[at]) = (own.Level ?? levels[at], own.StartOverrideNumberingValue?.Val?.Value);
        }

        return new(definition, levels, restarts);
    }

    private static W.Level?[] LevelsOf(W.AbstractNum definition)
    {
        var levels = new W.Level?[Levels];
        foreach (var level in definition.Elements<W.Level>().Where(l => l.LevelIndex?.Value is >= 0 and < Levels))
        {
            levels[level.LevelIndex!.Value] ??= level;
        }

        return levels;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
