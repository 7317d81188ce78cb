using Lucene.Net.Index;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search.Lucene;

/// <summary>Takes every hit: filters and counts need all of them.</summary>
internal sealed class HitCollector : global::Lucene.Net.Search.ICollector
{
    private global::Lucene.Net.Search.Scorer? scorer;
    private int offset;

    public List<ScoredSection> Hits { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(global::Lucene.Net.Search.Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => offset = context.DocBase;

    public void Collect(int doc) => Hits.Add(new ScoredSection(offset + doc, scorer!.GetScore()));
}
