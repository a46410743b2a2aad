using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>What a model file can say of a symbol.</summary>
internal enum ModelWord
{
    Sender,
    Topic,
    Recipient,
    Guard,
    Channel,
    Flows,
}

/// <summary>One thing that a line says.</summary>
/// <param name="Word">By which it is said.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Facet">The facet that it is about; of a guard, the one that is established.</param>
/// <param name="Value">What is stated, unknown where the word stands alone.</param>
/// <param name="When">Of a guard: the answer that establishes it.</param>
/// <param name="Channel">The id of the partner's type.</param>
internal sealed record ModelFact(ModelWord Word, TextSpan Span, Facet Facet, FacetSet Value, bool When = true, string? Channel = null);

/// <summary>A line that says something of a symbol.</summary>
internal sealed record ModelEntry(ModelId Id, TextSpan Span, ImmutableArray<ModelFact> Facts)
{
    /// <summary>Says of values or calls that they send, and not only what a part decides.</summary>
    public bool MakesSender => Facts.Any(fact => fact.Word == ModelWord.Sender && (fact.Value.IsKnown || (Id.Part == ModelId.Whole && Id.Kind is 'T' or 'M')));
}
