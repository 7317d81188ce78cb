using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search;
using TitleGuide.Search.Analysis;
using TitleGuide.Tests.Benchmarks;

namespace TitleGuide.Tests.Search;

internal static class SearchBenchmarks
{
    private const int Sections = 300;

    public static ImmutableArray<Contestant> Build()
    {
        var (sections, synonyms) = Load();
        return
        [
            new("fold the texts", () => sections.Sum(s => FoldedText.Of(s.Body).Length)),
            new("build the index", () => new DefaultIndex(sections, synonyms).SectionCount),
        ];
    }

    public static ImmutableArray<Contestant> Query()
    {
        var (sections, synonyms) = Load();
        var index = new DefaultIndex(sections, synonyms);
        return
        [
            Contestant("a word", "公示"),
            Contestant("a telephone's end", "0552"),
            Contestant("words and a synonym", "高工 继续教育 学分"),
            Contestant("a question", "以前单位的劳动合同找不到了怎么办"),
            Contestant("no match", "qqqqqqqq"),
            Contestant("200 characters", string.Concat(Enumerable.Repeat("申报条件和材料，", 25))),
        ];

        Contestant Contestant(string name, string text) => new(name, () => index.Search(new SearchQuery(text)).Hits.Length);
    }

    private static (IReadOnlyList<SearchSection>, Synonyms) Load()
    {
        var snapshot = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        return ([.. SectionBuilder.Build(snapshot).Take(Sections)], SearchIndex.SynonymsOf(snapshot));
    }
}
