using System.Runtime.InteropServices;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Reads sections into everything an index consists of.</summary>
internal sealed class IndexBuilder(Synonyms synonyms)
{
    private readonly PostingsBuilder postings = new();
    private readonly TokenGraph graph = new();
    private readonly Tokenizer tokenizer = new(synonyms);
    private readonly List<int> terms = [];

    public Vocabulary Vocabulary { get; } = new();

    public NumberIndex Numbers { get; } = new();

    public TokenStore Titles { get; } = new();

    public TokenStore Bodies { get; } = new();

    /// <summary>A notice's number.</summary>
    public Dictionary<string, int> NoticeNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Each section's notice as a number.</summary>
    public List<int> Notices { get; } = [];

    public void Add(SearchSection section)
    {
        var notice = section.Notice ?? "";
        if (!NoticeNumbers.TryGetValue(notice, out var number))
            NoticeNumbers.Add(notice, number = NoticeNumbers.Count);
        Notices.Add(number);
        AddField(section.Title, Titles);
        AddField(PlaceOf(section), null);
        AddField(section.Body, Bodies);
        AddField(section.Phrasings, null);
        postings.EndSection(PriorOf(section));
    }

    public Postings Build() => postings.Build(Vocabulary.Count);

    // A clause's own number twice: others only cite it.
    private static string PlaceOf(SearchSection section) => section.Place.IsDefaultOrEmpty ? ""
        : section.Kind == SectionKind.Clause ? string.Join('，', section.Place.Add(section.Place[^1]))
        : string.Join('，', section.Place);

    // A clause answers; what is doubtful about it comes after it, and so does the page that has a little of everything.
    private static float PriorOf(SearchSection section) => section.Kind switch
    {
        SectionKind.Doubt => 0.85f,
        SectionKind.Notice => 0.9f,
        _ => 1,
    };

    private void AddField(string text, TokenStore? store)
    {
        graph.Read(text);
        var tokens = tokenizer.Read(graph);
        Numbers.Add(graph);
        Vocabulary.Add(tokens, terms);
        postings.Add(CollectionsMarshal.AsSpan(terms), graph.WrittenCount);
        store?.Add(tokens, CollectionsMarshal.AsSpan(terms));
    }
}
