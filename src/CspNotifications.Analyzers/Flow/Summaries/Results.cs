using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What a body returns, where it is not yet what it will be one day.</summary>
internal static class Results
{
    /// <summary>
    /// A body that returns the same truth, number, text or null on all paths is taken for one that may return another: code that depends on it
    /// must not count as unreachable.
    /// </summary>
    public static ImmutableArray<State> Of(ISymbol owner, ImmutableArray<State> exits, int returnPlace, Numbering numbering)
    {
        // What nobody else sees is as it is written.
        if (!IsSeenByOthers(owner))
            return exits;

        ConstantSet? same = null;
        foreach (var exit in exits)
        {
            if (!exit.Store.TryGet(returnPlace, out var value) || exit.FactOf(value, numbering) is not { Constants: { } constants } known)
                return exits;

            if ((same is not null && !same.Equals(constants)) || (known.Facets.IsKnown && !constants.Is(null)))
                return exits;

            same = constants;
        }

        return [.. exits.Select(exit => Open(exit, returnPlace, numbering))];
    }

    /// <summary>Code in other projects calls it, and is compiled against what it may be one day.</summary>
    private static bool IsSeenByOthers(ISymbol member)
    {
        for (ISymbol? level = member; level is not null and not INamespaceSymbol; level = level.ContainingSymbol)
        {
            if (level.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal
                || (level is IMethodSymbol && level.DeclaredAccessibility == Accessibility.NotApplicable))
            {
                return false;
            }
        }

        return true;
    }

    private static State Open(State exit, int returnPlace, Numbering numbering)
    {
        if (!exit.Store.TryGet(returnPlace, out var value) || numbering.IsInput(value) || exit.FactOf(value, numbering) is not { } known)
            return exit;

        return exit.WithFact(value, known with { Constants = null, Besides = null, IsNotNull = false });
    }

    /// <summary>A body that only says that it is not written yet.</summary>
    public static bool IsPlaceholder(ControlFlowGraph graph)
    {
        IOperation? thrown = null;
        foreach (var block in graph.Blocks)
        {
            if (!block.Operations.IsEmpty)
                return false;

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw)
                thrown = block.BranchValue;
        }

        while (thrown is IConversionOperation conversion)
            thrown = conversion.Operand;

        return thrown is { ConstantValue: { HasValue: true, Value: null } }
            or IObjectCreationOperation { Type.Name: "NotImplementedException" };
    }
}
