using System.Text;

namespace TitleGuide.Tools.Import.Drafting;

/// <summary>Writes the little YAML that a draft needs.</summary>
internal sealed class Yaml
{
    private readonly StringBuilder text = new();

    public Yaml Line(string key, string? value)
    {
        text.Append(key).Append(':').Append(value is null ? "" : " " + Quote(value)).Append('\n');
        return this;
    }

    public Yaml Raw(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A list of one-line mappings; nothing when it is empty.</summary>
    public Yaml List<T>(string key, IReadOnlyCollection<T> items, Func<T, (string Key, string? Value)[]> fields)
    {
        if (items.Count > 0)
        {
            text.Append(key).Append(":\n");
            foreach (var item in items)
            {
                text.Append("  - { ").AppendJoin(", ", fields(item).Where(f => f.Value is not null).Select(f => $"{f.Key}: {f.Value}")).Append(" }\n");
            }
        }

        return this;
    }

    public override string ToString() => text.ToString();

    public static string Quote(string value) =>
        '"' + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal).Replace("\t", " ", StringComparison.Ordinal) + '"';

    public static string? OptionalQuote(string? value) => value is null ? null : Quote(value);
}
