using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Gives numbers to the places and values of one body, always the same for the same operation, so that the state of a loop comes to rest.
/// Number 0 is no place and no value.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<(int Owner, object Key), int> _placeNumbers = new(PlaceComparer.Instance);
    private readonly List<Place> _places = [null!];
    private readonly List<int> _initialOfPlace = [0];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<(object Site, int Part), int> _valueNumbers = [];
    private readonly List<Value?> _initial = [null];

    public Place this[int place] => _places[place];

    public int Place(int owner, object key, ITypeSymbol? type)
    {
        if (_placeNumbers.TryGetValue((owner, key), out var known))
            return known;

        var number = _places.Count;
        _places.Add(new(owner, key, type));
        _initialOfPlace.Add(0);
        _placeNumbers.Add((owner, key), number);
        if (owner != 0)
        {
            if (!_members.TryGetValue(owner, out var members))
                _members.Add(owner, members = []);

            members.Add(number);
        }

        return number;
    }

    /// <summary>The places below a value that were ever looked at.</summary>
    public IReadOnlyList<int> MembersOf(int value) => _members.TryGetValue(value, out var members) ? members : [];

    /// <summary>The value that a site makes; a site that makes several tells them apart by part.</summary>
    public int Value(object site, int part = 0)
    {
        if (_valueNumbers.TryGetValue((site, part), out var known))
            return known;

        var number = _initial.Count;
        _initial.Add(null);
        _valueNumbers.Add((site, part), number);
        return number;
    }

    /// <summary>What a place holds before anything is written to it.</summary>
    public int InitialOf(int place, Func<Place, Value> create)
    {
        var number = _initialOfPlace[place];
        if (number != 0)
            return number;

        number = _initial.Count;
        _initial.Add(null);
        _initialOfPlace[place] = number;
        _initial[number] = create(_places[place]);
        return number;
    }

    public int LastPlace => _places.Count - 1;

    /// <summary>The initial value of a place, 0 when nobody asked for it yet.</summary>
    public int KnownInitialOf(int place) => _initialOfPlace[place];

    /// <summary>What is known of a value that no state says anything of.</summary>
    public Value? Initial(int value) => _initial[value];

    private sealed class PlaceComparer : IEqualityComparer<(int Owner, object Key)>
    {
        public static readonly PlaceComparer Instance = new();

        public bool Equals((int Owner, object Key) x, (int Owner, object Key) y) =>
            x.Owner == y.Owner
            && (x.Key is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, y.Key as ISymbol) : x.Key.Equals(y.Key));

        public int GetHashCode((int Owner, object Key) obj) =>
            obj.Owner * 31 + (obj.Key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : obj.Key.GetHashCode());
    }
}
