using System.Collections.Immutable;

namespace TitleGuide.Content;

/// <param name="Phrasings">Other ways to ask it.</param>
public sealed record FrequentQuestion(
    string Ask, string AnswerHtml, string AnswerText, ImmutableArray<string> Cites, ImmutableArray<string> Phrasings);
