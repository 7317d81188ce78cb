using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>One of the forms that a mapping may take, known by its key.</summary>
internal sealed record Alternative<TReader, T>(string Key, string Description, Func<TReader, Fields, T> Read);

internal sealed partial class Fields
{
    /// <summary>Exactly one of the alternatives must be there.</summary>
    /// <param name="reader">Handed to the alternative that is read.</param>
    public T? OneOf<TReader, T>(string description, ImmutableArray<Alternative<TReader, T>> alternatives, TReader reader)
        where T : class
    {
        if (log is not null)
        {
            log.AddOneOf(alternatives.Select(a => a.Key), () =>
            {
                foreach (var alternative in alternatives)
                {
                    alternative.Read(reader, this);
                }
            });
            return null;
        }

        var present = new List<Alternative<TReader, T>>(1);
        foreach (var alternative in alternatives)
        {
            known.Add(alternative.Key);
            if (Has(alternative.Key))
            {
                present.Add(alternative);
            }
        }

        if (present.Count == 1)
        {
            return present[0].Read(reader, this);
        }

        var keys = string.Join('、', alternatives.Select(a => a.Key));
        if (present.Count == 0)
        {
            Faults.Add(DiagnosticCode.NoAlternative, node.At, $"这里应写一个{description}。", cure: $"写这些键中的一个：{keys}。");
        }
        else
        {
            Faults.Add(
                DiagnosticCode.SeveralAlternatives,
                PlaceOf(present[1].Key),
                $"一个{description}只能写一个键，这里写了{string.Join('、', present.Select(a => a.Key))}。",
                cure: "只留一个；几个都要满足就放进 all 的列表里。");
        }

        return null;
    }
}
