using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Gives numbers to the places and values of one body, <paramref name="body"/>, always the same for the same operation, so that the state of a loop comes to rest.
/// Number 0 is no place and no value.
/// </summary>
internal sealed class Numbering(ISymbol body, int maxDepth)
{
    /// <summary>Members of members that nobody wrote are told apart so deep; below, all of a type are one, and what is written there is not kept.</summary>
    public const int FullDepth = 3;

    public const int CoarseDepth = 1;

    private static readonly List<int> None = [];

    private readonly Dictionary<(int Owner, object Key), int> _placeNumbers = new(KeyComparer.Instance);
    private readonly List<Place> _places = [null!];
    private readonly List<int> _initialOfPlace = [0];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<int>> _indexed = [];
    private readonly Dictionary<(object Site, int Part), int> _valueNumbers = [];
    private readonly List<Value?> _initial = [null];
    private readonly List<byte> _depths = [0];
    private readonly List<int> _placeOfInitial = [0];
    private readonly List<int> _variables = [];
    private readonly List<int> _readFirst = [];

    public Place this[int place] => _places[place];

    public int Place(int owner, object key, ITypeSymbol? type)
    {
        if (_placeNumbers.TryGetValue((owner, key), out var known))
            return known;

        var number = _places.Count;
        _places.Add(new(owner, key, type));
        _initialOfPlace.Add(0);
        _placeNumbers.Add((owner, key), number);
        if (key is ElementKey { Index: SomeIndex index })
            Add(_indexed, index.Value, number);

        if (owner == 0)
            _variables.Add(number);
        else
            Add(_members, owner, number);

        return number;
    }

    private static void Add(Dictionary<int, List<int>> lists, int key, int place)
    {
        if (!lists.TryGetValue(key, out var places))
            lists.Add(key, places = []);

        places.Add(place);
    }

    /// <summary>The places below a value that were ever looked at.</summary>
    public List<int> MembersOf(int value) => _members.TryGetValue(value, out var members) ? members : None;

    /// <summary>The places that were looked at by this value as their index.</summary>
    public List<int> PlacesAt(int index) => _indexed.TryGetValue(index, out var places) ? places : None;

    /// <summary>The value that a site makes; a site that makes several tells them apart by part.</summary>
    public int Value(object site, int part = 0)
    {
        if (_valueNumbers.TryGetValue((site, part), out var known))
            return known;

        var number = NewValue(depth: 0);
        _valueNumbers.Add((site, part), number);
        return number;
    }

    /// <summary>The value that a join or an older round puts into a place: as deep as the place, so that chains end.</summary>
    public int ValueIn(int place, object site)
    {
        var (owner, _, type) = _places[place];
        if (IsDeep(owner))
            return Deep(type);

        var number = Value((site, place));
        if (owner != 0)
            _depths[number] = (byte)(_depths[owner] + 1);

        return number;
    }

    private int Deep(ITypeSymbol? type)
    {
        var number = Value(("deep", type));
        _depths[number] = (byte)maxDepth;
        return number;
    }

    /// <summary>What a place holds before anything is written to it.</summary>
    public int InitialOf(int place, Func<Place, Value> create)
    {
        var number = _initialOfPlace[place];
        if (number != 0)
            return number;

        var (owner, _, type) = _places[place];
        number = IsDeep(owner) ? Deep(type) : NewValue(owner == 0 ? 0 : _depths[owner] + 1);
        _initialOfPlace[place] = number;
        if (owner == 0)
            _readFirst.Add(place);

        if (_initial[number] is null)
        {
            if (!IsDeep(owner))
                _placeOfInitial[number] = place;

            _initial[number] = create(_places[place]);
        }

        return number;
    }

    /// <summary>How many values were told apart so far.</summary>
    public int Count => _initial.Count;

    /// <summary>The places that are no members: variables, captures, static members.</summary>
    public List<int> Variables => _variables;

    /// <summary>Those of them that were read without having been written: what they hold came from outside.</summary>
    public List<int> ReadFirst => _readFirst;

    /// <summary>Its members are no longer told apart.</summary>
    public bool IsDeep(int value) => _depths[value] >= maxDepth;

    private int NewValue(int depth)
    {
        _initial.Add(null);
        _depths.Add((byte)depth);
        _placeOfInitial.Add(0);
        return _initial.Count - 1;
    }

    /// <summary>The initial value of a place, 0 when nobody asked for it yet.</summary>
    public int KnownInitialOf(int place) => _initialOfPlace[place];

    /// <summary>The place that held the value before anything ran, 0 for a value that was made.</summary>
    public int PlaceOfInitial(int value) => _placeOfInitial[value];

    /// <summary>The value came from outside: a parameter, a member of one, the object itself, a static member, a captured variable.</summary>
    public bool IsInput(int value)
    {
        while (_placeOfInitial[value] is not 0 and var place)
        {
            var (owner, key, _) = _places[place];
            if (owner == 0)
                return key is not CaptureId;

            value = owner;
        }

        return false;
    }

    /// <summary>Who calls sees what is written there.</summary>
    public bool IsSeenOutside(int place)
    {
        var (owner, key, _) = _places[place];
        return owner != 0 ? IsInput(owner) : key is IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: not RefKind.None } || IsCaptured(key);
    }

    /// <summary>It has no value before it is written: what it holds where two paths meet is what the path that wrote it says.</summary>
    public bool IsAssignedFirst(int place) => _places[place] is { Owner: 0, Key: var key } && (key is CaptureId or ReturnKey || (key is ILocalSymbol && !IsCaptured(key)));

    /// <summary>The variable lies in a body around this function.</summary>
    public bool IsCaptured(object variable) => variable switch
    {
        ILocalSymbol or IParameterSymbol when !IsFunction => false,
        IParameterSymbol parameter when ExtensionBlocks.IsExtended(parameter) => true,
        ILocalSymbol or IParameterSymbol => !SymbolEqualityComparer.Default.Equals(((ISymbol)variable).ContainingSymbol, body),
        _ => false,
    };

    private bool IsFunction => body is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };

    /// <summary>The parameter that an input came in by, also one that its object keeps; <see langword="null"/> for anything else.</summary>
    public IParameterSymbol? ParameterOf(int value)
    {
        while (_placeOfInitial[value] is not 0 and var place)
        {
            var (owner, key, _) = _places[place];
            if (key is IParameterSymbol parameter)
                return parameter;

            value = owner;
        }

        return null;
    }

    /// <summary>What is known of a value that no state says anything of.</summary>
    public Value? Initial(int value) => _initial[value];
}
