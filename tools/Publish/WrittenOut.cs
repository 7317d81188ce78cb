using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using TitleGuide.Content;

namespace TitleGuide.Tools.Publish;

/// <summary>Everything a thing of the content holds as one text, so that two of different loads can be compared. Where it stands in its file is left out.</summary>
internal static class WrittenOut
{
    private const int Deepest = 40;

    public static string Of(object? thing)
    {
        var text = new StringBuilder();
        Write(thing, text, 0);
        return text.ToString();
    }

    private static void Write(object? thing, StringBuilder text, int depth)
    {
        switch (thing)
        {
            case null or Position:
                text.Append('-');
                break;
            case string or IFormattable or bool or Enum:
                text.Append(Convert.ToString(thing, CultureInfo.InvariantCulture)).Append('\u001f');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text, depth + 1);
                }

                text.Append(']');
                break;
            default:
                WriteMembers(thing, text, depth);
                break;
        }
    }

    private static void WriteMembers(object thing, StringBuilder text, int depth)
    {
        if (depth > Deepest)
        {
            throw new InvalidOperationException($"{thing.GetType()} is nested too deeply.");
        }

        text.Append(thing.GetType().Name).Append('{');
        foreach (var property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(property.Name).Append('=');
            Write(property.GetValue(thing), text, depth + 1);
        }

        foreach (var field in thing.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            Write(field.GetValue(thing), text, depth + 1);
        }

        text.Append('}');
    }
}
