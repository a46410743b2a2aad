using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Writing: what a place says of what is put into it, and who else sees it.</summary>
internal sealed partial class Memory
{
    /// <summary>Writes a place: what was there is gone, unless the object is only one of several that it may be.</summary>
    public void Write(int place, int value, object site)
    {
        if (Current.AddressOf(place) is not 0 and var address)
        {
            Write(address, value, site);
            return;
        }

        if (numbering.IsDeep(numbering[place].Owner))
            return;

        if (numbering[place].Owner != 0)
            MarkPart(value);

        value = Guarding(place, Declared(place, Changing(place, value, site), site), site);
        DisturbNamesakes(place, site);
        Current = Current.WithPlace(place, value) with { HasWrittenOut = Current.HasWrittenOut || numbering.IsSeenOutside(place) };
        ForgetLength(place);
        WriteThroughAlias(place, value, site);
    }

    /// <summary>What is put into something is a part of that, and told of where it comes from.</summary>
    public void MarkPart(int value)
    {
        if (Fact(value) is { IsUnwritten: true } untouched)
            SetFact(value, untouched with { IsUnwritten = false });
    }

    /// <summary>An element that is put nobody knows where is one more, or another; or what is left of several.</summary>
    private void ForgetLength(int place)
    {
        if (numbering[place] is { Owner: not 0 and var owner, Key: ElementKey { Index: not long } } && Fact(owner) is { } known && (known.Length is not null || known.IsFilled))
            SetFact(owner, known with { Length = null, IsFilled = false });
    }

    /// <summary>A variable that a function of the body writes too: code that depends on what it holds must not count as unreachable.</summary>
    private int Changing(int place, int value, object site)
    {
        var known = Fact(value);
        return !_shared.Contains(numbering[place].Key) || known.Constants is null || (known.Facets.IsKnown && !known.Constants.Is(null))
            ? value
            : Make((site, "open"), FromInput(known.Opened, value));
    }

    /// <summary>What is written to a guard is what the guard says from then on.</summary>
    private int Guarding(int place, int value, object site)
    {
        if (numbering[place].Symbol is not (IFieldSymbol or IPropertySymbol) || model.Of(numbering[place].Symbol!).Guards.IsEmpty)
            return value;

        foreach (var guard in model.Of(numbering[place].Symbol!).Guards)
            Unask(numbering[place].Owner, guard, Fact(value));

        return Make((site, "guard"), WithGuards(FromInput(Fact(value), value), numbering[place]));
    }

    /// <summary>What the guard had said of the object it says no more, unless that is what is written.</summary>
    private void Unask(int owner, Guard guard, Value written)
    {
        var known = Fact(owner);
        var (facet, _, when) = guard;
        if (owner == 0 || !known.WasAsked(facet) || known.IsStated(facet) || (written.Constants is { Count: 1 } constants && Equals(constants.Values[0], when)))
            return;

        var ofType = Values.OfType(known.Type);
        var bit = 1 << (int)facet;
        SetFact(owner, known with
        {
            Facets = known.Facets.With(facet, ofType.Facets[facet]),
            TypeBits = (byte)((known.TypeBits & ~bit) | (ofType.TypeBits & bit)),
            AskedBits = (byte)(known.AskedBits & ~bit),
        });
    }

    private int Declared(int place, int value, object site)
    {
        if (numbering[place].Symbol is not (IFieldSymbol or IPropertySymbol or IParameterSymbol) || numbering[place].Symbol is not { } symbol)
            return value;

        var stated = model.Of(symbol);
        if (!stated.Facets.IsKnown)
            return value;

        var declared = PickOf(value, Fact(value), (site, "declared"));
        SetFact(declared, Values.Stated(Fact(declared), stated.Facets, ValueFactory.StepOf(symbol)));
        return declared;
    }

    private void WriteThroughAlias(int place, int value, object site)
    {
        var (owner, key, type) = numbering[place];
        if (owner == 0)
            return;

        foreach (var alias in Fact(owner).Aliases.Union(Fact(owner).Namesakes).Values)
        {
            if (alias == owner || numbering.IsDeep(alias))
                continue;

            var aliased = numbering.Place(alias, key, type);
            var held = ReadHeld(aliased);
            var either = held == value ? held : Either(held, value, numbering.ValueIn(aliased, "alias"));
            Current = Current.WithPlace(aliased, either);
        }
    }
}
