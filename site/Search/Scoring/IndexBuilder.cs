using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Reads sections into everything an index consists of.</summary>
internal sealed class IndexBuilder(Synonyms synonyms)
{
    private readonly PostingsBuilder postings = new();
    private readonly List<Token> tokens = [];

    public Vocabulary Vocabulary { get; } = new();

    public NumberIndex Numbers { get; } = new();

    public TokenStore Titles { get; } = new();

    public TokenStore Bodies { get; } = new();

    public void Add(SearchSection section)
    {
        AddField(section.Title, Titles);
        AddField(section.Place.IsDefault ? "" : string.Join('，', section.Place), null);
        AddField(section.Body, Bodies);
    }

    public Postings Build() => postings.Build(Vocabulary.Count);

    private void AddField(string text, TokenStore? store)
    {
        var graph = TokenGraph.Of(text);
        tokens.Clear();
        Tokenizer.Read(graph, synonyms, tokens);
        Numbers.Add(graph);
        foreach (var token in tokens)
        {
            var term = Vocabulary.Add(token.Key);
            postings.AddTerm(term);
            store?.Add(new StoredToken(term, token.Start, token.Length));
        }

        postings.EndField(graph.WrittenCount);
        store?.EndText();
    }
}
