using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Reads and writes places in the current state. Objects are values with members, so that a write through one name is seen through another;
/// a value that was only picked out of others (an element) passes writes on to them weakly.
/// </summary>
internal sealed partial class Memory(AnnotationModel model, ValueFactory values, Numbering numbering, Func<ISymbol, EstablishedValue?> established)
{
    private readonly HashSet<object> _shared = [];
    private readonly Dictionary<int, EstablishedValue> _established = [];
    private Func<Place, Value>? _initially;

    public State Current { get; set; } = State.Entry;

    public Numbering Numbering => numbering;

    public AnnotationModel Model => model;

    public ValueFactory Values => values;

    public Value Fact(int value) => Current.FactOf(value, numbering) ?? Value.Unknown;

    public void SetFact(int value, Value known) => Current = Current.WithFact(value, known);

    /// <summary>A value as it is first made at a site. In a loop the one from the last round, if something still holds it, becomes an older one.</summary>
    public int Make(object site, Value known, int part = 0)
    {
        var value = numbering.Value(site, part);
        if (Current.Facts.TryGet(value, out _))
            Retire(value, numbering.Value(("older", site), part));

        foreach (var place in numbering.PlacesAt(value))
            Current = Current with { Facts = Current.Facts.Remove(numbering.KnownInitialOf(place)) };

        SetFact(value, known);
        return value;
    }

    public int Read(int place)
    {
        if (Current.AddressOf(place) is not 0 and var address)
            return Read(address);

        return ReadHeld(place);
    }

    /// <summary>Reads without following an address: what a capture held when it was taken.</summary>
    public int ReadHeld(int place) => Current.Store.TryGet(place, out var value) ? value : numbering.InitialOf(Origin(place), Initially);

    /// <summary>In a copy of a struct that was handed in, what was not written is what came in.</summary>
    private int Origin(int place)
    {
        var (owner, key, type) = numbering[place];
        return owner != 0 && !numbering.IsInput(owner) && Fact(owner) is { IsOnlyInputs: true, Inputs.Values: { Length: 1 } inputs, Type.IsValueType: true }
            ? numbering.Place(inputs[0], key, type)
            : place;
    }

    /// <summary>What a place holds that was written, or that was set when its object was constructed.</summary>
    public bool Holds(int place, out int value)
    {
        if (Current.Store.TryGet(place, out value))
            return true;

        value = numbering.KnownInitialOf(place);
        return value != 0 && _established.ContainsKey(value);
    }

    /// <summary>A function within the body writes the variable: its truth does not outlast the statement.</summary>
    public void Share(object variable) => _shared.Add(variable);

    public int MemberOf(int owner, ISymbol member, ITypeSymbol? type) => numbering.Place(owner, member.OriginalDefinition, type);

    public int ElementOf(int owner, ElementKey key, ITypeSymbol? type) => numbering.Place(owner, key, type);

    /// <summary>A second object with the same members: assignment of a struct, <c>with</c>.</summary>
    public int Copy(int value, object site, int part = 0) => Copy(value, Fact(value) with { Aliases = ValueSet.Empty, Query = null }, site, part);

    /// <summary>An element: what a test says of its members does not hold for those of the others either.</summary>
    public int PickElement(int value, Value known, object site)
    {
        var picked = PickOf(value, known, site);
        if (picked == value)
            return value;

        var owns = new Dictionary<int, int>();
        foreach (var place in numbering.MembersOf(picked).ToArray())
        {
            if (!Current.Store.TryGet(place, out var member) || Fact(member) is { Constants.Count: 1 })
                continue;

            var own = PickOf(member, Fact(member), (site, "member", place));
            Current = Current.WithPlace(place, own);
            owns[member] = own;
        }

        // What one member says of another it says of that of the same element.
        foreach (var own in owns.Values)
        {
            if (Fact(own).Condition is { } condition)
                SetFact(own, Fact(own) with { Condition = condition.Map(value => owns.TryGetValue(value, out var renamed) ? renamed : value) });
        }

        return picked;
    }

    /// <summary>One of the objects that a value stands for, as a value of its own: writes to it reach the others weakly.</summary>
    public int PickOf(int value, Value known, object site) =>
        Copy(value, known.Type is { IsValueType: true } ? known : known with { Aliases = known.Aliases.IsEmpty ? ValueSet.Of(value) : known.Aliases }, site, part: 0);

    private int Copy(int value, Value known, object site, int part)
    {
        var copy = Make(site, FromInput(known with { IsUnwritten = false }, value), part);
        if (copy == value)
            return value;

        foreach (var place in numbering.MembersOf(value).ToArray())
        {
            if (!Holds(place, out var member) && !IsNarrowed(place, out member))
                continue;

            // A guard says of its own object what it says.
            if (Fact(member) is { Condition: { } condition } guard && condition.Mentions(value))
            {
                var own = FromInput(guard with { Condition = condition.Rename(value, copy), IsUnwritten = false }, member);
                member = Make((site, "guard", place), own, part);
            }

            Current = Current.WithPlace(numbering.Place(copy, numbering[place].Key, numbering[place].Type), member);
        }

        return copy;
    }

    /// <summary>A second value that stands for one the body was handed.</summary>
    public Value FromInput(Value known, int value) =>
        numbering.IsInput(value) ? known with { Inputs = known.Inputs.Add(value), IsOnlyInputs = true } : known;

    /// <summary>Nobody wrote the place, but a test said something of what it holds.</summary>
    private bool IsNarrowed(int place, out int value)
    {
        value = numbering.KnownInitialOf(place);
        return value != 0 && Current.Facts.TryGet(value, out _);
    }

    /// <summary>Adds the facets of something to the parts of a whole.</summary>
    public void AddPart(int whole, int part)
    {
        var known = Fact(whole);
        var shown = Wholes.Of(this, part);
        var inputs = Wholes.InputsOf(this, part);
        SetFact(whole, known with
        {
            Parts = known.Parts.Union(shown.Facets),
            MadeParts = known.MadeParts.Union(inputs.IsEmpty ? shown.Facets : Wholes.MadeIn(this, part)),
            PartInputs = known.PartInputs.Union(inputs),
            IsUnwritten = false,
            Evidence = known.Evidence.With(known.Facets.Union(known.Parts), shown),
        });
    }

    /// <summary>The value with what its members hold, and theirs.</summary>
    public HashSet<int> Within(int value)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>([value]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next == 0 || !found.Add(next))
                continue;

            foreach (var place in numbering.MembersOf(next))
                open.Push(Current.Store.TryGet(place, out var held) ? held : numbering.KnownInitialOf(place));
        }

        return found;
    }

    /// <summary>Two values become one that may be either.</summary>
    public int Either(int left, int right, object site, int part = 0) =>
        left == right ? left : Either(left, right, numbering.Value(site, part));

    private int Either(int left, int right, int value)
    {
        Current = new Joiner(numbering, Initially).Either(Current, left, right, value);
        return value;
    }

    /// <summary>Two states that may both be, as one.</summary>
    public State Join(State left, State right, object site) => new Joiner(numbering, Initially).Join(left, right, site, isAgain: false);

    /// <summary>What a member was set to that is set once, or what such a one holds.</summary>
    private EstablishedValue? Established(Place place)
    {
        if (_established.TryGetValue(place.Owner, out var owner))
            return owner.Members.TryGetValue(place.Key, out var member) ? member : null;

        return place.Symbol is IFieldSymbol or IPropertySymbol ? established(place.Symbol) : null;
    }

    /// <summary>What a place holds before anything is written to it.</summary>
    public Func<Place, Value> Initially => _initially ??= Initial;

    private Value Initial(Place place)
    {
        if (Established(place) is { } set)
        {
            var value = numbering.KnownInitialOf(numbering.Place(place.Owner, place.Key, place.Type));
            _established[value] = set;
            foreach (var pair in set.Members)
                numbering.InitialOf(numbering.Place(value, pair.Key, pair.Value.Known.Type), Initially);

            return place.Symbol is { } member ? WithGuards(Values.Stated(set.Known, model.Of(member).Facets, ValueFactory.StepOf(member)), place) : set.Known;
        }

        var known = place.Symbol is { } symbol ? Values.OfSymbol(symbol, place.Type) : Values.OfType(place.Type);
        if (place.Owner != 0)
            known = known with { IsUnwritten = true };

        if (place.Key is ResultKey || (place.Symbol is IPropertySymbol property ? !Construction.IsKept(property) : place.Symbol is IFieldSymbol { IsReadOnly: false, IsConst: false }))
            known = known with { IsVolatile = true, IsSteady = StaysUntilWritten(place) };
        else if (place is { Owner: not 0, Key: ElementKey })
            known = known with { IsSteady = true };

        return place.Symbol is IPropertySymbol or IFieldSymbol ? WithGuards(known, place) : known;
    }

    /// <summary>A guard property or field: its truth says something of the object it is read from.</summary>
    private Value WithGuards(Value known, Place place)
    {
        if (place.Owner == 0)
            return known;

        foreach (var guard in model.Of(place.Symbol!).Guards)
        {
            Condition asked = new Condition.Asked(place.Owner, guard);
            known = known with { Condition = known.Condition is null ? asked : new Condition.Each(known.Condition, asked) };
        }

        return known;
    }
}
