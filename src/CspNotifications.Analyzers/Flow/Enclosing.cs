using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What the declaration around a body says of the sends in it that know no better: the member, then its types, then the assembly.</summary>
internal sealed class Enclosing
{
    public Enclosing(AnnotationModel model, ISymbol owner, FacetSet defaultOrigin)
    {
        DefaultOrigin = defaultOrigin;
        var said = Annotation.None;
        var member = owner;
        for (; member is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol; member = member.ContainingSymbol)
        {
            if (member is IMethodSymbol { AssociatedSymbol: null })
                said = said.OrElse(model.Of(member));
        }

        var types = owner.ContainingType is null ? Annotation.None : model.OfContainingTypes(owner);
        Type = owner.ContainingType;
        IsSenderType = types.IsSender;
        IsDeclaredSender = said.IsSender || IsSenderType;
        var all = said.OrElse(types).Facets;
        Facets = all with { Origin = all.Origin.OrElse(model.AssemblyOrigin).OrElse(defaultOrigin) };
        Step = ValueFactory.StepOf(said.Facets.IsKnown || Type is null ? owner : Type);
    }

    /// <summary>The option's origin, for functions within the body that say more.</summary>
    public FacetSet DefaultOrigin { get; }

    public INamedTypeSymbol? Type { get; }

    /// <summary>The body whose sends are to be accounted for, <see langword="null"/> where nobody asks for that.</summary>
    public SyntaxNode? StrictIn { get; init; }

    public Facets Facets { get; }

    /// <summary>Where the facets are stated.</summary>
    public EvidenceStep Step { get; }

    /// <summary>Calls on <c>this</c> are the plumbing of a sender.</summary>
    public bool IsSenderType { get; }

    /// <summary>The member itself is a sender, by its own annotation or its type's: its callers answer for its contract.</summary>
    public bool IsDeclaredSender { get; }
}
