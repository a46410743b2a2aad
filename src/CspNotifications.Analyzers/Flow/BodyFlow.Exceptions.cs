using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Exceptions, which the graph has no edges for, and the finally blocks they and branches go through.</summary>
internal sealed partial class BodyFlow
{
    /// <summary>A caller that catches what is thrown sees what was written before.</summary>
    private bool HasWritten(State state)
    {
        var written = false;
        state.Store.ForEach((place, _) => written |= _context.Numbering[place] is { Owner: not 0 } or { Key: ILocalSymbol } || _context.Numbering.IsSeenOutside(place));
        return written;
    }

    /// <summary>An exception that no handler is sure to catch leaves the body.</summary>
    private void Escape(State state, Raised raised)
    {
        if (raised.IsNothing)
            return;

        _raised = _raised.And(raised);
        _thrown ??= new(_context.Numbering, _context.Joiner, (_graph, "thrown"), _context.Effort, _returnPlace);
        _thrown.Add(Leaving(state));
    }

    /// <summary>The state as those see it who called the body.</summary>
    private State Leaving(State state)
    {
        var last = _graph.Blocks.Length - 1;
        return Sweep.Dead(state with { Detours = [] }, _context.Numbering, variable => _shape.IsDead(variable, last));
    }

    /// <summary>An operation that wrote something may be followed, within itself, by one that throws; one that throws leaves what was written by then.</summary>
    private void RaiseFrom(BasicBlock block, IOperation operation, State before, List<Outcome> outcomes)
    {
        var raised = _shape.RaisingOf(operation).With(_interpreter.RaisedByCall);
        if (raised.IsNothing)
            return;

        var passed = RaiseBefore(block, before, raised);
        foreach (var outcome in outcomes)
        {
            if (!ReferenceEquals(before.Store, outcome.State.Store))
                Raise(block, outcome.State, raised);
        }

        _raised = _raised.And(passed);
        if (!passed.IsAtMostByNull && before.HasWrittenOut)
        {
            _left ??= new(_context.Numbering, _context.Joiner, (_graph, "left"), _context.Effort, _returnPlace);
            _left.Add(before);
        }
    }

    /// <summary>What is written over later is seen only by who catches what is thrown in between.</summary>
    private IEnumerable<State> LeftBetween(ImmutableArray<State> exits)
    {
        foreach (var state in _left?.States ?? [])
        {
            var isWrittenOver = false;
            state.Store.ForEach((place, value) => isWrittenOver |= _context.Numbering.IsSeenOutside(place) && !exits.Any(exit => exit.Store.TryGet(place, out var written) && written == value));
            if (isWrittenOver)
                yield return Leaving(state);
        }
    }

    /// <summary>The same block with the same in all places raises the same, whatever else is known by then.</summary>
    private Raised RaiseBefore(BasicBlock block, State before, Raised raised)
    {
        if (_lastRaised is { } last && last.Block == block.Ordinal && ReferenceEquals(last.Store, before.Store) && last.Raised.And(raised).Equals(last.Raised))
            return last.Passed;

        var passed = Raise(block, before, raised);
        _lastRaised = (block.Ordinal, before.Store, raised, passed);
        return passed;
    }

    /// <summary>What called bodies had written when they threw.</summary>
    private void RaiseThrown(BasicBlock block)
    {
        foreach (var (state, raised) in _interpreter.Thrown)
            Escape(state, Raise(block, state, raised));

        _interpreter.Thrown.Clear();
    }

    /// <summary>The exception that a block ends with.</summary>
    private Raised RaisedAtEndOf(BasicBlock block)
    {
        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Rethrow)
            return Regions.CaughtAt(block) is { } caught ? Raised.Of(caught, isExact: false) : Raised.Any;

        var thrown = block.BranchValue;
        while (thrown is IConversionOperation conversion)
            thrown = conversion.Operand;

        return thrown?.Type is { } type ? Raised.Of(type, thrown is IObjectCreationOperation) : Raised.Any;
    }

    /// <summary>On to the handlers of the block that may catch it; what goes on past them.</summary>
    private Raised Raise(BasicBlock block, State state, Raised raised) => Raise(state, raised, _shape.HandlersOf(block.Ordinal));

    private Raised Raise(State state, Raised raised, ImmutableArray<Handler> handlers)
    {
        foreach (var handler in handlers)
        {
            if (handler.Caught is { } type && !raised.MayBe(type))
                continue;

            if (raised.IsNothing)
                return raised;

            // A finally block that the exception leaves does not go on to where it was bound for.
            var detours = state.Detours;
            while (!detours.IsEmpty && !detours.Peek().IsWithin(handler.Block))
                detours = detours.Pop();

            if (handler.Caught is null)
            {
                // Its own end goes on with the exception.
                var region = Regions.FinallyOf(_graph.Blocks[handler.Block].EnclosingRegion)!;
                Enter(handler.Block, state with { Detours = detours.Push(Detour.OfException(region, raised)) });
                return Raised.Nothing;
            }

            Enter(handler.Block, state with { Detours = detours });
            if (handler.IsSure)
                raised = raised.Without(handler.Caught);
        }

        return raised;
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
            Escape(state, Raise(state, detour.Raised, Regions.HandlersOf(_graph, region.EnclosingRegion?.EnclosingRegion)));
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
}
