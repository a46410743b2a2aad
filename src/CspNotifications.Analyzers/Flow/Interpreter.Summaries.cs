using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Calls into bodies of this compilation: what they do is put into the caller's terms.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The place that the last call returned by reference, 0 for none.</summary>
    private int _returnedPlace;

    /// <summary>What a call of a method does here; <see langword="null"/> when no body of it is known.</summary>
    private int? Call(IOperation site, IMethodSymbol method, int receiver, ImmutableArray<int> arguments, ImmutableArray<int> places, bool isVirtual = true)
    {
        var targets = TargetsOf(method, receiver, isVirtual);
        if (targets.All(target => target.Bodies.IsEmpty))
            return null;

        if (method.IsImplicitlyDeclared && !arguments.IsEmpty && ExtensionBlocks.MemberBehind(method.OriginalDefinition) is { IsStatic: false })
            (receiver, arguments, places) = (arguments[0], arguments.RemoveAt(0), places.IsEmpty ? places : places.RemoveAt(0));

        if (context.Functions.Of(method) is { } function)
            receiver = ThisOf(function);

        var bindings = new Bindings(receiver, arguments, TypeMap.From(method)) { Places = places };
        var choice = Choose(targets.Length);
        return choice >= 0 ? Run(site, targets[choice], method, bindings) : RunEach(site, targets, method, bindings);
    }

    private int? Call(IOperation site, IMethodSymbol method, int receiver, SentArgument[] arguments, ImmutableArray<int> places, bool isVirtual = true) =>
        Call(site, method, receiver, ByPosition(site, method, arguments), places, isVirtual);

    private ImmutableArray<int> ByPosition(IOperation site, IMethodSymbol method, SentArgument[] arguments)
    {
        var values = new int[method.Parameters.Length];
        foreach (var (parameter, value) in arguments)
        {
            if (parameter is null || parameter.Ordinal >= values.Length || value == 0)
                continue;

            // What a parameter declares beats what flows into it; a struct is copied on its way in.
            var handed = parameter.RefKind == RefKind.None ? CopyOfStruct(value, parameter.Type, (site, parameter, "handed")) : value;
            var stated = _memory.Model.Of(parameter).Facets;
            if (stated.IsKnown)
            {
                handed = _memory.PickOf(handed, _memory.Fact(handed), (site, parameter, "declared"));
                _memory.SetFact(handed, _memory.Values.Stated(_memory.Fact(handed), stated, ValueFactory.StepOf(parameter)));
            }

            values[parameter.Ordinal] = handed;
        }

        return [.. values];
    }

    /// <summary>The places behind ref and out arguments, by the position of their parameter.</summary>
    private ImmutableArray<int> PlacesOf(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out or RefKind.In or RefKind.RefReadOnlyParameter))
            return [];

        var places = new int[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: not RefKind.None } parameter && parameter.Ordinal < places.Length)
                places[parameter.Ordinal] = PlaceOf(argument.Value);
        }

        return [.. places];
    }

    private int Run(IOperation site, Summary summary, IMethodSymbol method, Bindings bindings)
    {
        if (context.Functions.Of(method) is not null)
            LiftFunction(site, summary, bindings, isCalled: true);
        else
            Lift(site, summary, bindings);

        Throw(site, summary, bindings);
        return Come(site, summary, method, bindings);
    }

    /// <summary>The call comes back by one of the exits, or by all of them as one; or by none.</summary>
    private int Come(IOperation site, Summary summary, IMethodSymbol method, Bindings bindings)
    {
        if (summary.Exits.IsEmpty && (method.IsAsync || IsIterator(method)))
            return Nothing(site);

        var before = _memory.Current;
        var wasDead = IsDead;
        var choice = summary.Exits.IsEmpty ? 0 : Choose(summary.Exits.Length);
        var value = summary.Exits.IsEmpty ? Nothing(site)
            : choice >= 0 ? Leave(site, summary, summary.Exits[choice], bindings)
            : LeaveAny(site, summary, bindings);
        if (!wasDead && (IsDead || summary.Exits.IsEmpty))
            Die(before, _raisedByCall[site]);

        return Returned(site, method, value);
    }

    /// <summary>What a called body makes is another at each call, and for each element of a sequence that it is run on.</summary>
    private (IOperation Site, ISymbol Body, int Position) SiteOf(IOperation site, Summary summary) => (site, summary.Owner, _position);

    /// <summary>The states in which called bodies threw, with what they had written by then.</summary>
    public List<(State State, Raised Raised)> Thrown { get; } = [];

    /// <summary>What the bodies that were called in the last operation may throw, by call, however it came out.</summary>
    public IReadOnlyDictionary<IOperation, Raised> RaisedByCall => _raisedByCall;

    private readonly Dictionary<IOperation, Raised> _raisedByCall = [];

    private void Throw(IOperation site, Summary summary, Bindings bindings)
    {
        var raises = summary.Owner is IMethodSymbol method && ThrowsAnything(method) ? Raised.Any : summary.Raises;
        _raisedByCall[site] = _raisedByCall.TryGetValue(site, out var raised) ? raised.And(raises) : raises;
        var before = _memory.Current;
        foreach (var thrown in summary.Thrown)
        {
            if (new Instantiation(this, _memory, summary, thrown, SiteOf(site, summary), bindings).Apply())
                Thrown.Add((_memory.Current, raises));

            _memory.Current = before;
        }
    }

    /// <summary>A body that runs in parts throws where the rest of it runs; what leaves the program may fail, whatever is written here so far.</summary>
    private bool ThrowsAnything(IMethodSymbol called) =>
        called.IsAsync || IsIterator(called) || _memory.Model.IsSender(called) || (called.ContainingType is { } type && called.MethodKind == MethodKind.Ordinary && _memory.Model.OfType(type).IsSender);

    /// <summary>What a call returns of which only the type is known.</summary>
    private int Nothing(IOperation site) => _memory.Make((site, "returned"), OfType(site));

    /// <summary>The state in which one exit leaves the caller, and what is returned.</summary>
    private int Leave(IOperation site, Summary summary, State exit, Bindings bindings)
    {
        _returnedPlace = 0;
        var called = new Instantiation(this, _memory, summary, exit, SiteOf(site, summary), bindings);
        var isPossible = called.Apply(!IsLeftRunning(site, summary));
        Spend(called);
        if (!isPossible)
        {
            IsDead = true;
            return Nothing(site);
        }

        if (exit.AddressOf(summary.ReturnPlace) is not 0 and var address)
        {
            _returnedPlace = called.MapPlace(address);
            if (_returnedPlace != 0)
                return _memory.Read(_returnedPlace);
        }

        return exit.Store.TryGet(summary.ReturnPlace, out var returned) ? called.Map(returned) : Nothing(site);
    }

    private void Spend(Instantiation called) => context.Effort.Spend(1 + (called.Count / ValuesPerOperation), _memory.Numbering.Count);

    /// <summary>So many values of a called body cost as much as an operation of the own one.</summary>
    private const int ValuesPerOperation = 8;

    /// <summary>A task that nobody waits for here: it may yet fail, so that it was started says nothing.</summary>
    private static bool IsLeftRunning(IOperation site, Summary summary)
    {
        if (summary.Owner is not IMethodSymbol { IsAsync: true } || site is not IInvocationOperation)
            return false;

        var around = site.Parent;
        while (around is IInvocationOperation or IArgumentOperation or IConversionOperation)
            around = around.Parent;

        return around is not IAwaitOperation;
    }

    /// <summary>All exits as one.</summary>
    private int LeaveAny(IOperation site, Summary summary, Bindings bindings)
    {
        State? all = null;
        var before = _memory.Current;
        var result = _memory.Numbering.Place(0, (site, "left"), site.Type);
        foreach (var exit in summary.Exits)
        {
            _memory.Current = before;
            IsDead = false;
            var value = Leave(site, summary, exit, bindings);
            if (IsDead)
                continue;

            var state = _memory.Current.WithPlace(result, value);
            all = all is null ? state : _memory.Join(all, state, (site, "left", _position));
        }

        IsDead = all is null;
        if (all is null)
        {
            _memory.Current = before;
            return Nothing(site);
        }

        _memory.Current = all;
        var left = _memory.Read(result);
        _memory.Current = _memory.Current.WithoutPlace(result);
        return left;
    }

    private static bool IsIterator(IMethodSymbol method) =>
        method.OriginalDefinition.ReturnType is INamedTypeSymbol { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" };

    /// <summary>The value is the object that the body runs on.</summary>
    private bool IsThis(int value) =>
        value != 0
        && _memory.Numbering.PlaceOfInitial(value) is not 0 and var place
        && _memory.Numbering[place].Key is ThisKey;

    /// <summary>What happens to the object before a constructor's own body: its initialised members.</summary>
    public State Initialize(IMethodSymbol constructor, State state)
    {
        _memory.Current = state;
        IsDead = false;
        var receiver = constructor.IsStatic ? 0 : This(constructor.ContainingType);
        foreach (var initialized in Construction.InitializersOf(constructor, _cancellation))
        {
            if (context.Scope.Of(initialized) is not { Exits.IsEmpty: false } summary)
                continue;

            Lift(graph.OriginalOperation, summary, new(receiver, [], TypeMap.None));
            LeaveAny(graph.OriginalOperation, summary, new(receiver, [], TypeMap.None));
        }

        return _memory.Current;
    }
}
