using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Structs are copied wherever they are put: a later write to the one is not seen through the other.</summary>
internal sealed partial class Interpreter
{
    private int CopyOfStruct(int value, ITypeSymbol? type, object site)
    {
        if (!IsWritableStruct(type))
            return value;

        var copy = _memory.Copy(value, (site, "copy"));
        if (copy != value)
            CopyMembers(value, copy, site);

        return copy;
    }

    /// <summary>Structs in the struct are copied with it; objects in it are shared, also those that were only looked at.</summary>
    private void CopyMembers(int value, int copy, object site)
    {
        foreach (var place in _memory.Numbering.MembersOf(value).ToArray())
        {
            var (_, key, type) = _memory.Numbering[place];
            var held = _memory.Current.Store.TryGet(place, out var member) ? member : _memory.Numbering.KnownInitialOf(place);
            if (held == 0)
                continue;

            var inner = CopyOfStruct(held, type, (site, key));
            if (inner != held && _memory.Fact(held).IsUnwritten)
                _memory.SetFact(inner, _memory.Fact(inner) with { IsUnwritten = true });

            _memory.Current = _memory.Current.WithPlace(_memory.Numbering.Place(copy, key, type), inner);
        }
    }

    private static bool IsWritableStruct(ITypeSymbol? type)
    {
        if (type is not null && TypeRelations.IsNullable(type))
            type = ((INamedTypeSymbol)type).TypeArguments[0];

        return type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsReadOnly: false };
    }

    /// <summary>An argument as the collection keeps it.</summary>
    private int CopyOfArgument(SentArgument argument, IOperation call) =>
        CopyOfStruct(argument.Value, argument.Parameter?.Type, (call, argument.Parameter?.Ordinal));
}
