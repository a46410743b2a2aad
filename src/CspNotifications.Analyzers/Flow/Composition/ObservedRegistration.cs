using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>Something that is registered for a service of the partner, and who it is from on all paths that come by.</summary>
internal sealed record ObservedRegistration(SyntaxNode Syntax, IMethodSymbol Method, ITypeSymbol Service, FacetSet Origin, EvidenceStep? Shown)
{
    /// <summary>From a call that leads to the registration: the calls in between and, last, the registration itself.</summary>
    public ImmutableArray<SyntaxNode> Path { get; init; } = [];

    public bool IsFromMicrosoft => Origin.MayBe((int)Policy.Origin.Microsoft);

    public bool Always => Origin == FacetSet.Of(Policy.Origin.Microsoft);

    /// <summary>Another path comes by.</summary>
    public ObservedRegistration Join(ObservedRegistration other) => this with
    {
        Origin = Origin.Join(other.Origin),
        Shown = IsFromMicrosoft || !other.IsFromMicrosoft ? Shown : other.Shown,
        Service = IsFromMicrosoft || !other.IsFromMicrosoft ? Service : other.Service,
        Path = IsFromMicrosoft || !other.IsFromMicrosoft ? Path : other.Path,
    };
}

/// <summary>The registrations of a body, those of the functions in it included.</summary>
internal sealed class RegistrationSightings
{
    private readonly Dictionary<SyntaxNode, ObservedRegistration> _seen = [];

    /// <summary>Those that put Microsoft in the partner's place, in the order in which they stand.</summary>
    public IEnumerable<ObservedRegistration> Violations =>
        _seen.Values.Where(seen => seen.IsFromMicrosoft).OrderBy(seen => seen.Syntax.Span.End);

    public void Add(ObservedRegistration seen) =>
        _seen[seen.Syntax] = _seen.TryGetValue(seen.Syntax, out var before) ? before.Join(seen) : seen;
}
