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
    private readonly Dictionary<int, W.NumberingInstance> instances;
    private readonly Dictionary<int, W.AbstractNum> definitions;
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> begun = [];

    public WordNumbering(W.Numbering? numbering, WordStyles styles)
    {
        this.styles = styles;
        instances = (numbering?.Elements<W.NumberingInstance>() ?? []).Where(n => n.NumberID?.Value is not null).GroupBy(n => n.NumberID!.Value).ToDictionary(g => g.Key, g => g.First());
        definitions = (numbering?.Elements<W.AbstractNum>() ?? []).Where(a => a.AbstractNumberId?.Value is not null).GroupBy(a => a.AbstractNumberId!.Value).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>Null when Word draws no number, or a bullet.</summary>
    public string? LabelOf(W.Paragraph paragraph)
    {
        if (styles.NumberingOf(paragraph) is not { NumberingId.Val.Value: > 0 and var id } properties || !instances.TryGetValue(id, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } definition)
        {
            return null;
        }

        var at = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? LevelOfStyle(definition, WordStyles.StyleOf(paragraph)), 0, Levels - 1);
        Count(id, instance, definition, at);
        return Draw(instance, definition, at);
    }

    private void Count(int id, W.NumberingInstance instance, int definition, int at)
    {
        var counts = counters.TryGetValue(definition, out var known) ? known : counters[definition] = new int?[Levels];
        var restart = Override(instance, at)?.StartOverrideNumberingValue?.Val?.Value;
        if (begun.Add((id, at)) && restart is { } first)
        {
            counts[at] = first;
        }
        else
        {
            counts[at] = counts[at] is { } last ? last + 1 : Start(instance, definition, at);
        }

        for (var upper = 0; upper < at; upper++)
        {
            counts[upper] ??= Start(instance, definition, upper);
        }

        for (var lower = at + 1; lower < Levels; lower++)
        {
            if (Level(instance, definition, lower)?.LevelRestart?.Val?.Value != 0)
            {
                counts[lower] = null;
            }
        }
    }

    private string? Draw(W.NumberingInstance instance, int definition, int at)
    {
        var level = Level(instance, definition, at);
        if (level?.NumberingFormat?.Val?.Value == W.NumberFormatValues.Bullet)
        {
            return null;
        }

        var plain = level?.IsLegalNumberingStyle is not null;
        var text = level?.LevelText?.Val?.Value ?? "%" + (at + 1);
        var label = text.Length > LongestLabel ? "" : Placeholder().Replace(text, hole =>
        {
            var index = hole.Value[1] - '1';
            var number = counters[definition][index] ?? 1;
            return plain ? number.ToString(CultureInfo.InvariantCulture) : WordNumber.Write(number, Level(instance, definition, index)?.NumberingFormat?.Val);
        });
        return label.Length == 0 ? null : label;
    }

    private int LevelOfStyle(int definition, string? style) =>
        style is not null && definitions.TryGetValue(definition, out var found)
            ? found.Elements<W.Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0
            : 0;

    private int Start(W.NumberingInstance instance, int definition, int at) => Level(instance, definition, at)?.StartNumberingValue?.Val?.Value ?? 1;

    private static W.LevelOverride? Override(W.NumberingInstance instance, int at) => instance.Elements<W.LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == at);

    private W.Level? Level(W.NumberingInstance instance, int definition, int at) =>
        Override(instance, at)?.Level ?? (definitions.TryGetValue(definition, out var found) ? found.Elements<W.Level>().FirstOrDefault(l => l.LevelIndex?.Value == at) : null);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
