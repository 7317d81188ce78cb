using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TitleGuide.Content.Reading;

internal sealed partial class Fields
{
    /// <summary>The id that this mapping is known by.</summary>
    public string Id(string key, string description, NameKind kind)
    {
        if (Logs(key, description, new TextShape(IdPattern().ToString()), required: true))
        {
            return "";
        }

        if (Scalar(key, description) is not { } text)
        {
            return Has(key) ? "" : MissingText(key, description);
        }

        CheckId(text, key);
        context.Names.Declare(kind, text.Text, text.At);
        return text.Text;
    }

    /// <summary>The id of an entry that may do without, its number then being its id. The number of another may be kept as an id.</summary>
    public string IdOrNumber(string key, string description, NameKind kind, Func<int> number)
    {
        if (Logs(key, description, new TextShape(IdOrNumberPattern().ToString()), required: false))
        {
            return "";
        }

        if (Scalar(key, description) is not { } text)
        {
            var counted = Has(key) ? "" : number().ToString(CultureInfo.InvariantCulture);
            context.Names.Declare(kind, counted, At);
            return counted;
        }

        if (!IdOrNumberPattern().IsMatch(text.Text))
        {
            CheckId(text, key);
        }

        context.Names.Declare(kind, text.Text, text.At);
        return text.Text;
    }

    /// <summary>An id that means something only inside its own list, such as an option's.</summary>
    public string LocalId(string key, string description)
    {
        if (Logs(key, description, new TextShape(IdPattern().ToString()), required: true))
        {
            return "";
        }

        if (Scalar(key, description) is not { } text)
        {
            return Has(key) ? "" : MissingText(key, description);
        }

        CheckId(text, key);
        return text.Text;
    }

    public string Use(string key, string description, NameKind kind) =>
        Logs(key, description, new TextShape(), required: true) ? "" : OptionalUse(key, description, kind) ?? (Has(key) ? "" : MissingText(key, description));

    public string? OptionalUse(string key, string description, NameKind kind)
    {
        if (Logs(key, description, new TextShape(), required: false))
        {
            return null;
        }

        if (Scalar(key, description) is not { } text)
        {
            return null;
        }

        context.Names.Use(kind, text.Text, text.At);
        return text.Text;
    }

    /// <summary>One id or a list of them, at least one.</summary>
    public ImmutableArray<string> RequiredUses(string key, string description, NameKind kind) =>
        LogsList(key, description, new TextShape(), alone: true, required: true) ? [] : Has(key) ? Uses(key, description, kind) : Missing(key, description, Uses(key, description, kind));

    /// <summary>One id or a list of them.</summary>
    public ImmutableArray<string> Uses(string key, string description, NameKind kind)
    {
        if (LogsList(key, description, new TextShape(), alone: true, required: false))
        {
            return [];
        }

        var texts = ItemTexts(key, description, alone: true);
        foreach (var text in texts)
        {
            context.Names.Use(kind, text.Text, text.At);
        }

        return [.. texts.Select(t => t.Text)];
    }

    /// <summary>Places in notices, as <c>notice#anchor</c>.</summary>
    public ImmutableArray<string> Places(string key, string description)
    {
        if (LogsList(key, description, new TextShape(), alone: true, required: false))
        {
            return [];
        }

        var texts = ItemTexts(key, description, alone: true);
        foreach (var text in texts)
        {
            var parts = text.Text.Split('#');
            context.Elsewhere.Add(new PlaceReference(parts[0], parts.Length > 1 ? string.Join('#', parts[1..]) : "", text.At));
        }

        return [.. texts.Select(t => t.Text)];
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    internal static partial Regex IdPattern();

    [GeneratedRegex("^(?:[1-9][0-9]{0,2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$")]
    private static partial Regex IdOrNumberPattern();

    private void CheckId(TextNode text, string key)
    {
        if (!IdPattern().IsMatch(text.Text))
        {
            Faults.Add(
                DiagnosticCode.MalformedId,
                text.At,
                $"“{key}”不能是“{Shown(text.Text)}”。",
                cure: "用小写字母开头，只用小写字母、数字和连字符，如 work-years。");
        }
    }
}
