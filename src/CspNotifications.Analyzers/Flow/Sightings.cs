using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The sends that were seen: what each comes to over all paths that came by, and those that are for the callers to decide.</summary>
internal sealed class Sightings
{
    /// <summary>So many states of one pending send are kept apart.</summary>
    private const int MaxStates = 8;

    /// <summary>And so many of one that came up from a called body.</summary>
    private const int MaxLiftedStates = 8;

    /// <summary>In a web of bodies that all call each other every send would come up everywhere: more than these are not handed on.</summary>
    private const int MaxLifted = 256;

    private readonly Dictionary<(IOperation Operation, IOperation Innermost), ObservedSend> _observed = [];
    private readonly Dictionary<(IOperation Operation, IOperation Innermost), ObservedSend> _certain = [];
    private readonly Dictionary<(IParameterSymbol Parameter, Facet Facet), OpenParameter> _open = [];
    private readonly List<PendingSend> _pending = [];
    private readonly List<BroughtAbout> _brought = [];
    private readonly Dictionary<(IOperation Operation, IOperation Innermost), (NamelessSend Send, bool IsNameless)> _nameless = [];
    private Sightings? _unestablished;

    /// <summary>Nothing was seen yet, of whatever kind.</summary>
    public bool IsEmpty =>
        _observed.Count == 0 && _certain.Count == 0 && _open.Count == 0 && _pending.Count == 0 && _brought.Count == 0 && _nameless.Count == 0
        && _unestablished is null && Handed.IsEmpty && !IsCut;

    public IEnumerable<ObservedSend> Observed => _observed.Values;

    public IReadOnlyList<PendingSend> Pending => _pending;

    /// <summary>What went where something is declared of it.</summary>
    public SeenHandovers Handed { get; } = new();

    /// <summary>What was seen here of sends that private methods on the way await.</summary>
    public IReadOnlyList<BroughtAbout> Brought => _brought;

    /// <summary>Some sends were too many to be handed on.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What strictness asks about, judged for that only: kept apart, so that it changes nothing of what else is said.</summary>
    public IEnumerable<ObservedSend> Unestablished => _unestablished?.Observed ?? [];

    /// <summary>The parameters of an exported member by which callers decide a send.</summary>
    public IEnumerable<OpenParameter> Open => _open.Values;

    public void Add(OpenParameter open)
    {
        var key = (open.Parameter, open.Facet);
        if (!_open.TryGetValue(key, out var before))
            _open.Add(key, open);
        else
            _open[key] = (before.IsFromMicrosoft ? before : open) with { Origin = before.Origin.Join(open.Origin) };
    }

    public void AddAllOpen(Sightings other)
    {
        foreach (var open in other.Open)
            Add(open);
    }

    /// <summary>Adds what one path saw: the worse counts.</summary>
    public void Add(ObservedSend seen)
    {
        Add(_observed, seen);
        if (!seen.IsAssumed)
            Add(_certain, seen);
    }

    private static void Add(Dictionary<(IOperation Operation, IOperation Innermost), ObservedSend> all, ObservedSend seen)
    {
        var key = (seen.Operation, seen.Innermost);
        if (all.TryGetValue(key, out var before))
        {
            var worse = seen.Judgement.Verdict > before.Judgement.Verdict ? seen : before;
            seen = worse with { Judgement = before.Judgement.Join(seen.Judgement) };
        }

        all[key] = seen;
    }

    public void Add(BroughtAbout brought)
    {
        if (!_brought.Exists(brought.IsSaidBy))
            _brought.Add(brought);
    }

    /// <summary>There is something that only tests of what was handed in lead to.</summary>
    public bool HasAssumed => _observed.Values.Any(IsAssumed);

    /// <summary>It is worse than what happens whatever the body is handed.</summary>
    public bool IsAssumed(ObservedSend seen) => seen.Judgement.Verdict > (CertainOf(seen)?.Judgement.Verdict ?? Verdict.Allowed);

    /// <summary>What happens at the same call whatever the body is handed.</summary>
    public ObservedSend? CertainOf(ObservedSend seen) => _certain.TryGetValue((seen.Operation, seen.Innermost), out var certain) ? certain : null;

    /// <summary>What is to be said, the worst of each call, leaving out sends of this body that are said where they stand.</summary>
    public IEnumerable<ObservedSend> Reported() => Reported(seen => seen);

    /// <summary>The same when each is what it settles to.</summary>
    public IEnumerable<ObservedSend> Reported(Func<ObservedSend, ObservedSend> settle)
    {
        var settled = _observed.ToDictionary(pair => pair.Key, pair => settle(pair.Value));
        foreach (var call in settled.Values.Where(seen => !IsSaid(seen)).GroupBy(seen => seen.Operation))
        {
            var worst = call.First();
            foreach (var seen in call)
                worst = seen.Judgement.Verdict > worst.Judgement.Verdict ? seen : worst;

            yield return worst;
        }

        bool IsSaid(ObservedSend seen) =>
            !seen.Path.IsEmpty
            && settled.TryGetValue((seen.Innermost, seen.Innermost), out var said)
            && said.Judgement.Verdict >= seen.Judgement.Verdict;

        if (_unestablished is null)
            yield break;

        var others = new HashSet<IOperation>(settled.Values.Where(seen => seen.Judgement.Verdict > Verdict.NotEstablished).Select(seen => seen.Operation));
        foreach (var seen in Unestablished)
        {
            if (!others.Contains(seen.Operation))
                yield return seen;
        }
    }

    /// <summary>The calls of known libraries of which nobody says on any path who they are from.</summary>
    public IEnumerable<NamelessSend> Nameless => _nameless.Values.Where(seen => seen.IsNameless).Select(seen => seen.Send);

    public void AddNameless(NamelessSend send, bool isNameless)
    {
        var key = (send.Operation, send.Innermost);
        _nameless[key] = (send, isNameless && (!_nameless.TryGetValue(key, out var before) || before.IsNameless));
    }

    public void AddUnestablished(ObservedSend seen) => (_unestablished ??= new()).Add(seen);

    public void AddAllUnestablished(Sightings other)
    {
        foreach (var seen in other.Unestablished)
            AddUnestablished(seen);
    }

    public void Keep(PendingSend pending, Joiner joiner)
    {
        var isLifted = !pending.Call.Path.IsEmpty;
        var alike = 0;
        var lifted = 0;
        for (var i = 0; i < _pending.Count; i++)
        {
            lifted += _pending[i].Call.Path.IsEmpty ? 0 : 1;
            if (!IsSameCall(_pending[i].Call, pending.Call))
                continue;

            if (_pending[i].Inside <= pending.Inside && joiner.IsCovered(pending.State, _pending[i].State))
                return;

            if (++alike < (isLifted ? MaxLiftedStates : MaxStates))
                continue;

            _pending[i] = pending with
            {
                State = joiner.Join(_pending[i].State, pending.State, (pending.Call.Operation, "pending")),
                Inside = _pending[i].Inside < pending.Inside ? _pending[i].Inside : pending.Inside,
            };
            return;
        }

        if (!isLifted || lifted < MaxLifted)
            _pending.Add(pending);
        else
            IsCut = true;
    }

    public void AddAll(Sightings other, Joiner joiner)
    {
        foreach (var seen in other.Observed)
            Add(_observed, seen);

        foreach (var seen in other._certain.Values)
            Add(_certain, seen);

        foreach (var pending in other.Pending)
            Keep(pending, joiner);

        AddAllOpen(other);
        Handed.AddAll(other.Handed, joiner);
        AddAllUnestablished(other);
        AddAllAside(other);
    }

    /// <summary>What is kept aside of the sends and what they come to.</summary>
    public void AddAllAside(Sightings other)
    {
        foreach (var (send, isNameless) in other._nameless.Values)
            AddNameless(send, isNameless);

        foreach (var brought in other.Brought)
            Add(brought);

        IsCut |= other.IsCut;
    }

    /// <summary>The pending sends without those that are reported where they stand, whoever calls.</summary>
    public IEnumerable<PendingSend> Undecided()
    {
        foreach (var pending in _pending)
        {
            var inside = _certain.TryGetValue((pending.Call.Operation, pending.Call.Innermost), out var seen) && seen.Judgement.Verdict > pending.Inside
                ? seen.Judgement.Verdict
                : pending.Inside;
            if (inside < Verdict.Forbidden || !pending.Call.Awaited.IsEmpty)
                yield return pending with { Inside = inside };
        }
    }

    /// <summary>One send, of the same values. By which call in this body it is come to tells callers nothing; but functions within a body are part of that.</summary>
    private static bool IsSameCall(SendCall one, SendCall other)
    {
        if (one.Path.IsEmpty != other.Path.IsEmpty
            || one.Innermost != other.Innermost
            || one.Receiver != other.Receiver
            || one.Callee != other.Callee
            || !one.Awaited.SequenceEqual<ISymbol, ISymbol>(other.Awaited, SymbolEqualityComparer.Default)
            || one.Arguments.Length != other.Arguments.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Arguments.Length; i++)
        {
            if (one.Arguments[i].Value != other.Arguments[i].Value)
                return false;
        }

        return one.Operation == other.Operation || !IsInFunction(one.Operation.Syntax);
    }

    private static bool IsInFunction(SyntaxNode node) =>
        node.Ancestors().Any(outer => outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
