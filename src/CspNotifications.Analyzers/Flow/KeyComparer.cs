using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What places are told apart by: symbols as symbols, anything else as it is.</summary>
internal sealed class KeyComparer : IEqualityComparer<object>, IEqualityComparer<(int Owner, object Key)>
{
    public static readonly KeyComparer Instance = new();

    public new bool Equals(object? x, object? y) =>
        x is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, y as ISymbol) : object.Equals(x, y);

    public int GetHashCode(object obj) => obj is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : obj.GetHashCode();

    public bool Equals((int Owner, object Key) x, (int Owner, object Key) y) => x.Owner == y.Owner && Equals(x.Key, y.Key);

    public int GetHashCode((int Owner, object Key) obj) => obj.Owner * 31 + GetHashCode(obj.Key);
}
