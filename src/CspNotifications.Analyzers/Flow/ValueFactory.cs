using System.Collections.Concurrent;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What is known of a value from what its declaration, its type or its being a constant says.</summary>
internal sealed class ValueFactory(AnnotationModel model, KeyedServices services)
{
    private readonly ConcurrentDictionary<ITypeSymbol, Value> _ofType = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of a value of which only the type is: the type's facets, which yield to what flows in.</summary>
    public Value OfType(ITypeSymbol? type, EvidenceStep? step = null, bool isExact = false)
    {
        if (type is null)
            return Value.Unknown;

        if (!_ofType.TryGetValue(type, out var known))
        {
            var facets = model.OfType(type).Facets;
            known = _ofType.GetOrAdd(type, new Value { Facets = facets, TypeBits = Bits(facets), Type = type });
        }

        if (isExact)
            known = known with { MadeAs = [type], IsExactType = true, IsNotNull = true };

        return step is not null && known.Facets.IsKnown ? known with { Evidence = Evidence.Of(known.Facets, step) } : known;
    }

    /// <summary>What a symbol's declaration says of the value it holds: its annotation, then its type's.</summary>
    public Value OfSymbol(ISymbol symbol, ITypeSymbol? type)
    {
        var stated = model.Of(symbol).Facets;
        var ofType = OfType(type);
        if (ofType.Facets.IsKnown)
            ofType = OfType(type, StepOf(symbol) with { Text = type?.Name is { Length: > 0 } name ? name : symbol.Name });

        var parameter = symbol is IPropertySymbol property ? RecordParameters.Of(property) : symbol as IParameterSymbol;
        if (parameter is not null)
            ofType = Seen(ofType, services.HandedTo(parameter));

        return stated.IsKnown ? Stated(ofType, stated, StepOf(symbol)) : ofType;
    }

    /// <summary>A value of a type with what is known of the object that stands behind it, which yields to what flows in as the type's does.</summary>
    public static Value Seen(Value value, Shown? behind)
    {
        if (behind is not { Facets.IsKnown: true } shown)
            return value;

        var all = shown.OrElse(new(value.Facets, value.Evidence));
        return value with { Facets = all.Facets, TypeBits = Bits(all.Facets), Evidence = all.Evidence };
    }

    /// <summary>A value with what a declaration states of it, which beats what flowed in.</summary>
    public Value Stated(Value value, Facets stated, EvidenceStep step)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!stated[facet].IsKnown)
                continue;

            value = value.With(facet, stated[facet], step);
            value = value with { StatedBits = (byte)(value.StatedBits | (1 << (int)facet)) };
        }

        return value;
    }

    public static string NameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
        IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: not MethodKind.LocalFunction } when NamedTypeAround(symbol) is { } type =>
            type.Name + "." + symbol.Name,
        _ => symbol.Name,
    };

    /// <summary>The type that declares it; an extension block has no name, the class around it does.</summary>
    public static INamedTypeSymbol? NamedTypeAround(ISymbol symbol)
    {
        var type = symbol.ContainingType;
        while (type is { Name.Length: 0, ContainingType: { } around })
            type = around;

        return type is { Name.Length: > 0 } ? type : null;
    }

    public static EvidenceStep StepOf(ISymbol symbol) => new(symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None, NameOf(symbol));

    /// <summary>A constant of a type: for an enum, what its member says.</summary>
    public Value OfConstant(ITypeSymbol? type, object? constant, Location location)
    {
        var text = EnumOf(type) is { } enumType && constant is not null && model.OfEnum(enumType).MemberOf(constant) is { } member
            ? NameOf(member)
            : constant?.ToString() ?? "null";
        var known = OfType(type, new(location, text)) with { IsNotNull = constant is not null };
        return WithConstants(WithAddress(known, constant, location), ConstantSet.Of(constant), new(location, text));
    }

    /// <summary>A text that is an address of Microsoft's.</summary>
    public Value WithAddress(Value known, object? constant, Location location) =>
        constant is string address && model.IsMicrosofts(address, location.SourceTree)
            ? known.With(Facet.Origin, OwnAddress.Origins, new(location, address))
            : known;

    /// <summary>Narrowed to these constants; what an enum's members say goes with it.</summary>
    public Value WithConstants(Value known, ConstantSet? constants, EvidenceStep? step = null)
    {
        var narrowed = known with { Constants = constants, IsUnwritten = false };
        if (constants is null || EnumOf(known.Type) is not { } type || model.OfEnum(type) is not { HasAny: true } members)
            return narrowed;

        Facets? all = null;
        EvidenceStep? shown = step;
        foreach (var constant in constants.Values)
        {
            if (constant is null)
                continue;

            var facets = members.Of(constant);
            shown ??= members.MemberOf(constant) is { } member ? StepOf(member) : null;
            all = all is { } before ? before.Join(facets) : facets;
        }

        if (all is not { } said)
            return narrowed;

        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!known.IsStated(facet))
                narrowed = narrowed.With(facet, said[facet].OrElse(model.OfType(type).Facets[facet]), said[facet].IsKnown ? shown : null);
        }

        return narrowed;
    }

    /// <summary>The enum that a type is, or is the nullable form of.</summary>
    public static INamedTypeSymbol? EnumOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType => enumType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => EnumOf(nullable.TypeArguments[0]),
        _ => null,
    };

    public static byte Bits(Facets facets) => (byte)(
        (facets.Origin.IsKnown ? 1 << (int)Facet.Origin : 0)
        | (facets.Topic.IsKnown ? 1 << (int)Facet.Topic : 0)
        | (facets.Recipient.IsKnown ? 1 << (int)Facet.Recipient : 0));
}
