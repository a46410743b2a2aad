using System.Collections.Concurrent;
using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What the analysis of one body came to: its own sends, and what it says to its callers.</summary>
internal sealed record BodyResult(Summary? Summary, ImmutableArray<ObservedSend> Sends)
{
    /// <summary>The values that contradict where they go.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The parameters by which callers in other assemblies decide a send.</summary>
    public ImmutableArray<OpenParameter> Open { get; init; } = [];

    /// <summary>What was seen here of sends that private methods await.</summary>
    public IReadOnlyList<BroughtAbout> Brought { get; init; } = [];

    /// <summary>Calls of known libraries of which nobody says who they are from.</summary>
    public ImmutableArray<NamelessSend> Nameless { get; init; } = [];

    /// <summary>What is registered here for services of the partner and is from Microsoft.</summary>
    public ImmutableArray<ObservedRegistration> Registrations { get; init; } = [];

    /// <summary>All called bodies were looked into.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What was seen, where it depends on the callers whether all of that happens.</summary>
    public Sightings? Unsettled { get; init; }

    /// <summary>A body that cannot be read or was too much: nothing is known of it.</summary>
    public static readonly BodyResult None = new(null, []);
}

/// <summary>
/// The results of all bodies of one compilation, each analysed once, its callees before it. The order comes from the calls that the bodies
/// contain, so the analysis of one never has to start that of another, however deep calls go; bodies that call each other in a ring are run
/// until they agree.
/// </summary>
internal sealed class SummaryCache
{
    /// <summary>A ring of bodies is run so often to agree; what they say then is taken.</summary>
    private const int MaxRounds = 4;

    private readonly ConcurrentDictionary<ISymbol, BodyResult> _results = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, bool> _onlyRead = new(SymbolEqualityComparer.Default);
    private readonly MemberWrites _writes = new();
    private readonly Compilation _compilation;
    private readonly AnnotationModel _model;
    private readonly Func<SyntaxTree, FacetSet> _defaultOrigin;
    private readonly Func<SyntaxTree, bool> _isStrict;
    private readonly IBodyObserver? _observer;
    private readonly CallGraph _calls;
    private readonly Callers _callers;

    public SummaryCache(
        Compilation compilation,
        AnnotationModel model,
        Func<SyntaxTree, FacetSet> defaultOrigin,
        Func<SyntaxTree, bool> isStrict,
        IBodyObserver? observer = null)
    {
        _compilation = compilation;
        _model = model;
        _defaultOrigin = defaultOrigin;
        _isStrict = isStrict;
        _observer = observer;
        SenderTypes = new(compilation, model);
        KeyedServices = new(compilation, model);
        Values = new(model, KeyedServices);
        var screen = new SendScreen(model, SenderTypes);
        var contracts = new ContractScreen(model.Slots);
        _calls = new(new(new(model.Implementations, screen, contracts, _writes, DefaultOf), screen, contracts), new(compilation, model, SenderTypes), RootOf, observer);
        _callers = new(this, _calls);
    }

    public SenderTypes SenderTypes { get; }

    public ValueFactory Values { get; }

    public KeyedServices KeyedServices { get; }

    /// <summary>Something that the body runs, however far away, may be a send.</summary>
    public bool MayReachSend(ISymbol owner, IOperation root, CancellationToken cancellation) =>
        _calls.MayReachSend(SourceBody.KeyOf(owner), root, cancellation);

    /// <summary>The result for a body, analysed now with all it calls if it was not before.</summary>
    public BodyResult Of(ISymbol owner, IOperation root, Func<ControlFlowGraph?> graph, CancellationToken cancellation)
    {
        owner = SourceBody.KeyOf(owner);
        if (_results.TryGetValue(owner, out var known))
            return known;

        foreach (var ring in new CallOrder(this, _calls, cancellation).From(owner, root))
            Analyze(ring, owner, graph, cancellation);

        return _results[owner];
    }

    /// <summary>What is to be said of a body.</summary>
    public IEnumerable<ObservedSend> SendsOf(ISymbol owner, BodyResult result, CancellationToken cancellation)
    {
        owner = SourceBody.KeyOf(owner);
        return result.Unsettled is { } seen ? seen.Reported(send => _callers.Settle(owner, seen, send, cancellation)) : result.Sends;
    }

    /// <summary>Nobody writes into what a private member holds, and it gets nowhere where somebody else could.</summary>
    public bool IsOnlyRead(ISymbol member, CancellationToken cancellation) =>
        _onlyRead.GetOrAdd(member, member => MemberUses.AreOnlyReads(member, cancellation));

    public bool IsSetAtConstruction(ISymbol member, CancellationToken cancellation) => _writes.IsSetAtConstruction(member, cancellation);

    public bool IsDone(ISymbol owner) => _results.ContainsKey(owner);

    public IOperation? RootOf(ISymbol owner, CancellationToken cancellation) => SourceBody.RootOf(owner, _compilation, cancellation);

    public IOperation? DefaultOf(IParameterSymbol parameter, CancellationToken cancellation) =>
        SourceBody.DefaultOf(parameter, _compilation, cancellation);

    public IInvocationOperation? BaseCallOf(IMethodSymbol constructor, CancellationToken cancellation) =>
        SourceBody.BaseCallOf(constructor, _compilation, cancellation);

    /// <summary>What is known by now of a body: nothing is started.</summary>
    public Summary? Known(ISymbol owner) => _results.TryGetValue(SourceBody.KeyOf(owner), out var result) ? result.Summary : null;

    private void Analyze(CalledBodies ring, ISymbol asked, Func<ControlFlowGraph?> graph, CancellationToken cancellation)
    {
        var graphs = ring.Bodies.Select(body =>
            SymbolEqualityComparer.Default.Equals(body.Owner, asked) ? graph() : SourceBody.GraphOf(body.Root, cancellation)).ToArray();
        var provisional = new Dictionary<ISymbol, BodyResult>(SymbolEqualityComparer.Default);
        if (ring.IsRing)
        {
            foreach (var (owner, _) in ring.Bodies)
                provisional[owner] = new(Summary.Bottom(owner), []);
        }

        var scope = new SummaryScope(this, provisional);
        for (var round = 0; round < MaxRounds; round++)
        {
            var changed = false;
            for (var i = 0; i < graphs.Length; i++)
            {
                var (owner, root) = ring.Bodies[i];
                var result = graphs[i] is { } body ? Run(owner, root, body, scope, cancellation) : BodyResult.None;
                changed |= ring.IsRing && !SummaryComparer.AreAlike(provisional[owner].Summary, result.Summary);
                provisional[owner] = result;
            }

            if (!changed)
                break;
        }

        foreach (var pair in provisional)
        {
            _results.TryAdd(pair.Key, pair.Value);
            _observer?.Followed(pair.Key);
        }
    }

    private BodyResult Run(ISymbol owner, IOperation root, ControlFlowGraph graph, SummaryScope scope, CancellationToken cancellation)
    {
        var tree = root.Syntax.SyntaxTree;
        var enclosing = new Enclosing(_model, owner, _defaultOrigin(tree)) { StrictIn = _isStrict(tree) ? root.Syntax : null };
        return new BodyFlow(graph, Context(isCoarse: false)).Analyze()
            ?? new BodyFlow(graph, Context(isCoarse: true)).Analyze()
            ?? BodyResult.None;

        BodyContext Context(bool isCoarse) => new(_model, owner, enclosing, scope, new(isCoarse), cancellation);
    }
}

/// <summary>What one analysis sees of the others: those that are done, and those of its own ring as far as they are.</summary>
internal sealed class SummaryScope(SummaryCache cache, Dictionary<ISymbol, BodyResult> provisional)
{
    public SenderTypes SenderTypes => cache.SenderTypes;

    public KeyedServices KeyedServices => cache.KeyedServices;

    public IOperation? DefaultOf(IParameterSymbol parameter, CancellationToken cancellation) => cache.DefaultOf(parameter, cancellation);

    public IInvocationOperation? BaseCallOf(IMethodSymbol constructor, CancellationToken cancellation) => cache.BaseCallOf(constructor, cancellation);

    public bool IsOnlyRead(ISymbol member, CancellationToken cancellation) => cache.IsOnlyRead(member, cancellation);

    public bool IsSetAtConstruction(ISymbol member, CancellationToken cancellation) => cache.IsSetAtConstruction(member, cancellation);

    public Summary? Of(ISymbol owner)
    {
        owner = SourceBody.KeyOf(owner);
        return provisional.TryGetValue(owner, out var result) ? result.Summary : cache.Known(owner);
    }
}
