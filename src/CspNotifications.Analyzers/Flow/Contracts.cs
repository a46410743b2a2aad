using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// What goes where a declaration says what it is. Only what is known and agrees in nothing contradicts; what callers hand in they are asked about.
/// </summary>
internal sealed class Contracts(AnnotationModel model, Sends sends, Joiner joiner, ISymbol owner, bool isNested)
{
    /// <summary>Callers are seen: what they hand in may be more than its type says.</summary>
    private readonly bool _areCallersSeen = isNested || Callers.AreKnown(owner);

    /// <summary>Looks at one value in the current state.</summary>
    public void Observe(Memory memory, Handover handover)
    {
        if (handover.Value == 0 || IsNull(memory.Fact(handover.Value)))
            return;

        var isOpen = false;
        var isContradicted = false;
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            var declared = handover.Declared[facet];
            if (!declared.IsKnown)
                continue;

            var shown = Of(memory, handover.Value, facet);
            var found = shown.Facets[facet];
            if (found.MayBeUnknown || IsForCallers(memory, handover.Value, facet))
                isOpen = true;
            else if (!declared.HasCommon(found) && !IsRestated(memory.Fact(handover.Value), facet, found, handover))
            {
                isContradicted = true;
                sends.Seen.Handed.Add(new(handover, facet, shown));
            }
        }

        // Whether a function runs, and with what, is seen in the body around it.
        if (isNested ? isOpen || isContradicted : isOpen && !Wholes.InputsOf(memory, handover.Value).IsEmpty)
            sends.Seen.Handed.Keep(new(handover, Sweep.Around([handover.Value], memory.Current, memory.Numbering)), joiner);
    }

    /// <summary>What a parameter is left out as, which no body shows.</summary>
    public static IEnumerable<Contradiction> OfDefault(AnnotationModel model, ValueFactory values, IParameterInitializerOperation initializer)
    {
        if (model.Slots.Of(initializer.Parameter) is not { } declared || initializer.Value.ConstantValue is not { HasValue: true, Value: { } constant })
            yield break;

        var value = initializer.Value;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;

        var known = values.OfConstant(initializer.Value.Type, constant, value.Syntax.GetLocation());
        if (value is IFieldReferenceOperation field)
            known = values.Stated(known, model.Of(field.Field).Facets, ValueFactory.StepOf(field.Field));

        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (declared[facet].IsKnown && !known.Facets[facet].MayBeUnknown && !declared[facet].HasCommon(known.Facets[facet]))
                yield return new(new(value, value, initializer.Parameter, declared, 0), facet, new Shown(known.Facets, known.Evidence).Only(facet));
        }
    }

    /// <summary>What a value is as far as it decides a facet: topics of parts are its own too, of the others they count where it has none; an address says whose it is.</summary>
    private static Shown Of(Memory memory, int value, Facet facet)
    {
        var own = Wholes.Own(memory, value);
        var parts = Wholes.PartsOf(memory, value);
        return (facet == Facet.Topic ? own.Union(parts) : own.OrElse(parts)).Only(facet).Claimed;
    }

    private static bool IsNull(Value known) => known.Constants is { } constants && constants.Is(null);

    /// <summary>It was handed in, and only its type says what it is: who hands it in may have asked.</summary>
    private bool IsForCallers(Memory memory, int value, Facet facet)
    {
        if (!_areCallersSeen)
            return false;

        var known = memory.Fact(value);
        if (known.Facets[facet].IsKnown && !known.IsOnlyType(facet))
            return false;

        return Wholes.InputsOf(memory, value).Values.Any(input => isNested || memory.Numbering.ParameterOf(input) is not null);
    }

    /// <summary>
    /// Only its type says what it is, and that yields: to what a derived type may say; and whether a customer has a relationship, which no type knows,
    /// to a declaration that says more of such customers.
    /// </summary>
    private bool IsRestated(Value known, Facet facet, FacetSet found, Handover handover)
    {
        if (known.Facets[facet].IsKnown && !known.IsOnlyType(facet))
            return false;

        if (known is { IsExactType: false, Type: INamedTypeSymbol type }
            && model.Implementations.DerivedFrom(type).Any(derived => handover.Declared[facet].HasCommon(model.OfType(derived).Facets[facet])))
        {
            return true;
        }

        return facet == Facet.Recipient && SaysWhatItGives(handover.Slot) is { } given && SaysByType(given, facet, found);
    }

    /// <summary>The type of a declaration that says what comes from it; a parameter says what has to be handed to it.</summary>
    private static ITypeSymbol? SaysWhatItGives(ISymbol slot) => slot switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        IParameterSymbol { RefKind: RefKind.Out } parameter => parameter.Type,
        _ => null,
    };

    private bool SaysByType(ITypeSymbol type, Facet facet, FacetSet found) =>
        model.OfType(type).Facets[facet].HasCommon(found) || ContainerTypes.ElementsOf(type).Any(element => SaysByType(element, facet, found));
}
