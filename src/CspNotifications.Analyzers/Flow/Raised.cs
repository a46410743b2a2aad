using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Which exceptions may leave an operation or a body: those of the runtime (a null reference, an index out of range …), those that a
/// <c>throw</c> names, or any. Immutable; handlers that match take away what they are sure to catch.
/// </summary>
internal sealed class Raised : IEquatable<Raised>
{
    /// <summary>So many types are told apart; more are any.</summary>
    private const int MaxTypes = 4;

    public static readonly Raised Nothing = new(Kinds.None, []);
    public static readonly Raised ByNull = new(Kinds.Null, []);
    public static readonly Raised ByRuntime = new(Kinds.Null | Kinds.Runtime, []);
    public static readonly Raised Any = new(Kinds.Null | Kinds.Runtime | Kinds.Any, []);

    /// <summary>The types of <c>System</c> that catch what the runtime throws by itself.</summary>
    private static readonly ImmutableHashSet<string> RuntimeTypes =
    [
        "SystemException", "NullReferenceException", "IndexOutOfRangeException", "InvalidCastException", "ArrayTypeMismatchException", "ArithmeticException",
        "DivideByZeroException", "OverflowException", "OutOfMemoryException", "InsufficientMemoryException", "TypeInitializationException",
    ];

    private readonly Kinds _kinds;

    /// <summary>The types that are thrown, and whether it is these or may be one derived from them.</summary>
    private readonly ImmutableArray<(ITypeSymbol Type, bool IsExact)> _types;

    private Raised(Kinds kinds, ImmutableArray<(ITypeSymbol Type, bool IsExact)> types)
    {
        _kinds = kinds;
        _types = types;
    }

    [Flags]
    private enum Kinds
    {
        None = 0,

        /// <summary>A member of null was asked for.</summary>
        Null = 1,

        /// <summary>Anything else that the runtime throws by itself.</summary>
        Runtime = 2,

        Any = 4,
    }

    public bool IsNothing => _kinds == Kinds.None && _types.IsEmpty;

    /// <summary>Only where null is, which it is not where it was written to before.</summary>
    public bool IsAtMostByNull => (_kinds & ~Kinds.Null) == Kinds.None && _types.IsEmpty;

    private bool IsAny => (_kinds & Kinds.Any) != 0;

    public static Raised Of(ITypeSymbol type, bool isExact) => type.TypeKind == TypeKind.Class ? new(Kinds.None, [(type, isExact)]) : Any;

    public Raised And(Raised other)
    {
        if (IsAny || other.IsNothing)
            return this;

        if (other.IsAny || IsNothing)
            return other;

        var types = _types;
        foreach (var thrown in other._types)
        {
            if (!types.Contains(thrown))
                types = types.Add(thrown);
        }

        return types.Length > MaxTypes ? Any : new(_kinds | other._kinds, types);
    }

    /// <summary>One of them may be caught as this type.</summary>
    public bool MayBe(ITypeSymbol type) =>
        !IsNothing
        && (IsAny
        || CatchesAll(type)
        || type.TypeKind != TypeKind.Class
        || (IsOfSystem(type) && ((_kinds & Kinds.Runtime) != 0 ? RuntimeTypes.Contains(type.Name) : _kinds == Kinds.Null && type.Name is "NullReferenceException" or "SystemException"))
        || _types.Any(thrown => TypeRelations.IsA(thrown.Type, type) || (!thrown.IsExact && TypeRelations.IsA(type, thrown.Type))));

    /// <summary>What goes on past a handler of this type.</summary>
    public Raised Without(ITypeSymbol type)
    {
        if (CatchesAll(type))
            return Nothing;

        if (IsAny)
            return this;

        var isSystem = IsOfSystem(type) && type.Name == "SystemException";
        return new(isSystem ? Kinds.None : _kinds, _types.RemoveAll(thrown => TypeRelations.IsA(thrown.Type, type)));
    }

    public bool Equals(Raised? other) =>
        ReferenceEquals(this, other)
        || other is not null
        && _kinds == other._kinds
        && _types.Length == other._types.Length
        && _types.All(thrown => other._types.Contains(thrown));

    public override bool Equals(object? obj) => Equals(obj as Raised);

    public override int GetHashCode() => _types.Length;

    private static bool CatchesAll(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || (IsOfSystem(type) && type.Name == "Exception");

    private static bool IsOfSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
