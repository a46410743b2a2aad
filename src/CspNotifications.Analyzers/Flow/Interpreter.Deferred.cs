using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Queries, and what is lazy, run when their elements are asked for: with what the captured variables and the source hold by then.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A query that looks at more places is run again each time.</summary>
    private const int MaxSeen = 64;

    private readonly HashSet<int> _refreshing = [];

    private static bool IsDeferred(IInvocationOperation call) =>
        call.Type is { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IOrderedEnumerable" or "IQueryable" or "IOrderedQueryable" or "IAsyncEnumerable" };

    private int Deferred(IInvocationOperation call, SentArgument[] arguments, int sequence)
    {
        if (!IsDeferred(call) || _refreshing.Count > 0)
            return sequence;

        var given = arguments.Select((argument, i) => argument with { Value = CopyOfStruct(argument.Value, argument.Parameter?.Type, (call, "given", i)) });
        var query = new DeferredQuery(call, [.. given], Seen: null);
        _memory.SetFact(sequence, _memory.Fact(sequence) with { Query = query with { Seen = SeenBy(query) } });
        return sequence;
    }

    /// <summary>The elements of a sequence are asked for: those of a query are what it finds now.</summary>
    private void Refresh(int sequence)
    {
        if (sequence == 0 || _memory.Fact(sequence).Query is not { } query || !_refreshing.Add(sequence))
            return;

        foreach (var argument in query.Arguments)
            Refresh(argument.Value);

        var seen = SeenBy(query);
        if (seen.Length == MaxSeen || !query.HasSeen(seen))
            RunAgain(sequence, query with { Seen = seen });

        _refreshing.Remove(sequence);
    }

    /// <summary>It holds what its function returns when it is asked for the first time.</summary>
    private int WrapLazily(IOperation site, SentArgument function)
    {
        var lazy = Wrap(site, RunEscaping(site, function.Value));
        var query = new DeferredQuery(site, [function], Seen: null);
        _memory.SetFact(lazy, _memory.Fact(lazy) with { Query = query with { Seen = SeenBy(query) } });
        return lazy;
    }

    /// <summary>What its function captured was written since; whether it had been asked for before is not told.</summary>
    private void FindAgain(int lazy, DeferredQuery query)
    {
        var place = _memory.Numbering.Place(lazy, ElementKey.Any, null);
        var held = _memory.Read(place);
        var again = ResultOfUnsure(query.Arguments[0].Value, (lazy, "again"), _memory.Fact(held).Type);
        var either = _memory.Either(held, again, (lazy, "found"));
        _memory.Current = _memory.Current.WithPlace(place, either);
        _memory.SetFact(lazy, _memory.Fact(lazy) with { Query = query });
    }

    /// <summary>The variables that its functions captured, what it selects from, and what is in them.</summary>
    private ImmutableArray<(int Place, Value Held)> SeenBy(DeferredQuery query)
    {
        var seen = ImmutableArray.CreateBuilder<(int, Value)>();
        var open = new Queue<int>(query.Arguments.Select(argument => argument.Value));
        foreach (var target in query.Arguments.SelectMany(argument => _memory.Fact(argument.Value).Targets))
        {
            open.Enqueue(target.Receiver);
            foreach (var (variable, type) in target.Function?.CapturedVariables ?? [])
                See(_memory.Numbering.Place(0, variable, type));
        }

        var visited = new HashSet<int>();
        while (open.Count > 0 && seen.Count < MaxSeen)
        {
            if (open.Dequeue() is not 0 and var value && visited.Add(value))
            {
                foreach (var place in _memory.Numbering.MembersOf(value))
                    See(place);
            }
        }

        return seen.ToImmutable();

        void See(int place)
        {
            if (seen.Count == MaxSeen || !_memory.Current.Store.TryGet(place, out var held))
                return;

            seen.Add((place, _memory.Fact(held)));
            open.Enqueue(held);
        }
    }

    private void RunAgain(int sequence, DeferredQuery query)
    {
        if (query.Call is not IInvocationOperation call)
        {
            FindAgain(sequence, query);
            return;
        }

        var arguments = query.Arguments.ToArray();
        var source = arguments[FirstOf(arguments)].Value;
        if (SourceElementOf(call, receiver: 0) is not { } type || Queried(call, call.TargetMethod, source, type, arguments) is not { } again || IsDead)
            return;

        foreach (var place in _memory.Numbering.MembersOf(sequence).ToArray())
        {
            if (_memory.Numbering[place].Key is ElementKey)
                _memory.Current = _memory.Current.WithoutPlace(place);
        }

        foreach (var place in _memory.Numbering.MembersOf(again).ToArray())
        {
            if (_memory.Numbering[place] is { Key: ElementKey key } found && _memory.Current.Store.TryGet(place, out var element))
                _memory.Current = _memory.Current.WithPlace(_memory.ElementOf(sequence, key, found.Type), element);
        }

        var fresh = _memory.Fact(again);
        _memory.SetFact(sequence, _memory.Fact(sequence) with { Length = fresh.Length, IsFilled = fresh.IsFilled, IsComplete = fresh.IsComplete, Parts = fresh.Parts, MadeParts = fresh.MadeParts, Query = query });
    }

    /// <summary>A query that runs again makes another sequence, not its own anew.</summary>
    private object SequenceSite(object call) => _refreshing.Count > 0 ? (call, "again") : call;
}
