using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>Somewhere values go: a parameter, a field, a property or, for a method, what it returns; and what is declared of them there.</summary>
internal readonly record struct Slot(ISymbol Symbol, Facets Declared);

/// <summary>Where declarations say what the values are that go there. What only their types say is no contract.</summary>
internal sealed class Slots(AnnotationModel model)
{
    /// <summary>What a parameter, field or property declares of what goes there; <see langword="null"/> where it declares nothing.</summary>
    public Facets? Of(ISymbol symbol)
    {
        if (!model.MaySay(symbol.ContainingAssembly) || symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
            return null;

        return model.Of(symbol).Facets is { IsKnown: true } declared ? declared : null;
    }

    /// <summary>What is declared of the value that a method or a getter returns.</summary>
    public Slot? ReturnedBy(ISymbol owner)
    {
        if (owner is not IMethodSymbol method)
            return null;

        if (model.OfReturn(method) is { IsKnown: true } returned)
            return new(method, returned);

        return method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } && Of(property) is { } declared
            ? new(property, declared)
            : null;
    }
}
