using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Which variables may still be read from a block on. What a dead one holds no longer keeps states apart, so their number follows what
/// matters and not the length of the body.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<object, int> _numbers = new(KeyComparer.Instance);
    private readonly HashSet<object> _captured = new(KeyComparer.Instance);
    private readonly HashSet<object> _shared = new(KeyComparer.Instance);
    private readonly HashSet<int>[] _read;
    private readonly HashSet<int>[] _written;
    private readonly HashSet<int>[] _liveIn;

    public Liveness(ControlFlowGraph graph, CancellationToken cancellation)
    {
        var count = graph.Blocks.Length;
        _read = new HashSet<int>[count];
        _written = new HashSet<int>[count];
        _liveIn = new HashSet<int>[count];
        foreach (var function in graph.LocalFunctions)
            Collect(graph.GetLocalFunctionControlFlowGraph(function, cancellation), cancellation);

        foreach (var block in graph.Blocks)
        {
            _read[block.Ordinal] = [];
            _written[block.Ordinal] = [];
            _liveIn[block.Ordinal] = [];
            foreach (var operation in block.Operations)
                Scan(operation, block.Ordinal, graph, cancellation);

            if (block.BranchValue is not null)
                Scan(block.BranchValue, block.Ordinal, graph, cancellation);
        }

        Solve(graph);
    }

    /// <summary>Variables that a function within the body writes: what they hold may change whenever that runs.</summary>
    public IEnumerable<object> Shared => _shared;

    /// <summary>A variable of the body whose value nothing reads any more once the block is entered.</summary>
    public bool IsDead(object variable, int block)
    {
        if (_captured.Contains(variable))
            return false;

        return !_numbers.TryGetValue(variable, out var number) || !_liveIn[block].Contains(number);
    }

    private void Scan(IOperation operation, int block, ControlFlowGraph graph, CancellationToken cancellation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.IsRef == target.Local.IsRef:
                Scan(assignment.Value, block, graph, cancellation);
                Write(target.Local, block);
                return;
            case IFlowCaptureOperation capture:
                Scan(capture.Value, block, graph, cancellation);
                Write(capture.Id, block);
                return;
            case IFlowAnonymousFunctionOperation lambda:
                Collect(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), cancellation);
                return;
        }

        if (VariableOf(operation) is { } variable && !_written[block].Contains(Number(variable)))
            _read[block].Add(Number(variable));

        foreach (var operand in operation.ChildOperations)
            Scan(operand, block, graph, cancellation);
    }

    private void Write(object variable, int block)
    {
        if (!_read[block].Contains(Number(variable)))
            _written[block].Add(Number(variable));
    }

    /// <summary>What a function within the body mentions may be read whenever that runs.</summary>
    private void Collect(ControlFlowGraph graph, CancellationToken cancellation)
    {
        foreach (var function in graph.LocalFunctions)
            Collect(graph.GetLocalFunctionControlFlowGraph(function, cancellation), cancellation);

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations.SelectMany(operation => operation.DescendantsAndSelf())
                .Concat(block.BranchValue?.DescendantsAndSelf() ?? []))
            {
                if (operation is IFlowAnonymousFunctionOperation lambda)
                    Collect(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), cancellation);
                else if (VariableOf(operation) is { } variable)
                    _captured.Add(variable);
                else if (TargetOf(operation) is { } target && VariableOf(target) is ISymbol written)
                    _shared.Add(written);
            }
        }
    }

    private static IOperation? TargetOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => argument.Value,
        _ => null,
    };

    private static object? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        _ => null,
    };

    private void Solve(ControlFlowGraph graph)
    {
        var successors = Successors(graph);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var block = graph.Blocks.Length - 1; block >= 0; block--)
            {
                var live = _liveIn[block];
                var before = live.Count;
                live.UnionWith(_read[block]);

                // An exception may come before anything in the block was written.
                foreach (var handler in Regions.HandlersOf(graph, graph.Blocks[block].EnclosingRegion))
                    live.UnionWith(_liveIn[handler.Block]);

                foreach (var successor in successors[block])
                {
                    foreach (var variable in _liveIn[successor])
                    {
                        if (!_written[block].Contains(variable))
                            live.Add(variable);
                    }
                }

                changed |= live.Count != before;
            }
        }
    }

    private static List<int>[] Successors(ControlFlowGraph graph)
    {
        var successors = new List<int>[graph.Blocks.Length];
        var leaving = new Dictionary<ControlFlowRegion, List<int>>();
        foreach (var block in graph.Blocks)
        {
            successors[block.Ordinal] = [];
            foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is not { } destination)
                    continue;

                successors[block.Ordinal].Add(destination.Ordinal);
                foreach (var region in branch.FinallyRegions)
                {
                    successors[block.Ordinal].Add(region.FirstBlockOrdinal);
                    if (!leaving.TryGetValue(region, out var destinations))
                        leaving.Add(region, destinations = []);

                    destinations.Add(destination.Ordinal);
                    destinations.AddRange(branch.FinallyRegions.Select(other => other.FirstBlockOrdinal));
                }
            }
        }

        foreach (var pair in leaving)
        {
            for (var block = pair.Key.FirstBlockOrdinal; block <= pair.Key.LastBlockOrdinal; block++)
                successors[block].AddRange(pair.Value);
        }

        // A finally block that an exception came through goes on to the handlers around it.
        foreach (var block in graph.Blocks)
        {
            if (Regions.FinallyOf(block.EnclosingRegion) is { } region)
                successors[block.Ordinal].AddRange(Regions.HandlersOf(graph, region.EnclosingRegion?.EnclosingRegion).Select(handler => handler.Block));
        }

        return successors;
    }

    private int Number(object variable)
    {
        if (!_numbers.TryGetValue(variable, out var number))
            _numbers.Add(variable, number = _numbers.Count);

        return number;
    }
}
