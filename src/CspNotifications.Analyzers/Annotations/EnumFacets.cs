using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The facets of an enum's members, by their value.</summary>
internal sealed class EnumFacets
{
    private readonly Dictionary<object, IFieldSymbol> _members = [];
    private readonly Dictionary<object, Facets> _facets = [];
    private readonly bool _isFlags;

    public EnumFacets(INamedTypeSymbol type, Func<IFieldSymbol, Facets> declared)
    {
        _isFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (Constants.Normalize(member.ConstantValue) is not { } value)
                continue;

            // Of several names of one value the first that says something counts.
            var facets = declared(member);
            if (!_facets.TryGetValue(value, out var known))
                Values = Values.Add(value);
            else if (known.IsKnown)
                continue;

            _members[value] = member;
            _facets[value] = facets;
            HasAny |= facets.IsKnown;
        }
    }

    /// <summary>Some member says something: only then is the enum worth following.</summary>
    public bool HasAny { get; }

    /// <summary>The values, as <see cref="Constants"/> compares them, of the declared members, in their order.</summary>
    public ImmutableArray<object> Values { get; } = [];

    public IFieldSymbol? MemberOf(object value) => _members.TryGetValue(Constants.Normalize(value)!, out var member) ? member : null;

    /// <summary>The facets of a value; of a combination of flags, those of all its flags.</summary>
    public Facets Of(object value)
    {
        value = Constants.Normalize(value)!;
        if ((_facets.TryGetValue(value, out var facets) && facets.IsKnown) || !_isFlags)
            return facets;

        var bits = Bits(value);
        foreach (var pair in _facets)
        {
            var flag = Bits(pair.Key);
            if (flag != 0 && (bits & flag) == flag)
                facets = facets.Union(pair.Value);
        }

        return facets;
    }

    private static ulong Bits(object value) => value switch
    {
        long number => (ulong)number,
        ulong number => number,
        _ => 0,
    };
}
