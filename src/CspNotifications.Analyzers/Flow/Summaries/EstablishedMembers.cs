using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>A value that was there before a body ran, with what is known of its own members.</summary>
internal sealed record EstablishedValue(Value Known, ImmutableDictionary<object, EstablishedValue> Members)
{
    public EstablishedValue Join(EstablishedValue other)
    {
        var members = Members;
        foreach (var pair in Members)
        {
            members = other.Members.TryGetValue(pair.Key, out var member)
                ? members.SetItem(pair.Key, pair.Value.Join(member))
                : members.Remove(pair.Key);
        }

        return new(Known.Join(other.Known), members);
    }

    /// <summary>As others find it later: they may have written what can be written in it, and in what it holds.</summary>
    public EstablishedValue Opened => Known.Type is { IsValueType: true } ? this : new(Known.WithOtherElements(Members.IsEmpty), Members.ToImmutableDictionary(
        pair => pair.Key,
        pair => Place.IsChangedByOthers(pair.Key) ? pair.Value.Opened with { Known = pair.Value.Opened.Known.Opened } : pair.Value.Opened,
        KeyComparer.Instance));

    /// <summary>The same where nobody writes into it itself.</summary>
    public EstablishedValue OpenedWithin => this with
    {
        Members = Members.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Opened, KeyComparer.Instance),
    };
}

/// <summary>What is known of members that are set once, by their initializer and the constructors of their type.</summary>
internal sealed class EstablishedMembers(SummaryScope scope, ValueFactory values, CancellationToken cancellation)
{
    /// <summary>Members of members: further in only what they are about is known.</summary>
    private const int MaxDepth = 3;

    /// <summary>What a member holds once its object is constructed, <see langword="null"/> when nobody can say.</summary>
    public EstablishedValue? Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!scope.IsSetAtConstruction(member, cancellation))
            return null;

        EstablishedValue? all = null;
        var bodies = Construction.Establishing(member, cancellation).ToArray();
        foreach (var body in bodies)
        {
            // Constructors begin with the initializers: those count by themselves only where there is no constructor.
            if (body is not IMethodSymbol && bodies.Length > 1)
                continue;

            if (scope.Of(body) is not { } summary)
                return null;

            foreach (var exit in summary.Exits)
            {
                if ((Of(member, exit, summary.Numbering) ?? Unset(member)) is not { } known)
                    return null;

                all = all is null ? known : all.Join(known);
            }
        }

        if (bodies.Length == 0)
            return Unset(member);

        if (all is null || (all.Members.IsEmpty && !all.Known.IsComplete))
            return all;

        return scope.IsOnlyRead(member, cancellation) ? all.OpenedWithin : all.Opened;
    }

    /// <summary>What nobody sets says its default. A reference that nobody sets is set by somebody else, or the code would not run.</summary>
    private EstablishedValue? Unset(ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type;
        object? nothing = type.SpecialType == SpecialType.System_Boolean ? false : type.TypeKind == TypeKind.Enum ? 0 : null;
        return nothing is null || member.ContainingType.TypeKind != TypeKind.Class
            ? null
            : new(values.OfConstant(type, nothing, member.Locations[0]), ImmutableDictionary.Create<object, EstablishedValue>(KeyComparer.Instance));
    }

    private static EstablishedValue? Of(ISymbol member, State exit, Numbering numbering)
    {
        EstablishedValue? found = null;
        exit.Store.ForEach((place, value) =>
        {
            var (owner, key, _) = numbering[place];
            if (SymbolEqualityComparer.Default.Equals(key as ISymbol, member) && (owner == 0 || IsThis(owner, numbering)))
                found = Detached(exit, value, numbering, depth: 0);
        });
        return found;
    }

    private static bool IsThis(int value, Numbering numbering) =>
        numbering.PlaceOfInitial(value) is not 0 and var place && numbering[place] is { Owner: 0, Key: not ISymbol };

    /// <summary>Without what it says by numbers of the constructor's values.</summary>
    private static EstablishedValue Detached(State exit, int value, Numbering numbering, int depth)
    {
        var known = exit.FactOf(value, numbering) ?? Value.Unknown;
        var members = ImmutableDictionary.Create<object, EstablishedValue>(KeyComparer.Instance);
        foreach (var place in numbering.MembersOf(value))
        {
            if (depth < MaxDepth && exit.Store.TryGet(place, out var member))
                members = members.SetItem(numbering[place].Key, Detached(exit, member, numbering, depth + 1));
        }

        var parts = depth < MaxDepth ? known.Parts : known.Parts.Union(Wholes.PartsIn(exit, numbering, value));
        return new(
            known with
            {
                Parts = parts,
                MadeParts = parts,

                // A member that is given null to please the compiler is set by somebody else.
                Constants = known.Constants?.Is(null) == true ? null : known.Constants,
                Condition = null,
                Targets = [.. known.Targets.Where(target => target is { Receiver: 0, Environment.IsEmpty: true, CapturesAnything: false })],
                Aliases = default,
                Namesakes = default,
                Inputs = default,
                IsOnlyInputs = false,
                Besides = null,
                PartInputs = default,
                IsUnwritten = false,
            },
            members);
    }
}
