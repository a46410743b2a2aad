using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Exceptions, which the graph has no edges for, and the finally blocks they and branches go through.</summary>
internal sealed partial class BodyFlow
{
    /// <summary>A caller that catches what is thrown sees what was written before.</summary>
    private bool HasWritten(State state)
    {
        var written = false;
        state.Store.ForEach((place, _) => written |= _context.Numbering[place] is { Owner: not 0 } or { Key: IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol });
        return written;
    }

    private void Throw(BasicBlock block, State state)
    {
        if (!_shape.HandlersOf(block.Ordinal).IsEmpty)
            return;

        var last = _graph.Blocks.Length - 1;
        _thrown ??= new(_context.Numbering, _context.Joiner, (_graph, "thrown"), _context.Effort, _returnPlace);
        _thrown.Add(Sweep.Dead(state with { Detours = [] }, _context.Numbering, variable => _shape.IsDead(variable, last)));
    }

    /// <summary>The operation may throw by itself, and leave what was written by then.</summary>
    private void RaiseFrom(BasicBlock block, IOperation operation, State before)
    {
        if (!before.HasWrittenOut || !_shape.HandlersOf(block.Ordinal).IsEmpty || !_shape.MayThrow(operation))
            return;

        _left ??= new(_context.Numbering, _context.Joiner, (_graph, "left"), _context.Effort, _returnPlace);
        _left.Add(before);
    }

    /// <summary>What is written over later is seen only by who catches what is thrown in between.</summary>
    private IEnumerable<State> LeftBetween(ImmutableArray<State> exits)
    {
        var last = _graph.Blocks.Length - 1;
        foreach (var state in _left?.States ?? [])
        {
            var isWrittenOver = false;
            state.Store.ForEach((place, value) => isWrittenOver |= _context.Numbering.IsSeenOutside(place) && !exits.Any(exit => exit.Store.TryGet(place, out var written) && written == value));
            if (isWrittenOver)
                yield return Sweep.Dead(state with { Detours = [] }, _context.Numbering, variable => _shape.IsDead(variable, last));
        }
    }

    /// <summary>An operation that wrote something may be followed by one that throws.</summary>
    private void RaiseChanged(BasicBlock block, State before, State after)
    {
        if (!ReferenceEquals(before.Store, after.Store))
            Raise(block, after);
    }

    /// <summary>What called bodies had written when they threw.</summary>
    private void RaiseThrown(BasicBlock block)
    {
        foreach (var thrown in _interpreter.Thrown)
        {
            Raise(block, thrown);
            Throw(block, thrown);
        }

        _interpreter.Thrown.Clear();
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
}
