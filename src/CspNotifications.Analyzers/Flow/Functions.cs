using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The lambdas and local functions of one body: what each does, found out when it is first met.</summary>
internal sealed class Functions
{
    /// <summary>Functions within functions: further in nothing is known of them.</summary>
    private const int MaxDepth = 24;

    /// <summary>A function that calls itself is run so often to come to rest.</summary>
    private const int MaxRounds = 4;

    private readonly Dictionary<IMethodSymbol, (ControlFlowGraph Graph, BodyContext Around)> _declared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, Summary?> _summaries = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _running = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _ran = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _askedAgain = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<BodyContext, List<(DelegateTarget Target, State State)>> _made = [];

    /// <summary>A graph's local functions may be called from anywhere in it.</summary>
    public void Declare(ControlFlowGraph graph, BodyContext around)
    {
        foreach (var function in graph.LocalFunctions)
            _declared[function] = (graph, around);
    }

    /// <summary>What the lambda does.</summary>
    public Summary? Of(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph graph, BodyContext around) =>
        Of(lambda.Symbol, () => graph.GetAnonymousFunctionControlFlowGraph(lambda, around.Cancellation), around);

    /// <summary>What the local function does; <see langword="null"/> for any other method.</summary>
    public Summary? Of(IMethodSymbol function)
    {
        function = function.OriginalDefinition;
        return _declared.TryGetValue(function, out var declared)
            ? Of(function, () => declared.Graph.GetLocalFunctionControlFlowGraph(function, declared.Around.Cancellation), declared.Around)
            : null;
    }

    /// <summary>It was run from where it stands, was handed over or was called.</summary>
    public void MarkRun(IMethodSymbol function) => _ran.Add(function.OriginalDefinition);

    /// <summary>It was made here; if nothing is seen to run it, it is taken to run where it was made.</summary>
    public void MarkMade(DelegateTarget target, State state, BodyContext around)
    {
        if (!_made.TryGetValue(around, out var made))
            _made.Add(around, made = []);

        if (made.Count(other => SymbolEqualityComparer.Default.Equals(other.Target.Method, target.Method)) < Disjuncts.MaxCount)
            made.Add((target, state));
    }

    /// <summary>The functions of a body that nothing was seen to run, with where they were made; local functions as it begins.</summary>
    public IEnumerable<(DelegateTarget Target, State State)> NeverRun(ControlFlowGraph graph, BodyContext around)
    {
        foreach (var function in graph.LocalFunctions)
        {
            if (!_ran.Contains(function) && Of(function) is { } summary)
                yield return (new(function, 0, null) { Function = summary }, State.Entry);
        }

        if (!_made.TryGetValue(around, out var all))
            yield break;

        foreach (var made in all)
        {
            if (!_ran.Contains(made.Target.Method.OriginalDefinition))
                yield return made;
        }
    }

    private Summary? Of(IMethodSymbol function, Func<ControlFlowGraph> graph, BodyContext around)
    {
        if (_summaries.TryGetValue(function, out var known))
        {
            if (_running.Contains(function))
                _askedAgain.Add(function);

            return known;
        }

        if (_running.Count >= MaxDepth)
            return null;

        var body = graph();
        _running.Add(function);
        _summaries[function] = Summary.Bottom(function);
        for (var round = 0; round < MaxRounds; round++)
        {
            _askedAgain.Remove(function);
            var before = _summaries[function];
            var earlier = new HashSet<IMethodSymbol>(_summaries.Keys, SymbolEqualityComparer.Default);
            var summary = new BodyFlow(body, around.Within(function)).Summarize();
            _summaries[function] = summary;
            if (!_askedAgain.Contains(function) || SummaryComparer.AreAlike(before, summary))
                break;

            // What was found out in this round rests on what the function was taken to do.
            foreach (var other in _summaries.Keys.Where(other => !earlier.Contains(other)).ToArray())
                _summaries.Remove(other);
        }

        _running.Remove(function);
        return _summaries[function];
    }
}
