using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// A value that goes where a declaration says what it is: <paramref name="Given"/> to a parameter, a field, a property or out of a method,
/// <paramref name="Slot"/>. <paramref name="Site"/> is where the body at hand does that: itself, or by a call.
/// </summary>
internal sealed record Handover(IOperation Site, IOperation Given, ISymbol Slot, Facets Declared, int Value)
{
    /// <summary>The calls that lead from the site to where it is handed over, which is last; empty where that is the site.</summary>
    public ImmutableArray<IOperation> Path { get; init; } = [];
}

/// <summary>A value that is on some path nothing of what it is declared to be where it goes.</summary>
internal sealed record Contradiction(Handover Handover, Facet Facet, Shown Shown)
{
    public FacetSet Declared => Handover.Declared[Facet];

    public FacetSet Found => Shown.Facets[Facet];

    public EvidenceStep? Evidence => Shown.Evidence[Facet];
}
