using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Looks a query's terms up and weighs them by how rare they are.</summary>
internal sealed class Resolver(Vocabulary vocabulary, Postings postings, NumberIndex numbers, int sectionCount)
{
    public ResolvedQuery Resolve(QueryPlan plan)
    {
        var terms = new List<ResolvedTerm>(plan.Terms.Length * 2);
        var mass = 0f;
        var length = 0.0;
        var hasUnknown = false;
        var group = 0;
        foreach (var term in plan.Terms)
        {
            var isKnown = vocabulary.Find(term.Key) >= 0;
            hasUnknown |= !isKnown && term.Mass > 0 && term.MissingMass > 0;
            length += term.Mass;
            mass += term.Literal.IsEmpty || !isKnown
                ? Add(term, terms)
                : AddGroup(term, ++group, terms);
        }

        return new ResolvedQuery(terms, mass, (float)length, plan.IsPhrase, hasUnknown);
    }

    /// <summary>Adds the term, or what stands in for it; returns how much of the query that is.</summary>
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
        foreach (var instead in asked.Instead())
            mass += Add(instead, terms);
        return mass;
    }

    private float AddGroup(QueryTerm asked, int group, List<ResolvedTerm> terms)
    {
        var term = vocabulary.Find(asked.Key);
        var rarity = Rarity(postings.Frequency(term));
        var place = terms.Count;
        terms.Add(default);
        var literalMass = 0f;
        foreach (var literal in asked.Literal)
            literalMass += Add(literal, terms);
        var mass = Math.Max(literalMass, asked.Mass * rarity);
        var share = literalMass > 0 ? mass / literalMass : 1;
        terms[place] = new ResolvedTerm(term, asked.Weight * rarity, mass, asked, Group: group);
        for (var i = place + 1; i < terms.Count; i++)
            terms[i] = terms[i] with { Mass = terms[i].Mass * share, Group = group, Literal = true };
        return mass;
    }

    private float AddKey(QueryTerm asked, ulong key, float factor, List<ResolvedTerm> terms, int first)
    {
        var term = vocabulary.Find(key);
        if (term < 0)
            return 0;
        var rarity = Rarity(postings.Frequency(term));
        var mass = asked.Mass * rarity;
        terms.Add(new ResolvedTerm(term, asked.Weight * rarity * factor, mass, asked, terms.Count > first));
        return mass;
    }

    private float Rarity(int frequency) => MathF.Log(1 + (sectionCount - frequency + 0.5f) / (frequency + 0.5f));
}
