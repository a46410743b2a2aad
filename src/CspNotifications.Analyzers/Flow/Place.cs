using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Somewhere a value can be kept: a variable (local, parameter, capture, static member), or a member of a value. <paramref name="Key"/> is the symbol,
/// an <see cref="ElementKey"/>, a <see cref="PartKey"/>, or what stands for a capture; <paramref name="Owner"/> is the value whose member it is, 0 for a variable.
/// </summary>
internal sealed record Place(int Owner, object Key, ITypeSymbol? Type)
{
    public ISymbol? Symbol => Key as ISymbol;

    public bool IsCapture => Key is CaptureId;

    /// <summary>Others can write it: not what is only set while its object comes into being, nor the parts of a tuple or a pair.</summary>
    public bool IsChangeable => IsChangedByOthers(Key);

    public static bool IsChangedByOthers(object key) => key switch
    {
        IPropertySymbol { SetMethod: null or { IsInitOnly: true } } property => property.DeclaringSyntaxReferences.IsEmpty || !Construction.IsKept(property),
        IPropertySymbol => true,
        IFieldSymbol field => !field.IsReadOnly,
        ElementKey => true,
        _ => false,
    };
}

/// <summary>Stands for what a body returns.</summary>
internal sealed class ReturnKey
{
    public static readonly ReturnKey Instance = new();

    private ReturnKey()
    {
    }
}

/// <summary>What a function, or a method that callers may override, returns at this call with these values.</summary>
internal sealed record ResultKey(object Site, ImmutableArray<int> Arguments, IMethodSymbol? Method = null)
{
    public bool Equals(ResultKey? other) =>
        other is not null
        && Site.Equals(other.Site)
        && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Site.GetHashCode();
}

/// <summary>A function that was handed in is called there: it does then what its body does. Holds what it returns.</summary>
internal sealed record CalledKey(object Site);

/// <summary>An index or key of which only the number of its value is known.</summary>
internal sealed record SomeIndex(int Value);

/// <summary>An element of a collection: the one at an index or key, or, without one, any.</summary>
internal sealed record ElementKey(object? Index)
{
    public static readonly ElementKey Any = new((object?)null);
}

/// <summary>A part that a framework type has whatever is put into it, by the name it has there; never an element, however that is keyed.</summary>
internal sealed record PartKey(string Name)
{
    public static readonly PartKey PairKey = new("Key");
    public static readonly PartKey PairValue = new("Value");
    public static readonly PartKey DictionaryKeys = new("Keys");

    /// <summary>A position of a tuple.</summary>
    public static PartKey Item(int index) => new("Item" + (index + 1));
}
