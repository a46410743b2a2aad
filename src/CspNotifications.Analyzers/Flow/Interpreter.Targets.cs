using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Which bodies a call runs: what the object was constructed as says which, else what all that it may be agree on counts.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What a call may run, one for each that is told apart.</summary>
    private ImmutableArray<TargetBodies> TargetsOf(IMethodSymbol method, int receiver, bool isVirtual)
    {
        if (context.Functions.Of(method) is { } function)
        {
            context.Functions.MarkRun(method);
            return [new([function], [])];
        }

        if (context.Effort.IsCoarse)
            return [new([], [])];

        if (!isVirtual || !Implementations.IsVirtual(method))
            return [new(BodiesOf([method]), [])];

        var known = _memory.Fact(receiver);
        var targets = known.MadeAs
            .OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
            .GroupBy(type => Implementations.On(type, method)?.OriginalDefinition, SymbolEqualityComparer.Default)
            .Where(run => run.Key is IMethodSymbol { IsAbstract: false })
            .Select(run => new TargetBodies(BodiesOf([(IMethodSymbol)run.Key!]), [.. run]))
            .ToImmutableArray();

        return known.IsExactType && !targets.IsEmpty ? targets : targets.Add(new(BodiesOf(RunBy(method, known.Type)), []));
    }

    /// <summary>The one body that the call runs; <see langword="null"/> when there are several, or none that can be read.</summary>
    private Summary? OnlyTargetOf(IMethodSymbol method, int receiver, bool isVirtual = true) =>
        TargetsOf(method, receiver, isVirtual) is { Length: 1 } targets ? targets[0].Only : null;

    /// <summary>One that cannot be read may do anything: then nothing is known of all of them.</summary>
    private ImmutableArray<Summary> BodiesOf(ImmutableArray<IMethodSymbol> methods)
    {
        var bodies = ImmutableArray.CreateBuilder<Summary>();
        foreach (var method in methods)
        {
            if (context.Scope.Of(method) is not { } summary)
                return [];

            bodies.Add(summary);
        }

        return bodies.ToImmutable();
    }

    /// <summary>What a call runs on an object of which only the declared type is known.</summary>
    private ImmutableArray<IMethodSymbol> RunBy(IMethodSymbol method, ITypeSymbol? declared)
    {
        if (declared is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return _memory.Model.Implementations.Of(method);

        var all = ImmutableArray.CreateBuilder<IMethodSymbol>();
        IEnumerable<INamedTypeSymbol> types = type.IsSealed ? [type] : _memory.Model.Implementations.DerivedFrom(type).Append(type);
        foreach (var candidate in types)
        {
            if (Implementations.On(candidate, method) is { IsAbstract: false } implementation && !all.Contains(implementation.OriginalDefinition, SymbolEqualityComparer.Default))
                all.Add(implementation.OriginalDefinition);
        }

        return all.ToImmutable();
    }

    /// <summary>The object is of these types, else another body runs.</summary>
    private void AssumeMadeAs(int receiver, ImmutableArray<ITypeSymbol> types)
    {
        if (!types.IsEmpty)
            _memory.SetFact(receiver, _memory.Fact(receiver) with { MadeAs = types, IsExactType = true });
    }

    private int Run(IOperation site, TargetBodies target, IMethodSymbol method, Bindings bindings)
    {
        AssumeMadeAs(bindings.Receiver, target.Types);
        return target.Bodies.Length switch
        {
            0 => Returned(site, method, Nothing(site)),
            1 => Run(site, target.Bodies[0], method, bindings),
            _ => RunAny(site, target.Bodies, method, bindings),
        };
    }

    /// <summary>Each of them may run: what any of them does is possible after.</summary>
    private int RunEach(IOperation site, ImmutableArray<TargetBodies> targets, IMethodSymbol method, Bindings bindings)
    {
        State? all = null;
        var before = _memory.Current;
        var result = _memory.Numbering.Place(0, (site, "each"), site.Type);
        foreach (var target in targets)
        {
            _memory.Current = before;
            IsDead = false;
            var value = Run(site, target, method, bindings);
            if (IsDead)
                continue;

            var state = _memory.Current.WithPlace(result, value);
            all = all is null ? state : _memory.Join(all, state, (site, "each", _position));
        }

        IsDead = all is null;
        _memory.Current = (all ?? before).WithoutPlace(result);
        return all is null ? Nothing(site) : all.Store.TryGet(result, out var returned) ? returned : Nothing(site);
    }

    /// <summary>Several bodies may run: what they agree on holds.</summary>
    private int RunAny(IOperation site, ImmutableArray<Summary> targets, IMethodSymbol method, Bindings bindings)
    {
        LiftAgreed(site, targets, bindings);
        if (site is IInvocationOperation call && bindings.Receiver != 0)
            _sends.KeepVirtual(_memory, AsWritten(call, bindings.Receiver, [.. call.Arguments.Select((argument, _) => new SentArgument(argument.Parameter, argument.Parameter is { } parameter ? bindings.ArgumentOf(parameter) : 0))]));

        State? all = null;
        var before = _memory.Current;
        var result = _memory.Numbering.Place(0, (site, "result"), site.Type);
        Facets? agreed = null;
        var isAgreed = true;
        foreach (var target in targets)
        {
            _memory.Current = before;
            IsDead = false;
            if (target.Exits.IsEmpty)
                continue;

            var value = LeaveAny(site, target, bindings);
            if (IsDead)
                continue;

            var facets = Wholes.Of(_memory, value).Facets;
            isAgreed &= agreed is null || agreed == facets;
            agreed = facets;
            var state = _memory.Current.WithPlace(result, value);
            all = all is null ? state : _memory.Join(all, state, (site, "any", _position));
        }

        IsDead = all is null && !method.IsAsync && !IsIterator(method);
        _memory.Current = all ?? before;
        var returned = isAgreed && all is not null ? _memory.Read(result) : ResultOfAny(site, method, bindings);
        _memory.Current = _memory.Current.WithoutPlace(result);
        return Returned(site, method, returned);
    }

    /// <summary>What they do not agree on the callers may know, if it is they who hand in the object.</summary>
    private int ResultOfAny(IOperation site, IMethodSymbol method, Bindings bindings) =>
        bindings.Receiver != 0 && _memory.Numbering.IsInput(bindings.Receiver) && site.Type is { SpecialType: not SpecialType.System_Void }
            ? _memory.Read(_memory.Numbering.Place(bindings.Receiver, new ResultKey(site, bindings.Arguments, method), site.Type))
            : Nothing(site);

    /// <summary>
    /// One of the things that a call may run, and what its object was constructed as where it runs that. Of several bodies nobody knows which
    /// runs, so that only what they agree on counts; where none can be read, nothing is known.
    /// </summary>
    private readonly record struct TargetBodies(ImmutableArray<Summary> Bodies, ImmutableArray<ITypeSymbol> Types)
    {
        public Summary? Only => Bodies.Length == 1 ? Bodies[0] : null;
    }
}
