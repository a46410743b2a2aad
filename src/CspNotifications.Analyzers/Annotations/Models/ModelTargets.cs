using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>Where each word says something: the targets of the attributes, and for <c>flows</c> what hands a value on.</summary>
internal static class ModelTargets
{
    public static bool Fits(ModelFact fact, ISymbol symbol, int part)
    {
        if (part == ModelId.Return)
            return symbol is IMethodSymbol { ReturnsVoid: false } && IsFacet(fact) && fact.Value.IsKnown;

        if (part >= 0)
            return fact.Word == ModelWord.Flows || IsFacet(fact);

        return fact.Word switch
        {
            ModelWord.Guard => IsBool(symbol),
            ModelWord.Channel => symbol is IMethodSymbol or INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface },
            ModelWord.Flows => symbol is IPropertySymbol or IMethodSymbol { IsStatic: false, ReturnsVoid: false },
            ModelWord.Sender => symbol is not INamedTypeSymbol { TypeKind: TypeKind.Enum } || fact.Value.IsKnown,

            // Without a value only what something is put into decides.
            _ => fact.Value.IsKnown || symbol is IPropertySymbol or IFieldSymbol,
        };
    }

    private static bool IsFacet(ModelFact fact) => fact.Word is ModelWord.Sender or ModelWord.Topic or ModelWord.Recipient;

    private static bool IsBool(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType.SpecialType == SpecialType.System_Boolean || IsTaskOfBool(method.ReturnType),
        IPropertySymbol property => property.Type.SpecialType == SpecialType.System_Boolean,
        IFieldSymbol field => field.Type.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    private static bool IsTaskOfBool(ITypeSymbol type) =>
        ContainerTypes.IsWrapper(type) && ContainerTypes.ElementsOf(type) is { Length: 1 } held && held[0].SpecialType == SpecialType.System_Boolean;
}
