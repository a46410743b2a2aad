using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What is the same of a graph however often it is run: where paths meet, where exceptions go, which variables live.</summary>
internal sealed class GraphShape
{
    private readonly ControlFlowGraph _graph;
    private readonly Liveness _liveness;
    private readonly ImmutableArray<Handler>[] _handlers;
    private readonly bool[] _isJoin;
    private readonly Dictionary<IOperation, Raising> _raising = [];
    private readonly HashSet<ILocalSymbol> _ownLocals = new(SymbolEqualityComparer.Default);

    public GraphShape(ControlFlowGraph graph, CancellationToken cancellation)
    {
        _graph = graph;
        _liveness = new(graph, cancellation);
        _isJoin = new bool[graph.Blocks.Length];
        _handlers = new ImmutableArray<Handler>[graph.Blocks.Length];
        CollectLocals(graph.Root);
        foreach (var block in graph.Blocks)
        {
            _handlers[block.Ordinal] = Regions.HandlersOf(graph, block.EnclosingRegion);
            _isJoin[block.Ordinal] |= block.Predecessors.Length > 1;
            foreach (var handler in _handlers[block.Ordinal])
                _isJoin[handler.Block] = true;
        }
    }

    /// <summary>Variables that a function within the body writes.</summary>
    public IEnumerable<object> Shared => _liveness.Shared;

    /// <summary>The handlers that an exception in the block may reach.</summary>
    public ImmutableArray<Handler> HandlersOf(int block) => _handlers[block];

    /// <summary>More than one path comes here.</summary>
    public bool IsJoin(int block) => _isJoin[block];

    /// <summary>Variables of the surroundings and objects' own members live on; a function's own variables as long as it reads them.</summary>
    public bool IsDead(object variable, int block)
    {
        var isOwn = variable is CaptureId
            || (variable is ILocalSymbol local && (_graph.Parent is null || _ownLocals.Contains(local)))
            || (_graph.Parent is null && variable is IParameterSymbol { RefKind: RefKind.None or RefKind.In });
        return isOwn && _liveness.IsDead(variable, block);
    }

    public Raising RaisingOf(IOperation operation)
    {
        if (!_raising.TryGetValue(operation, out var raising))
            _raising[operation] = raising = new(operation);

        return raising;
    }

    private void CollectLocals(ControlFlowRegion region)
    {
        foreach (var local in region.Locals)
            _ownLocals.Add(local);

        foreach (var nested in region.NestedRegions)
            CollectLocals(nested);
    }
}
