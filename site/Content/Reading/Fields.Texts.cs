using System.Collections.Immutable;
using TitleGuide.Content.Markup;

namespace TitleGuide.Content.Reading;

internal sealed partial class Fields
{
    public string Text(string key, string description)
    {
        if (Logs(key, description, new TextShape(), required: true))
        {
            return "";
        }

        if (Scalar(key, description) is not { } text)
        {
            return Has(key) ? "" : MissingText(key, description);
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            Faults.Add(DiagnosticCode.EmptyText, text.At, $"“{key}”（{description}）没有文字。", cure: "写上内容。");
        }

        CheckWords(text);
        return text.Text.Trim();
    }

    /// <summary>Null when the key is absent or has no words after it.</summary>
    public string? OptionalText(string key, string description)
    {
        if (Logs(key, description, new TextShape(), required: false))
        {
            return null;
        }

        if (Scalar(key, description) is not { } text || string.IsNullOrWhiteSpace(text.Text))
        {
            return null;
        }

        CheckWords(text);
        return text.Text.Trim();
    }

    /// <summary>A text kept as printed: addresses in it may be damaged.</summary>
    public string PrintedText(string key, string description) =>
        Logs(key, description, new TextShape(), required: true) ? "" : Scalar(key, description)?.Text.Trim() ?? MissingText(key, description);

    /// <summary>An address of the web.</summary>
    public string Address(string key, string description)
    {
        if (Logs(key, description, new TextShape("^https?://"), required: true))
        {
            return "";
        }

        if (Scalar(key, description) is not { } text)
        {
            return Has(key) ? "" : MissingText(key, description);
        }

        WebAddress.Check(text.Text.Trim(), text.At, Faults);
        return text.Text.Trim();
    }

    public string Phone(string key, string description) =>
        Logs(key, description, new TextShape(), required: true) ? "" : OptionalPhone(key, description) ?? (Has(key) ? "" : MissingText(key, description));

    public string? OptionalPhone(string key, string description)
    {
        if (Logs(key, description, new TextShape(), required: false))
        {
            return null;
        }

        if (Scalar(key, description) is not { } text)
        {
            return null;
        }

        PhoneNumber.Check(text.Text.Trim(), text.At, Faults);
        return text.Text.Trim();
    }

    /// <summary>A text that may be empty, such as a site's unused record number.</summary>
    public string TextOrEmpty(string key, string description) => OptionalText(key, description) ?? "";

    public ImmutableArray<string> Texts(string key, string description, bool alone = false)
    {
        if (LogsList(key, description, new TextShape(), alone, required: false))
        {
            return [];
        }

        var texts = ItemTexts(key, description, alone);
        foreach (var text in texts)
        {
            CheckWords(text);
        }

        return [.. texts.Select(t => t.Text.Trim())];
    }

    /// <summary>The texts of a list that must have one at least, with their places.</summary>
    public IReadOnlyList<TextNode> ListedTexts(string key, string description)
    {
        if (LogsList(key, description, new TextShape(), alone: false, required: true))
        {
            return [];
        }

        if (!Has(key))
        {
            known.Add(key);
            return Missing<IReadOnlyList<TextNode>>(key, description, []);
        }

        var texts = ItemTexts(key, description, alone: false);
        if (node.Find(key) is ListNode { Items.Count: 0 } empty)
        {
            ReportEmpty(empty, key, description);
        }

        return texts;
    }

    private void CheckWords(TextNode text)
    {
        WebAddress.CheckText(text.Text, text.At, Faults);
        if (text.Text.Contains("附件", StringComparison.Ordinal))
        {
            context.Mentions.Add((text.Text, text.At));
        }
    }

    private string MissingText(string key, string description) => Missing(key, description, "");

    private List<TextNode> ItemTexts(string key, string description, bool alone)
    {
        var texts = new List<TextNode>();
        foreach (var item in Items(key, description, alone))
        {
            if (item is TextNode { Text.Length: > 0 } text)
            {
                texts.Add(text);
            }
            else
            {
                WrongKind(item, key, description, "文字");
            }
        }

        return texts;
    }
}
