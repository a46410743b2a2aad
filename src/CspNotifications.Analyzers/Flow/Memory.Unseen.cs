using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// What code that is not seen may have changed: an object it got hold of, and what others can reach. Of those what they are about stays, but
/// no test of them is decided by what was written before.
/// </summary>
internal sealed partial class Memory
{
    /// <summary>Code that is not seen ran: what anybody else can reach may be another.</summary>
    public void Disturb(object site)
    {
        Unsettle(_ => true, site);
        Current = Current with { IsDisturbed = true };
        foreach (var (place, value) in Stored(IsReachedByOthers))
        {
            Expose(value, site);
            Open(place, site);
        }
    }

    /// <summary>A member was written: it may be that of another object that is known by a second name.</summary>
    private void DisturbNamesakes(int written, object site)
    {
        var (owner, key, _) = numbering[written];
        if (owner == 0 || key is not (IFieldSymbol or IPropertySymbol or ElementKey) || IsMadeHere(owner))
            return;

        bool IsNamesake(Place place) => place.Owner != owner && place.Owner != 0 && KeyComparer.Instance.Equals(place.Key, key) && !IsMadeHere(place.Owner);
        Unsettle(IsNamesake, site);
        foreach (var (place, _) in Stored(IsNamesake))
            Open(place, site);
    }

    /// <summary>An object that was constructed in this body, and is no other.</summary>
    private bool IsMadeHere(int value) =>
        !numbering.IsInput(value) && Fact(value) is { Inputs.IsEmpty: true, Aliases.IsEmpty: true } known && (known.IsExactType || known.IsComplete);

    private List<(int Place, int Value)> Stored(Func<Place, bool> isMeant)
    {
        var stored = new List<(int Place, int Value)>();
        Current.Store.ForEach((place, value) =>
        {
            if (isMeant(numbering[place]))
                stored.Add((place, value));
        });
        return stored;
    }

    /// <summary>What was learnt of members that were not written here holds no more; variables that took their values keep them.</summary>
    private void Unsettle(Func<Place, bool> isMeant, object site)
    {
        var learnt = new List<int>();
        Current.Facts.ForEach((value, known) =>
        {
            if (known is { IsSteady: true, IsVolatile: false } && numbering.PlaceOfInitial(value) is not 0 and var place && isMeant(numbering[place]))
                learnt.Add(value);
        });
        if (learnt.Count == 0)
            return;

        foreach (var (place, value) in Stored(place => place.Owner == 0 && place.Symbol is not (IFieldSymbol or IPropertySymbol)))
        {
            if (!learnt.Contains(value))
                continue;

            var kept = Make((site, "kept", place), FromInput(Fact(value), value) with { IsSteady = false });
            Current = Current.WithPlace(place, kept);
        }

        foreach (var value in learnt)
        {
            var known = Fact(value);
            if (!Current.IsDisturbed && numbering.IsInput(value))
                Current = Current with { Assumed = Current.Assumed.Set(value, known) };

            SetFact(value, known.Opened);
        }
    }

    /// <summary>It says the same whenever it is read until somebody writes it: not what a property of the framework finds out.</summary>
    private static bool StaysUntilWritten(Place place) => place.Symbol switch
    {
        IFieldSymbol field => !field.IsVolatile,
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property => !property.IsStatic && !ContainerTypes.IsOfFramework(property.ContainingType),
        IPropertySymbol property => property.IsAbstract || Construction.IsAuto(property),
        _ => false,
    };

    /// <summary>Code that is not seen got hold of the value: it may write what is in it, now and whenever it runs again.</summary>
    public void Expose(int value, object site)
    {
        var known = Fact(value);
        if (value == 0 || known.IsExposed || !MayBeWritten(known.Type))
            return;

        var isEmpty = !numbering.MembersOf(value).Any(place => Current.Store.TryGet(place, out _));
        SetFact(value, known.WithOtherElements(isEmpty) with { IsExposed = true });
        foreach (var place in numbering.MembersOf(value).ToArray())
        {
            if (!Current.Store.TryGet(place, out var member))
                continue;

            Expose(member, site);
            if (known.Type is not { } type || !ContainerTypes.IsWrapper(type))
                Open(place, site);
        }
    }

    private static bool MayBeWritten(ITypeSymbol? type) =>
        type is not null and not { SpecialType: SpecialType.System_String } and not { TypeKind: TypeKind.Enum or TypeKind.Delegate };

    private bool IsReachedByOthers(Place place)
    {
        if (place.Owner == 0)
            return place.Symbol is IFieldSymbol or IPropertySymbol;

        return Fact(place.Owner) is var owner && (owner.IsExposed || (owner.Type is { IsReferenceType: true } && !IsMadeHere(place.Owner)));
    }

    /// <summary>What the place holds is as it was, or another: no test of it is decided any more.</summary>
    private void Open(int place, object site)
    {
        if (!numbering[place].IsChangeable || !Current.Store.TryGet(place, out var value))
            return;

        var known = Fact(value);
        if (known.IsVolatile)
            return;

        // A number is what it is, and so is what a variable holds besides: the place may hold another.
        if (known.Constants is not null || known.Type is { IsValueType: true, SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum })
        {
            var opened = Make((site, "open", place), FromInput(known.Opened, value) with { IsSteady = true });
            Current = Current.WithPlace(place, opened);
        }
        else if (numbering.PlaceOfInitial(value) == place)
        {
            SetFact(value, known.Opened with { IsSteady = false });
        }
        else
        {
            var other = PickOf(value, known.Opened with { IsSteady = false }, (site, "open", place));
            Current = Current.WithPlace(place, other);
            SetFact(value, known with { Namesakes = known.Namesakes.Add(other) });
        }
    }
}
