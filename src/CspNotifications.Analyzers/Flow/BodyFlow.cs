using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Runs the transfer function over the graph of one body until nothing changes: a worklist in the order of the blocks (Roslyn numbers them so
/// that only loops go back), up to eight states a block, exception edges and finally blocks included.
/// </summary>
internal sealed partial class BodyFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly BodyContext _context;
    private readonly Interpreter _interpreter;
    private readonly Disjuncts?[] _inputs;
    private readonly Sightings?[] _seen;
    private readonly GraphShape _shape;
    private readonly SortedSet<int> _worklist = [];
    private readonly int _returnPlace;
    private readonly bool _returnsReference;
    private Disjuncts? _thrown;
    private Disjuncts? _left;
    private (int Block, IntMap<int> Store, Raised Raised, Raised Passed)? _lastRaised;
    private Raised _raised = Raised.Nothing;

    public BodyFlow(ControlFlowGraph graph, BodyContext context)
    {
        _graph = graph;
        _context = context;
        _interpreter = new(context, graph);
        _inputs = new Disjuncts?[graph.Blocks.Length];
        _seen = new Sightings?[graph.Blocks.Length];
        _shape = context.ShapeOf(graph);
        _returnPlace = context.Numbering.Place(0, ReturnKey.Instance, (context.Owner as IMethodSymbol)?.ReturnType);
        _returnsReference = context.Owner is IMethodSymbol { RefKind: not RefKind.None };
        context.Functions.Declare(graph, context);
        foreach (var variable in _shape.Shared)
            context.Memory.Share(variable);
    }

    /// <summary>The body's own sends, and what it says to its callers; <see langword="null"/> when it is too much.</summary>
    public BodyResult? Analyze()
    {
        Run();
        if (_context.Effort.IsSpent)
            return null;

        var seen = AllSeen();
        var summary = Summarize(seen);
        return new(summary.Exits.IsEmpty && Results.IsPlaceholder(_graph) ? null : summary, [.. seen.Reported()])
        {
            Contradictions = [.. seen.Handed.Contradictions],
            Open = [.. seen.Open.Where(open => open.IsFromMicrosoft)],
            Brought = seen.Brought,
            Nameless = [.. seen.Nameless],
            Registrations = [.. _context.Registrations.Violations],
            IsWhole = !_context.Effort.IsCoarse && !seen.IsCut,
            Unsettled = Callers.AreKnown(_context.Owner) && seen.HasAssumed ? seen : null,
        };
    }

    /// <summary>What a function within a body does, in terms of its parameters and of what it captured.</summary>
    public Summary Summarize()
    {
        Run();
        return _context.Effort.IsSpent ? Summary.Bottom(_context.Owner) : Summarize(AllSeen());
    }

    private Summary Summarize(Sightings seen)
    {
        var ends = _inputs[_graph.Blocks.Length - 1]?.States.ToImmutableArray() ?? [];
        var exits = Results.Of(_context.Owner, [.. ends, .. NeverEnded(ends)], _returnPlace, _context.Numbering);
        var sends = _context.IsNested ? seen.Pending : seen.Undecided();
        return new(_context.Owner, _context.Numbering, exits, [.. _thrown?.States.Where(HasWritten) ?? [], .. LeftBetween(exits)], _raised, [.. sends])
        {
            Handovers = [.. seen.Handed.Pending],
        };
    }

    private Sightings AllSeen()
    {
        var all = new Sightings();
        foreach (var seen in _seen)
        {
            if (seen is not null)
                all.AddAll(seen, _context.Joiner);
        }

        // What nothing is seen to run may run yet.
        _context.Sends.Seen = all;
        foreach (var (target, state) in _context.Functions.NeverRun(_graph, _context).ToArray())
        {
            _context.Memory.Current = state;
            _interpreter.RunSometime(target, _graph.OriginalOperation);
        }

        return all;
    }

    private void Run()
    {
        var entry = State.Entry;
        if (_context.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor)
            entry = _interpreter.Initialize(constructor, entry);

        if (_interpreter.IsIteratorBody)
            entry = _interpreter.BeginSequence(entry);

        Sightings? spare = null;
        Enter(0, entry);
        while (_worklist.Count > 0)
        {
            var ordinal = _worklist.Min;
            _worklist.Remove(ordinal);

            // A block that runs again, with more states, sees its sends anew.
            _context.Sends.Seen = _seen[ordinal] = spare ?? new();
            foreach (var state in _inputs[ordinal]!.States.ToArray())
            {
                _context.Effort.Spend(_graph.Blocks[ordinal].Operations.Length + 1, _context.Numbering.Count);
                if (_context.Effort.IsSpent)
                    return;

                RunBlock(_graph.Blocks[ordinal], state);
            }

            // Most blocks see nothing: the next one takes over what this one began with.
            spare = _seen[ordinal]!.IsEmpty ? _seen[ordinal] : null;
            if (spare is not null)
                _seen[ordinal] = null;
        }
    }

    private void RunBlock(BasicBlock block, State entry)
    {
        _lastRaised = null;
        IReadOnlyList<State> states = [entry];
        for (var i = 0; i < block.Operations.Length; i++)
            states = Step(block, i, states);

        if (block.BranchValue is null)
        {
            foreach (var state in states)
                Follow(block, block.FallThroughSuccessor, state);

            return;
        }

        var isReturn = block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return;
        foreach (var state in states)
        {
            var outcomes = _interpreter.Run(block.BranchValue, state, isReturn && _returnsReference).ToList();
            RaiseFrom(block, block.BranchValue, state, outcomes);
            RaiseThrown(block);
            foreach (var outcome in outcomes)
            {
                if (isReturn)
                    _interpreter.HandOut(block.BranchValue, outcome.State, outcome.Value);

                Branch(block, isReturn ? Returning(outcome) : outcome.State, outcome.Value);
            }
        }
    }

    /// <summary>One operation in all states that come to it, in every way it may come out.</summary>
    private IReadOnlyList<State> Step(BasicBlock block, int index, IReadOnlyList<State> states)
    {
        var next = new List<State>();
        foreach (var state in states)
        {
            var outcomes = _interpreter.Run(block.Operations[index], state).ToList();
            RaiseFrom(block, block.Operations[index], state, outcomes);
            RaiseThrown(block);
            HandOut(block.Operations[index], outcomes);
            foreach (var outcome in outcomes)
                next.Add(outcome.State);
        }

        if (next.Count <= 1)
            return next;

        var kept = new Disjuncts(_context.Numbering, _context.Joiner, (_graph, block.Ordinal, index), _context.Effort, _returnPlace);
        foreach (var state in next)
            kept.Add(state);

        _context.Effort.Spend(kept.States.Count, _context.Numbering.Count);
        return kept.States;
    }

    private State Returning(Outcome outcome) => outcome.Address == 0
        ? outcome.State.WithoutPlace(_returnPlace).WithPlace(_returnPlace, outcome.Value)
        : outcome.State.WithAddress(_returnPlace, outcome.Address);

    private void Branch(BasicBlock block, State state, int value)
    {
        if (block.ConditionalSuccessor is not { } conditional)
        {
            Follow(block, block.FallThroughSuccessor, state);
            return;
        }

        var truth = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        var condition = new Condition.Truth(value);
        foreach (var taken in _context.Narrowing.Assume(state, condition, truth))
            Follow(block, conditional, taken);

        foreach (var passed in _context.Narrowing.Assume(state, condition, !truth))
            Follow(block, block.FallThroughSuccessor, passed);
    }

    private void Follow(BasicBlock block, ControlFlowBranch? branch, State state)
    {
        if (branch is null)
            return;

        if (branch.Destination is null)
        {
            if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                LeaveFinally(block, state);
            else if (branch.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
            {
                var raised = RaisedAtEndOf(block);
                Escape(state, Raise(block, state, raised));
            }

            return;
        }

        // A jump out of a finally block (an error, but one that is typed) ends what it was on the way to.
        var detours = state.Detours;
        while (!detours.IsEmpty && detours.Peek().IsWithin(block.Ordinal) && !detours.Peek().IsWithin(branch.Destination.Ordinal))
            detours = detours.Pop();

        if (detours != state.Detours)
            state = state with { Detours = detours };

        if (branch.FinallyRegions.IsEmpty)
        {
            Enter(branch.Destination.Ordinal, state);
            return;
        }

        state = state with { Detours = state.Detours.Push(new(branch.FinallyRegions, 0, branch.Destination.Ordinal, Raised.Nothing)) };
        Enter(branch.FinallyRegions[0].FirstBlockOrdinal, state);
    }

    private void Enter(int ordinal, State state)
    {
        var isExit = _graph.Blocks[ordinal].Kind == BasicBlockKind.Exit;
        if (isExit || _shape.IsJoin(ordinal))
            state = Sweep.Dead(state, _context.Numbering, variable => _shape.IsDead(variable, ordinal));

        var inputs = _inputs[ordinal] ??= new(_context.Numbering, _context.Joiner, (_graph, ordinal), _context.Effort, _returnPlace);
        if (inputs.Add(state) && !isExit)
            _worklist.Add(ordinal);
    }
}
