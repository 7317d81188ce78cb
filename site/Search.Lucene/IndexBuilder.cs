using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search.Lucene;

/// <summary>Writes sections into one combined field of an index in memory. A document's number is its section's.</summary>
internal sealed class IndexBuilder(Synonyms synonyms)
{
    public const string FieldName = "text";
    private const double BufferMegabytes = 256;
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.4f;

    private readonly SectionReader reader = new(synonyms);
    private readonly List<int> numbers = [];

    /// <summary>Lucene's terms, and those that are only marked.</summary>
    public Vocabulary Vocabulary { get; } = new();

    public NumberIndex Numbers { get; } = new();

    public TokenStore Titles { get; } = new();

    public TokenStore Bodies { get; } = new();

    public IndexSearcher Build(IEnumerable<SearchSection> sections)
    {
        var directory = new RAMDirectory();
        // Documents keep their order: only neighbouring segments are merged.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            MergePolicy = new LogDocMergePolicy(),
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = BufferMegabytes,
        };
        using (var writer = new IndexWriter(directory, config))
        {
            using var terms = new TermStream();
            var document = new Document { new global::Lucene.Net.Documents.Field(FieldName, terms, CombinedField()) };
            foreach (var section in sections)
            {
                terms.Terms.Clear();
                Read(section, terms.Terms);
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        return new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity(Saturation, LengthShare) };
    }

    private static FieldType CombinedField() => new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    private void Read(SearchSection section, List<ulong> terms)
    {
        // What stands in the title counts twice; the place once, or it drowns everything.
        Read(section.Title, Titles, terms);
        terms.AddRange(terms.ToArray());
        Read(section.Place.IsDefault ? "" : string.Join('，', section.Place), null, terms);
        Read(section.Body, Bodies, terms);
        Read(section.Phrasings, null, terms);
    }

    private void Read(string text, TokenStore? store, List<ulong> terms)
    {
        var graph = TokenGraph.Of(text);
        Numbers.Add(graph);
        var first = terms.Count;
        var tokens = reader.Read(graph, terms);
        for (var i = first; i < terms.Count; i++)
            Vocabulary.Add(terms[i]);
        Vocabulary.Add(tokens, numbers);
        store?.Add(tokens, CollectionsMarshal.AsSpan(numbers));
    }
}
