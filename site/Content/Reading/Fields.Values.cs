using System.Collections.Immutable;
using System.Globalization;

namespace TitleGuide.Content.Reading;

internal sealed partial class Fields
{
    public int Whole(string key, string description, int min, int max) =>
        Logs(key, description, new WholeShape(min, max), required: true) ? min : Has(key) ? OptionalWhole(key, description, min, max) ?? min : Missing(key, description, min);

    public int? OptionalWhole(string key, string description, int min, int max) =>
        Logs(key, description, new WholeShape(min, max), required: false) ? null
        : Scalar(key, description) is { } text ? ReadWhole(text, key, description, min, max) : null;

    public ImmutableArray<int> Wholes(string key, string description, int min, int max) =>
        LogsList(key, description, new WholeShape(min, max), alone: false, required: true) ? [] : [.. ListedTexts(key, description).Select(t => ReadWhole(t, key, description, min, max)).OfType<int>()];

    public decimal Number(string key, string description) =>
        Logs(key, description, new NumberShape(), required: true) ? 1 : Has(key) ? OptionalNumber(key, description) ?? 0 : Missing(key, description, 0m);

    public decimal? OptionalNumber(string key, string description)
    {
        if (Logs(key, description, new NumberShape(), required: false))
        {
            return null;
        }

        if (Scalar(key, description) is not { } text)
        {
            return null;
        }

        if (text.Text.Length <= 12
            && decimal.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Faults.Add(DiagnosticCode.BadNumber, text.At, $"“{key}”（{description}）应是一个数，这里是“{Shown(text.Text)}”。", cure: "只写半角数字，不带单位。");
        return null;
    }

    public DateOnly Date(string key, string description) =>
        Logs(key, description, new DateShape(), required: true) ? default : Has(key) ? OptionalDate(key, description) ?? default : Missing(key, description, default(DateOnly));

    public DateOnly? OptionalDate(string key, string description) =>
        Logs(key, description, new DateShape(), required: false) ? null
        : Scalar(key, description) is { } text ? ReadDate(text, key, description) : null;

    public ImmutableArray<DateOnly> Dates(string key, string description) =>
        LogsList(key, description, new DateShape(), alone: false, required: false) ? []
        : [.. ItemTexts(key, description, alone: false).Select(t => ReadDate(t, key, description)).OfType<DateOnly>()];

    public T Choice<T>(string key, string description, IReadOnlyDictionary<string, T> values)
        where T : struct =>
        LogsWords(key, description, values, required: true, out var chosen) ? chosen
        : Has(key) ? OptionalChoice(key, description, values) ?? default : Missing(key, description, default(T));

    public T? OptionalChoice<T>(string key, string description, IReadOnlyDictionary<string, T> values)
        where T : struct =>
        LogsWords(key, description, values, required: false, out _) ? null
        : Scalar(key, description) is { } text ? ReadChoice(text, key, description, values) : null;

    public ImmutableArray<T> Choices<T>(string key, string description, IReadOnlyDictionary<string, T> values)
        where T : struct
    {
        if (LogsList(key, description, new WordShape([.. values.Keys]), alone: true, required: true))
        {
            return [];
        }

        var items = ItemTexts(key, description, alone: true);
        return !Has(key)
            ? Missing(key, description, ImmutableArray<T>.Empty)
            : [.. items.Select(t => ReadChoice(t, key, description, values)).OfType<T>()];
    }

    /// <summary>Every key with its text, where the keys are themselves content (answers, expectations, tags).</summary>
    public IEnumerable<(TextNode Key, TextNode Value)> Pairs()
    {
        if (log is not null)
        {
            log.AnyKey = new TextShape();
        }

        foreach (var (key, value) in node.Entries)
        {
            known.Add(key.Text);
            if (value is TextNode text)
            {
                yield return (key, text);
            }
            else
            {
                WrongKind(value, key.Text, "值", "文字");
            }
        }
    }

    /// <summary>Whether the text is one of the words; when not, it is reported.</summary>
    public bool CheckChoice<T>(TextNode text, string key, string description, IReadOnlyDictionary<string, T> values)
    {
        if (values.ContainsKey(text.Text))
        {
            return true;
        }

        Faults.Add(
            DiagnosticCode.UnknownValue, text.At, $"“{key}”（{description}）不能是“{Shown(text.Text)}”。", cure: Nearest.Cure(text.Text, values.Keys));
        return false;
    }

    public DateOnly? ReadDate(TextNode text, string key, string description)
    {
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2100)
        {
            return date;
        }

        Faults.Add(
            DiagnosticCode.BadDate, text.At, $"“{key}”（{description}）应是一个日子，“{Shown(text.Text)}”不是。", cure: "写成 2024-12-31 的样子，月和日要真有。");
        return null;
    }

    private T? ReadChoice<T>(TextNode text, string key, string description, IReadOnlyDictionary<string, T> values)
        where T : struct =>
        CheckChoice(text, key, description, values) ? values[text.Text] : null;

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private TextNode? Scalar(string key, string description)
    {
        var found = Find(key);
        if (found is not (null or TextNode))
        {
            WrongKind(found, key, description, "文字");
        }

        return found as TextNode;
    }

    private int? ReadWhole(TextNode text, string key, string description, int min, int max)
    {
        if (!int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            Faults.Add(DiagnosticCode.BadNumber, text.At, $"“{key}”（{description}）应是一个整数，这里是“{Shown(text.Text)}”。", cure: "只写半角数字，不带单位。");
            return null;
        }

        if (value < min || value > max)
        {
            Faults.Add(DiagnosticCode.NumberOutOfRange, text.At, $"“{key}”（{description}）应在{min}到{max}之间，这里是{value}。");
            return null;
        }

        return value;
    }
}
