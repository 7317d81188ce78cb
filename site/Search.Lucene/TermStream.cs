using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TitleGuide.Search.Lucene;

/// <summary>Hands terms that are read already to Lucene.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly ICharTermAttribute attribute;
    private int next;

    public TermStream()
    {
        attribute = AddAttribute<ICharTermAttribute>();
    }

    public List<ulong> Terms { get; } = [];

    /// <summary>A term as Lucene has it.</summary>
    public static string Name(ulong term) => term.ToString("x16", CultureInfo.InvariantCulture);

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next == Terms.Count)
            return false;
        ClearAttributes();
        attribute.Append(Name(Terms[next++]));
        return true;
    }
}
