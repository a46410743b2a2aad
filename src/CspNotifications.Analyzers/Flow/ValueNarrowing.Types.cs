using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What a test of the type, or of being the same object, says.</summary>
internal sealed partial class ValueNarrowing
{
    /// <summary>Of this type; <see langword="null"/> when it cannot be.</summary>
    public Value? ToType(Value known, Condition.IsOfType test) =>
        ToTypeAsItWas(known, test)
        ?? (known.IsVolatile ? Afresh(known with { Type = test.Type, MadeAs = [], IsExactType = false, ExcludedType = null }) : null);

    private Value? ToTypeAsItWas(Value known, Condition.IsOfType test)
    {
        if (known.Constants is { } constants && constants.Is(null))
            return test.AllowsNull ? known : null;

        var isNotNull = known.IsNotNull || (!test.AllowsNull && !known.IsVolatile);

        if (known.Type is not null && (TypeRelations.AreForeign(known.Type, test.Type) || (TypeRelations.HasNoSubtypes(known.Type) && TypeRelations.AreApart(known.Type, test.Type))))
            return test.AllowsNull ? ToConstant(known, null) : null;

        if (known.ExcludedType is { } excluded && TypeRelations.IsA(test.Type, excluded))
            return null;

        if (WithMadeAs(known, type => !TypeRelations.AreApart(type, test.Type)) is not { } left)
            return test.AllowsNull ? ToConstant(known, null) : null;

        known = left;
        if (known.Type is not null && TypeRelations.IsA(known.Type, test.Type))
            return known with { IsNotNull = isNotNull };

        var said = model.OfType(test.Type).Facets;
        var narrowed = known with { Type = test.Type, IsNotNull = isNotNull };
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!said[facet].IsKnown || known.IsStated(facet) || (known.Facets[facet].IsKnown && !known.IsOnlyType(facet)))
                continue;

            narrowed = narrowed.With(facet, said[facet], ValueFactory.StepOf(test.Type));
            narrowed = narrowed with { TypeBits = (byte)(narrowed.TypeBits | (1 << (int)facet)) };
        }

        return narrowed;
    }

    /// <summary>Negative type tests remove types, not facets.</summary>
    public Value? NotToType(Value known, Condition.IsOfType test)
    {
        if (known.Type is null || !TypeRelations.IsA(known.Type, test.Type))
        {
            if (known.IsVolatile)
                return known;

            return WithMadeAs(known, type => !TypeRelations.IsA(type, test.Type)) is { } left
                ? left with { ExcludedType = test.Type }
                : ToConstant(known, null);
        }

        // All its values are of the type: only null is not.
        if (known.IsNotNull || (known.Type.IsValueType && !TypeRelations.IsNullable(known.Type)))
            return null;

        if (known.Constants is { } constants && !constants.Contains(null))
            return null;

        return known.IsVolatile ? known : known with { Constants = ConstantSet.Null };
    }

    /// <summary>Constructed as one of the types that fit; <see langword="null"/> when it can be none.</summary>
    private Value? WithMadeAs(Value known, Func<ITypeSymbol, bool> fits)
    {
        if (known.MadeAs.All(fits))
            return known;

        var left = known.MadeAs.RemoveAll(type => !fits(type));
        if (!known.IsExactType)
            return known with { MadeAs = left };

        return left.IsEmpty ? null : ToOneOf(known, left);
    }

    private Value ToOneOf(Value known, ImmutableArray<ITypeSymbol> types)
    {
        var said = types.Select(type => model.OfType(type).Facets).Aggregate((facets, others) => facets.Join(others));
        var narrowed = known with { MadeAs = types, Type = types.Length == 1 ? types[0] : known.Type };
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known.IsOnlyType(facet))
                narrowed = narrowed with { Facets = narrowed.Facets.With(facet, said[facet]) };
        }

        return narrowed;
    }

    /// <summary>The same object as the other value, or both <see langword="null"/>; <see langword="null"/> when it cannot be.</summary>
    public Value? ToSame(Value known, Value other)
    {
        if (known.Type is not null && other.Type is not null && TypeRelations.AreUnrelated(known.Type, other.Type))
            return other.IsNotNull ? null : ToConstant(known, null);

        var same = known with { IsNotNull = known.IsNotNull || (other.IsNotNull && !known.IsVolatile) };
        if (!known.IsExactType && other.Type is not null && (known.Type is null || TypeRelations.IsA(other.Type, known.Type)))
            same = same with { Type = other.Type, MadeAs = other.MadeAs, IsExactType = other.IsExactType };

        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known.IsStated(facet))
                continue;

            var (own, others) = (known.Facets[facet], other.Facets[facet]);
            var met = known.IsOnlyType(facet) ? others.Meet(own) : own.Meet(others);
            if (met != own)
                same = same.With(facet, met, other.Evidence[facet]);
        }

        return same;
    }
}
