using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What a test that came out so says of the value that was tested.</summary>
internal sealed partial class ValueNarrowing(AnnotationModel model, ValueFactory values)
{
    /// <summary>This constant; <see langword="null"/> when it cannot be.</summary>
    public Value? ToConstant(Value known, object? constant)
    {
        if (IsContradicted(known, constant, isConstant: true))
            return known.IsVolatile ? ToConstant(Afresh(known), constant) : null;

        var isNeverNull = known.IsNotNull || (known.Type is { IsValueType: true } type && !TypeRelations.IsNullable(type));
        if (constant is null && isNeverNull)
            return null;

        if (constant is null)
            known = WithoutTypeFacets(known);

        // A member that nobody wrote here may be another the next time it is read; only what it is about is worth keeping.
        if (known.IsVolatile && !HasMembers(known))
            return known;

        return constant is null
            ? known with { Constants = ConstantSet.Null }
            : values.WithConstants(known, ConstantSet.Of(constant)) with { IsNotNull = true };
    }

    /// <summary>Nothing is what its type says: nobody gets a notification to null.</summary>
    private static Value WithoutTypeFacets(Value known)
    {
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known.IsOnlyType(facet))
                known = known.With(facet, FacetSet.Unknown);
        }

        return known;
    }

    /// <summary>An unknown enum stays unknown, but is not this member; what only ruled-out members say, it does not say.</summary>
    private Value Exclude(Value known, object constant)
    {
        var excluded = known.Excluded is null ? ConstantSet.Of(constant) : known.Excluded.Union(ConstantSet.Of(constant));
        if (excluded is null)
            return known;

        var narrowed = known with { Excluded = excluded };
        if (!HasMembers(known))
            return narrowed;

        var members = model.OfEnum(ValueFactory.EnumOf(known.Type)!);
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (!known.Facets[facet].IsKnown || known.IsStated(facet) || known.IsOnlyType(facet))
                continue;

            var said = members.Of(constant)[facet];
            if (said.IsKnown && members.Values.All(member => excluded.Contains(member) || (members.Of(member)[facet].May & said.Must) == 0))
                narrowed = narrowed with { Facets = narrowed.Facets.With(facet, narrowed.Facets[facet].Without(said)) };
        }

        return narrowed;
    }

    /// <summary>Anything but this constant; <see langword="null"/> when it can be nothing else.</summary>
    public Value? NotToConstant(Value known, object? constant)
    {
        if (constant is null && !known.IsVolatile && !known.IsNotNull)
            known = known with { IsNotNull = true };

        if (known.Constants is not { } constants)
            return constant is null || (known.IsVolatile && !HasMembers(known)) ? known : Exclude(known, constant);

        if (IsContradicted(known, constant, isConstant: false))
            return known.IsVolatile ? NotToConstant(Afresh(known), constant) : null;

        return values.WithConstants(known, constants.Where(value => !Equals(value, constant)));
    }

    private static bool IsContradicted(Value known, object? constant, bool isConstant) =>
        known.Constants is { } constants
            ? isConstant ? !constants.Contains(constant) : constants.Is(constant)
            : isConstant && known.Excluded?.Contains(constant) == true;

    /// <summary>Tests of it contradict each other: it is another now than when it was read before.</summary>
    public Value Afresh(Value known)
    {
        var fresh = known with { Constants = null, Besides = null, Excluded = null, IsVolatile = !known.IsSteady };
        var ofType = values.OfType(known.Type);
        for (var facet = Facet.Origin; facet <= Facet.Recipient; facet++)
        {
            if (known.IsStated(facet))
                continue;

            var bit = 1 << (int)facet;
            fresh = fresh with
            {
                Facets = fresh.Facets.With(facet, ofType.Facets[facet]),
                TypeBits = (byte)((fresh.TypeBits & ~bit) | (ofType.TypeBits & bit)),
            };
        }

        return fresh;
    }

    /// <summary>Compares so with a constant, or not so; <see langword="null"/> when it cannot.</summary>
    public Value? Compare(Value known, Condition.Compares compares, bool truth)
    {
        var bound = Constants.Normalize(compares.Constant)!;
        bool Holds(object? value) => Compare(value, compares.Comparison, bound) == truth;
        if (known.Constants is { } constants)
        {
            if (constants.Where(Holds) is { } left)
                return values.WithConstants(known, left);

            return known.IsVolatile ? Compare(Afresh(known), compares, truth) : null;
        }

        if (ValueFactory.EnumOf(known.Type) is not { } type || model.OfEnum(type) is not { HasAny: true } members)
            return known;

        // A negative test leaves an unknown enum unknown.
        if (!truth)
            return members.Values.Where(member => !Holds(member)).Aggregate(known, Exclude);

        ConstantSet? fitting = null;
        foreach (var member in members.Values.Where(Holds))
            fitting = fitting is null ? ConstantSet.Of(member) : fitting.Union(ConstantSet.Of(member));

        return fitting is null ? known : values.WithConstants(known, fitting);
    }

    private static bool Compare(object? value, Comparison comparison, object constant)
    {
        if (value is not IComparable comparable || value.GetType() != constant.GetType())
            return false;

        var order = comparable.CompareTo(constant);
        return comparison switch
        {
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>
    /// A guard was asked and said this: where it holds, the facet is what it establishes; where it does not, that is ruled out.
    /// </summary>
    public Value Ask(Value known, Guard guard, bool truth)
    {
        var (facet, establishes, when) = guard;
        if (truth == when)
            return Establish(known, facet, establishes) with { AskedBits = (byte)(known.AskedBits | (1 << (int)facet)) };

        known = known with { RuledOut = known.RuledOut.With(facet, known.RuledOut[facet].Union(establishes)) };
        var without = known.Facets[facet].Without(establishes);
        var left = known.Constants is { } constants && HasMembers(known)
            ? known with { Constants = constants.Where(value => !Says(known, value, facet, establishes)) }
            : known;
        return without == known.Facets[facet] && ReferenceEquals(left, known) ? known : left.With(facet, without);
    }

    private Value Establish(Value known, Facet facet, FacetSet establishes)
    {
        if (known.Constants is { } constants && HasMembers(known))
        {
            var fitting = constants.Where(value => Says(known, value, facet, establishes));
            if (fitting is not null)
                return values.WithConstants(known, fitting);

            known = known with { Constants = null, Besides = null };
        }

        return known.With(facet, establishes);
    }

    private bool HasMembers(Value known) => ValueFactory.EnumOf(known.Type) is { } type && model.OfEnum(type).HasAny;

    private bool Says(Value known, object? constant, Facet facet, FacetSet establishes) =>
        constant is not null
        && ValueFactory.EnumOf(known.Type) is { } type
        && (model.OfEnum(type).Of(constant)[facet].Must & establishes.Must) != 0;
}
