using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What is known of members that are set once, by their initializer and the constructors of their type.</summary>
internal sealed class EstablishedMembers(SummaryScope scope, CancellationToken cancellation)
{
    /// <summary>What a member holds once its object is constructed, <see langword="null"/> when nobody can say.</summary>
    public Value? Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!Construction.IsSetOnce(member))
            return null;

        Value? all = null;
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
                if (Of(member, exit, summary.Numbering) is not { } known)
                    return null;

                all = all is null ? known : all.Join(known);
            }
        }

        return all;
    }

    private static Value? Of(ISymbol member, State exit, Numbering numbering)
    {
        Value? found = null;
        exit.Store.ForEach((place, value) =>
        {
            var (owner, key, _) = numbering[place];
            if (SymbolEqualityComparer.Default.Equals(key as ISymbol, member) && (owner == 0 || IsThis(owner, numbering)))
                found = Detached(exit, value, numbering);
        });
        return found;
    }

    private static bool IsThis(int value, Numbering numbering) =>
        numbering.PlaceOfInitial(value) is not 0 and var place && numbering[place] is { Owner: 0, Key: not ISymbol };

    /// <summary>Without what it says by numbers of the constructor's values.</summary>
    private static Value Detached(State exit, int value, Numbering numbering)
    {
        var known = exit.FactOf(value, numbering) ?? Value.Unknown;
        var parts = Wholes.PartsIn(exit, numbering, value);
        return known with
        {
            Parts = known.Parts.Union(parts),
            // A member that is given null to please the compiler is set by somebody else.
            Constants = known.Constants?.Is(null) == true ? null : known.Constants,
            Condition = null,
            Targets = [.. known.Targets.Where(target => target is { Receiver: 0, Environment.IsEmpty: true, CapturesAnything: false })],
            Aliases = default,
            Inputs = default,
            IsOnlyInputs = false,
            PartInputs = default,
            IsUnwritten = false,
        };
    }
}
