using System.Diagnostics.CodeAnalysis;
using System.Text;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Lucene;

/// <summary>Cuts the Han characters of a text into words of two and more with SmartCn. Not for several threads at once.</summary>
[SuppressMessage("Design", "CA1001", Justification = "To a tokenizer, disposing is the end of one text: it holds nothing and is used again.")]
internal sealed class WordReader
{
    private const char Separator = '，';
    private const int Separated = -1;

    // How much of the text on either side of a bracket is read again without it.
    private const int Surroundings = 6;

    private readonly HMMChineseTokenizer tokenizer = new(TextReader.Null);
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly StringBuilder text = new();
    private readonly List<int> nodes = [];

    public WordReader()
    {
        term = tokenizer.AddAttribute<ICharTermAttribute>();
        offset = tokenizer.AddAttribute<IOffsetAttribute>();
    }

    /// <summary>The words as written, then those that a bracket parts: 转（兼）评 is also read as 转评.</summary>
    public List<Word> Read(TokenGraph graph)
    {
        var words = new List<Word>();
        Append(graph, 0, graph.WrittenCount);
        words.AddRange(Cut(graph));
        for (var before = 0; before < graph.WrittenCount; before++)
        {
            var behind = graph.Skip(before);
            if (behind < 0)
                continue;
            Append(graph, Math.Max(0, before - Surroundings), before + 1);
            Append(graph, behind, Math.Min(graph.WrittenCount, behind + Surroundings), joined: true);
            words.AddRange(Cut(graph).Where(word => word.First <= before && word.Last >= behind));
        }

        return words;
    }

    /// <param name="joined">Whether the first node continues what was appended before.</param>
    private void Append(TokenGraph graph, int first, int end, bool joined = false)
    {
        for (var node = first; node < end; node++)
        {
            if (!(node == first ? joined : graph.Next(node - 1) == node))
                Append(Separator, Separated);
            // SmartCn knows no character outside the basic plane.
            foreach (var c in graph.Text.Chars[graph[node].From..graph[node].To])
                Append(char.IsSurrogate(c) ? Separator : c, node);
        }
    }

    private void Append(char c, int node)
    {
        text.Append(c);
        nodes.Add(node);
    }

    private List<Word> Cut(TokenGraph graph)
    {
        var words = new List<Word>();
        tokenizer.SetReader(new StringReader(text.ToString()));
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
            AddHan(graph, words);
        tokenizer.End();
        tokenizer.Dispose();
        text.Clear();
        nodes.Clear();
        return words;
    }

    private void AddHan(TokenGraph graph, List<Word> words)
    {
        var (first, last) = (nodes[offset.StartOffset], nodes[offset.EndOffset - 1]);
        if (first >= 0 && last > first && graph[first].Kind == NodeKind.Han)
            words.Add(new Word(term.ToString()!, first, last));
    }
}
