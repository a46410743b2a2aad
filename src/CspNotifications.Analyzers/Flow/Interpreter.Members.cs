using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Members of objects: one place for each, whether it is seen through a class, one derived from that, or an interface.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, ISymbol> _contracts = new(SymbolEqualityComparer.Default);

    private int PlaceOfMember(int owner, ISymbol member, ITypeSymbol? type)
    {
        var known = _memory.Fact(owner);
        var place = _memory.MemberOf(owner, Actual(member, known), type);
        return _memory.Current.Store.TryGet(place, out _) ? place : PlaceInUse(owner, place, known.Type);
    }

    /// <summary>The member that the object really has; of that, what all who see it agree on.</summary>
    private ISymbol Actual(ISymbol member, Value owner)
    {
        if (member is IPropertySymbol { ContainingType.TypeKind: TypeKind.Interface }
            && owner.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.FindImplementationForInterfaceMember(member) is IPropertySymbol implementation)
        {
            member = implementation;
        }

        return member is IPropertySymbol property ? ContractOf(FirstOf(property)) : member;
    }

    /// <summary>The property that was overridden, at the root.</summary>
    private static IPropertySymbol FirstOf(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden)
            property = overridden;

        return property.OriginalDefinition;
    }

    /// <summary>The interface's member that the property implements, if that says the same: classes that have it in common keep it at one place.</summary>
    private ISymbol ContractOf(IPropertySymbol property)
    {
        if (_contracts.TryGetValue(property, out var known))
            return known;

        var said = _memory.Model.Of(property);
        ISymbol? contract = InheritedMembers.Of(property).FirstOrDefault(member => ReferenceEquals(_memory.Model.Of(member), said));
        return _contracts[property] = contract?.OriginalDefinition ?? property;
    }

    /// <summary>Before it was known what the object is, the member may have been seen otherwise: the place that was used then.</summary>
    private int PlaceInUse(int owner, int place, ITypeSymbol? type)
    {
        if (_memory.Numbering[place].Symbol is not IPropertySymbol property)
            return place;

        var first = place;
        foreach (var other in _memory.Numbering.MembersOf(owner))
        {
            if (other == place || _memory.Numbering[other].Symbol is not IPropertySymbol seen || !AreOne(property, seen, type))
                continue;

            if (_memory.Current.Store.TryGet(other, out _))
                return other;

            first = Math.Min(first, other);
        }

        return first;
    }

    /// <summary>The one is the interface's, the other what implements it in the object's class, and the annotations tell no difference.</summary>
    private bool AreOne(IPropertySymbol property, IPropertySymbol other, ITypeSymbol? type)
    {
        var (contract, member) = property.ContainingType.TypeKind == TypeKind.Interface ? (property, other) : (other, property);
        if (contract.ContainingType is not { TypeKind: TypeKind.Interface, IsGenericType: false }
            || member.ContainingType.TypeKind == TypeKind.Interface
            || !ReferenceEquals(_memory.Model.Of(contract), _memory.Model.Of(member)))
        {
            return false;
        }

        var known = type is { TypeKind: TypeKind.Class or TypeKind.Struct } ? type : member.ContainingType;
        if (known.FindImplementationForInterfaceMember(contract) is IPropertySymbol implementation)
            return SymbolEqualityComparer.Default.Equals(FirstOf(implementation), member);

        // A derived class that implements the interface does it with the member of that name.
        return contract.Name == member.Name
            && member.DeclaredAccessibility == Accessibility.Public
            && SymbolEqualityComparer.Default.Equals(contract.Type, member.Type);
    }
}
