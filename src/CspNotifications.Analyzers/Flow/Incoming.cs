using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The parameters by which a body is handed what nobody said of a send.</summary>
internal sealed class Incoming(AnnotationModel model, SendFacets facets)
{
    /// <summary>Those by which the facet comes in; where arguments are marked, only by these.</summary>
    public IEnumerable<IParameterSymbol> ParametersOf(Memory memory, SendCall call, Facet facet)
    {
        var isDecided = facets.HasDecider(call, facet);
        foreach (var argument in call.Arguments)
        {
            var counts = isDecided ? argument.Parameter is { } parameter && model.Of(parameter).Decides(facet) : MaySay(memory, argument.Value, facet);
            if (!counts)
                continue;

            foreach (var incoming in ParametersOf(memory, argument.Value, facet))
                yield return incoming;
        }

        if (isDecided || !MaySay(memory, call.Receiver, facet))
            yield break;

        foreach (var incoming in ParametersOf(memory, call.Receiver, facet))
            yield return incoming;
    }

    private IEnumerable<IParameterSymbol> ParametersOf(Memory memory, int value, Facet facet)
    {
        foreach (var input in Wholes.InputsOf(memory, value).Values)
        {
            if (MaySay(memory, input, facet) && memory.Numbering.ParameterOf(input) is { } parameter)
                yield return parameter;
        }
    }

    /// <summary>A value of which nothing is said yet, and that could be what a facet is found by: no flag, number or constant text, and nobody who sends.</summary>
    public bool MaySay(Memory memory, int value, Facet facet)
    {
        if (value == 0)
            return false;

        var known = memory.Fact(value);
        if (Says(known.Facets, facet))
            return false;

        var type = known.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : known.Type;
        return type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds => model.OfEnum(kinds).HasAny,
            { TypeKind: TypeKind.Delegate } => false,
            not null when model.OfType(type).IsSender => false,
            _ when known.Constants is not null || !known.Targets.IsEmpty => false,
            { IsValueType: true, IsTupleType: false, TypeKind: not TypeKind.TypeParameter } => !IsOfFramework(type),
            _ => true,
        };
    }

    /// <summary>It is known for something else: who a customer is does not say what a mail is about.</summary>
    private static bool Says(Facets known, Facet other) =>
        known.Origin.IsKnown || (other == Facet.Topic ? known.Recipient.IsKnown : known.Topic.IsKnown);

    private static bool IsOfFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space?.Name == nameof(System);
    }
}
