using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Runs the transfer function over the graph of one body until nothing changes: a worklist in the order of the blocks (Roslyn numbers them so
/// that only loops go back), up to eight states a block, exception edges and finally blocks included.
/// </summary>
internal sealed class BodyFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly BodyContext _context;
    private readonly Interpreter _interpreter;
    private readonly Narrowing _narrowing;
    private readonly Disjuncts?[] _inputs;
    private readonly Dictionary<IOperation, ObservedSend>?[] _observed;
    private readonly GraphShape _shape;
    private readonly SortedSet<int> _worklist = [];

    public BodyFlow(ControlFlowGraph graph, BodyContext context)
    {
        _graph = graph;
        _context = context;
        _narrowing = new(context.Model, context.Numbering);
        _interpreter = new(context.Memory, _narrowing, context.Sends, RunLambda, graph.OriginalOperation.SemanticModel, context.Cancellation);
        _inputs = new Disjuncts?[graph.Blocks.Length];
        _observed = new Dictionary<IOperation, ObservedSend>?[graph.Blocks.Length];
        _shape = context.ShapeOf(graph);
        foreach (var variable in _shape.Shared)
            context.Memory.Share(variable);
    }

    /// <summary>The sends that were seen, from this entry state.</summary>
    public IEnumerable<ObservedSend> Run(State entry)
    {
        Enter(0, entry);
        while (_worklist.Count > 0)
        {
            var ordinal = _worklist.Min;
            _worklist.Remove(ordinal);
            _context.Sends.Observed.Clear();
            var states = _inputs[ordinal]!.States.ToArray();
            foreach (var state in states)
            {
                _context.Effort.Spend(_graph.Blocks[ordinal].Operations.Length + 1, _context.Numbering.Count);
                if (_context.Effort.IsSpent)
                    return [];

                RunBlock(_graph.Blocks[ordinal], state);
            }

            // A block that runs again, with more states, sees its sends anew.
            _observed[ordinal] = new(_context.Sends.Observed);
        }

        _context.Sends.Observed.Clear();
        foreach (var function in _graph.LocalFunctions)
            RunNested(function, _graph.GetLocalFunctionControlFlowGraph(function, _context.Cancellation), entry);

        return _observed.Where(seen => seen is not null).SelectMany(seen => seen!.Values).Concat(_context.Sends.Observed.Values.ToArray());
    }

    private void RunBlock(BasicBlock block, State state)
    {
        Raise(block, state);
        foreach (var operation in block.Operations)
        {
            _interpreter.Run(operation, state);
            if (_interpreter.IsDead)
                return;

            RaiseChanged(block, state, _context.Memory.Current);
            state = _context.Memory.Current;
        }

        if (block.BranchValue is null)
        {
            Follow(block, block.FallThroughSuccessor, state);
            return;
        }

        var value = _interpreter.Run(block.BranchValue, state);
        if (_interpreter.IsDead)
            return;

        RaiseChanged(block, state, _context.Memory.Current);
        state = _context.Memory.Current;
        if (block.ConditionalSuccessor is not { } conditional)
        {
            Follow(block, block.FallThroughSuccessor, state);
            return;
        }

        var truth = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        var condition = new Condition.Truth(value);
        foreach (var taken in _narrowing.Assume(state, condition, truth))
            Follow(block, conditional, taken);

        foreach (var passed in _narrowing.Assume(state, condition, !truth))
            Follow(block, block.FallThroughSuccessor, passed);
    }

    /// <summary>An operation that wrote something may be followed by one that throws.</summary>
    private void RaiseChanged(BasicBlock block, State before, State after)
    {
        if (!ReferenceEquals(before.Store, after.Store))
            Raise(block, after);
    }

    /// <summary>Any operation may throw.</summary>
    private void Raise(BasicBlock block, State state) => Raise(state, _shape.HandlersOf(block.Ordinal));

    private void Raise(State state, ImmutableArray<int> handlers)
    {
        foreach (var handler in handlers)
        {
            // A finally block that the exception leaves does not go on to where it was bound for.
            var detours = state.Detours;
            while (!detours.IsEmpty && !detours.Peek().IsWithin(handler))
                detours = detours.Pop();

            if (Regions.FinallyOf(_graph.Blocks[handler].EnclosingRegion) is { } region && region.FirstBlockOrdinal == handler)
                detours = detours.Push(Detour.OfException(region));

            Enter(handler, state with { Detours = detours });
        }
    }

    private void Follow(BasicBlock block, ControlFlowBranch? branch, State state)
    {
        if (branch is null)
            return;

        if (branch.Destination is null)
        {
            if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                LeaveFinally(block, state);

            return;
        }

        // A jump out of a finally block (an error, but one that is typed) ends what it was on the way to.
        var detours = state.Detours;
        while (!detours.IsEmpty && detours.Peek().IsWithin(block.Ordinal) && !detours.Peek().IsWithin(branch.Destination.Ordinal))
            detours = detours.Pop();

        state = state with { Detours = detours };
        if (branch.FinallyRegions.IsEmpty)
        {
            Enter(branch.Destination.Ordinal, state);
            return;
        }

        state = state with { Detours = state.Detours.Push(new(branch.FinallyRegions, 0, branch.Destination.Ordinal)) };
        Enter(branch.FinallyRegions[0].FirstBlockOrdinal, state);
    }

    /// <summary>The end of a finally block: on to where the branch wanted to go, or outwards with the exception.</summary>
    private void LeaveFinally(BasicBlock block, State state)
    {
        if (Regions.FinallyOf(block.EnclosingRegion) is not { } region)
            return;

        if (state.Detours.IsEmpty)
            return;

        var detour = state.Detours.Peek();
        state = state with { Detours = state.Detours.Pop() };
        if (detour.IsException)
        {
            Raise(state, Regions.HandlersOf(_graph, region.EnclosingRegion?.EnclosingRegion));
            return;
        }

        var next = detour.Index + 1;
        if (next >= detour.Finallies.Length)
        {
            Enter(detour.Destination, state);
            return;
        }

        state = state with { Detours = state.Detours.Push(detour with { Index = next }) };
        Enter(detour.Finallies[next].FirstBlockOrdinal, state);
    }

    private void Enter(int ordinal, State state)
    {
        if (_shape.IsJoin(ordinal))
            state = Sweep.Dead(state, _context.Numbering, variable => _shape.IsDead(variable, ordinal));

        var inputs = _inputs[ordinal] ??= new(_context.Numbering, _context.Joiner, (_graph, ordinal), _context.Effort);
        if (inputs.Add(state))
            _worklist.Add(ordinal);
    }

    private void RunLambda(IFlowAnonymousFunctionOperation lambda, State state) =>
        RunNested(lambda.Symbol, _graph.GetAnonymousFunctionControlFlowGraph(lambda, _context.Cancellation), state);

    /// <summary>A function within the body sees what its surroundings know where it stands; its sends are seen with the block it stands in.</summary>
    private void RunNested(IMethodSymbol function, ControlFlowGraph graph, State state)
    {
        var before = new Dictionary<IOperation, ObservedSend>(_context.Sends.Observed);
        var nested = new BodyFlow(graph, _context.Within(function)).Run(state with { Detours = [] }).ToArray();
        _context.Sends.Observed.Clear();
        foreach (var pair in before)
            _context.Sends.Observed.Add(pair.Key, pair.Value);

        foreach (var send in nested)
            _context.Sends.Add(send);

        _context.Memory.Current = state;
    }
}
