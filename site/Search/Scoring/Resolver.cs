using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Looks a query's terms up and weighs them by how rare they are.</summary>
internal sealed class Resolver(Vocabulary vocabulary, Postings postings, NumberIndex numbers, int sectionCount)
{
    public ResolvedQuery Resolve(QueryPlan plan)
    {
        var terms = new List<ResolvedTerm>(plan.Terms.Length * 2);
        var mass = 0f;
        foreach (var term in plan.Terms)
            mass += Add(term, terms);
        return new ResolvedQuery(terms, mass);
    }

    private float Add(QueryTerm asked, List<ResolvedTerm> terms)
    {
        var before = terms.Count;
        var mass = AddKey(asked, asked.Key, 1, terms, before);
        if (asked.Alternative != 0)
            mass = Math.Max(mass, AddKey(asked, asked.Alternative, QueryWeights.Inexact, terms, before));
        if (asked.Digits is not null)
        {
            foreach (var key in numbers.Find(asked.Digits).Where(k => k != asked.Key))
                mass = Math.Max(mass, AddKey(asked, key, QueryWeights.Inexact, terms, before));
        }

        if (terms.Count > before)
            return mass;
        mass = asked.MissingMass * Rarity(0);
        foreach (var instead in asked.Fallback)
            mass += Add(instead, terms);
        return mass;
    }

    private float AddKey(QueryTerm asked, ulong key, float factor, List<ResolvedTerm> terms, int first)
    {
        var term = vocabulary.Find(key);
        if (term < 0)
            return 0;
        var rarity = Rarity(postings.Frequency(term));
        var mass = asked.Mass * rarity;
        terms.Add(new ResolvedTerm(term, asked.Weight * rarity * factor, mass, asked.Run, asked.Marked, terms.Count > first));
        return mass;
    }

    private float Rarity(int frequency) => MathF.Log(1 + (sectionCount - frequency + 0.5f) / (frequency + 0.5f));
}
