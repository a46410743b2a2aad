using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Where an exception may go: the first block of a catch, filter or finally region.</summary>
/// <param name="Block">The number of the block.</param>
/// <param name="Caught">The type that is caught, <see langword="null"/> for a finally block: all go there.</param>
/// <param name="IsSure">No filter turns them away.</param>
internal readonly record struct Handler(int Block, ITypeSymbol? Caught, bool IsSure);

/// <summary>The handlers that control may reach from a block by an exception: edges that Roslyn's graph leaves out.</summary>
internal static class Regions
{
    /// <summary>The catch, filter and finally regions that an exception in the region may run, innermost first.</summary>
    public static ImmutableArray<Handler> HandlersOf(ControlFlowGraph graph, ControlFlowRegion? region)
    {
        ImmutableArray<Handler>.Builder? handlers = null;
        for (; IsOfThisGraph(region); region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } whole)
                continue;

            var endsHere = false;
            foreach (var sibling in whole.NestedRegions)
            {
                if (sibling.Kind == ControlFlowRegionKind.Try || IsCleanUp(graph, sibling))
                    continue;

                // After a finally the exception goes on outwards, from the finally's own end.
                var caught = sibling.Kind == ControlFlowRegionKind.Finally ? null : sibling.ExceptionType;
                (handlers ??= ImmutableArray.CreateBuilder<Handler>()).Add(new(sibling.FirstBlockOrdinal, caught, sibling.Kind != ControlFlowRegionKind.FilterAndHandler));
                endsHere |= sibling.Kind == ControlFlowRegionKind.Finally || CatchesAll(sibling);
            }

            if (endsHere)
                break;
        }

        return handlers?.ToImmutable() ?? [];
    }

    private static bool CatchesAll(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Catch && region.ExceptionType is { } type && (type.SpecialType == SpecialType.System_Object || IsException(type));

    private static bool IsException(ITypeSymbol type) =>
        type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What the compiler adds to foreach, using and lock sends nothing and writes nothing: an exception passes it by.</summary>
    private static bool IsCleanUp(ControlFlowGraph graph, ControlFlowRegion region)
    {
        if (region.Kind != ControlFlowRegionKind.Finally)
            return false;

        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var operation in graph.Blocks[ordinal].Operations)
            {
                // A variable that is declared is set by the compiler, to what was written.
                if (operation.DescendantsAndSelf().Any(inner => !inner.IsImplicit))
                    return false;
            }
        }

        return true;
    }

    /// <summary>A region whose end runs on to whatever comes after it: the end of a finally block.</summary>
    public static ControlFlowRegion? FinallyOf(ControlFlowRegion? region)
    {
        for (; IsOfThisGraph(region); region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
                return region;
        }

        return null;
    }

    /// <summary>The type that the catch block around a block catches.</summary>
    public static ITypeSymbol? CaughtAt(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; IsOfThisGraph(region); region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Catch)
                return region.ExceptionType ?? region.EnclosingRegion?.ExceptionType;
        }

        return null;
    }

    /// <summary>The regions around a lambda are those of the graph it stands in: no exception goes there at once.</summary>
    private static bool IsOfThisGraph([NotNullWhen(true)] ControlFlowRegion? region) =>
        region is not null && region.Kind != ControlFlowRegionKind.Root;
}
