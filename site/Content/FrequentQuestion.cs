using System.Collections.Immutable;

namespace TitleGuide.Content;

/// <param name="Id">Its address ends with it: <c>faq-3</c>, <c>faq-lost-contract</c>. Where the content has none it is the number among those without one.</param>
/// <param name="Phrasings">Other ways to ask it.</param>
public sealed record FrequentQuestion(
    string Id, string Ask, string AnswerHtml, string AnswerText, ImmutableArray<string> Cites, ImmutableArray<string> Phrasings)
{
    /// <summary>On the page of its notice's questions.</summary>
    public string Anchor => $"faq-{Id}";
}
