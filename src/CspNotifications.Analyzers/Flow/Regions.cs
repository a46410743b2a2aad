using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The handlers that control may reach from a block by an exception: edges that Roslyn's graph leaves out.</summary>
internal static class Regions
{
    /// <summary>First blocks of the catch, filter and finally regions that an exception in the region may run, innermost first.</summary>
    public static ImmutableArray<int> HandlersOf(ControlFlowRegion? region)
    {
        var handlers = ImmutableArray.CreateBuilder<int>();
        for (; IsOfThisGraph(region); region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } whole)
                continue;

            var catchesAll = false;
            foreach (var sibling in whole.NestedRegions)
            {
                if (sibling.Kind == ControlFlowRegionKind.Try)
                    continue;

                handlers.Add(sibling.FirstBlockOrdinal);
                catchesAll |= sibling is { Kind: ControlFlowRegionKind.Catch, ExceptionType: { SpecialType: SpecialType.System_Object } or { Name: "Exception" } };
            }

            // After a finally the exception goes on outwards, from the finally's own end.
            if (catchesAll || whole.Kind == ControlFlowRegionKind.TryAndFinally)
                break;
        }

        return handlers.ToImmutable();
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

    /// <summary>The regions around a lambda are those of the graph it stands in: no exception goes there at once.</summary>
    private static bool IsOfThisGraph([NotNullWhen(true)] ControlFlowRegion? region) =>
        region is not null && region.Kind != ControlFlowRegionKind.Root;
}
