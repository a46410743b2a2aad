using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>What has been said of each id, to find lines that contradict each other. A line for one overload may say other things than one for all.</summary>
internal sealed class ModelFacts
{
    private readonly Dictionary<(ModelId Id, ModelWord Word, Facet Facet), ModelFact> _said = [];

    /// <summary>Something else was said of just this id.</summary>
    public bool Contradicts(ModelId id, ModelFact fact) =>
        _said.TryGetValue((id, fact.Word, fact.Facet), out var said) && (said.Value != fact.Value || said.When != fact.When || said.Channel != fact.Channel);

    /// <summary>What was said first stays.</summary>
    public void Add(ModelId id, ModelFact fact)
    {
        if (!_said.ContainsKey((id, fact.Word, fact.Facet)))
            _said.Add((id, fact.Word, fact.Facet), fact);
    }
}
