using System.Collections.Immutable;
using System.Text;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The answers that stand in an address. Keys that are no fact of the notice are dropped.</summary>
/// <param name="Unreadable">Names of facts whose text could not be read; they count as not answered.</param>
public sealed record AnswerQuery(FactSet Facts, ImmutableArray<string> Unreadable)
{
    /// <summary>What a request gives: the fields of its body, or else of its address.</summary>
    public static IQueryCollection Given(HttpRequest request) =>
        !HttpMethods.IsPost(request.Method) ? request.Query
        : request.HasFormContentType ? new QueryCollection(request.Form.ToDictionary(f => f.Key, f => f.Value))
        : QueryCollection.Empty;

    public static AnswerQuery Read(RuleSet rules, IQueryCollection query)
    {
        var facts = FactSet.Empty;
        var unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (var fact in rules.Facts)
        {
            var text = string.Join(',', query[fact.Id].Where(t => !string.IsNullOrWhiteSpace(t)));
            if (text.Length == 0)
            {
                continue;
            }

            if (AnswerText.Parse(fact, text, out _) is { } value)
            {
                facts = facts.With(fact.Id, value);
            }
            else
            {
                unreadable.Add(fact.Name);
            }
        }

        return new(facts, unreadable.ToImmutable());
    }

    /// <summary>The one way to write these answers: in the notice's own order of questions. Begins with ? unless empty.</summary>
    public static string Write(RuleSet rules, FactSet facts, params (string Key, string Value)[] more)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in rules.Facts
            .Where(f => facts.Answered(f.Id))
            .Select(f => (f.Id, facts.Values[f.Id].ToString()!))
            .Concat(more))
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(Escape(key)).Append('=').Append(Escape(value));
        }

        return text.ToString();
    }

    // These are allowed in a query as they are, and keep the address readable.
    private static string Escape(string text) => Uri.EscapeDataString(text)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%3B", ";", StringComparison.Ordinal)
        .Replace("%2F", "/", StringComparison.Ordinal);
}
