using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>A send that its callers decide: the call, and what is known on the path to it in terms of what the body is handed.</summary>
internal sealed record PendingSend(SendCall Call, State State, Verdict Inside);

/// <summary>A value that goes where something is declared of it, and that callers decide, with what is known on the path to it.</summary>
internal sealed record PendingHandover(Handover Handover, State State);

/// <summary>
/// What one body does, in terms of what it is handed: the states in which it returns, and the sends that its callers decide. Values carry the
/// numbers of the body's own <see cref="Numbering"/>; <see cref="Instantiation"/> puts a caller's values for them.
/// </summary>
internal sealed class Summary(ISymbol owner, Numbering numbering, ImmutableArray<State> exits, ImmutableArray<State> thrown, Raised raises, ImmutableArray<PendingSend> sends)
{
    private bool? _tells;

    /// <summary>The method, accessor, function or initialised member.</summary>
    public ISymbol Owner => owner;

    public Numbering Numbering => numbering;

    /// <summary>One for each class of paths that comes back; none when it never does.</summary>
    public ImmutableArray<State> Exits => exits;

    /// <summary>The states in which it throws, as far as something was written by then that callers see.</summary>
    public ImmutableArray<State> Thrown => thrown;

    /// <summary>The exceptions that may leave it.</summary>
    public Raised Raises => raises;

    public ImmutableArray<PendingSend> Sends => sends;

    /// <summary>What it hands on of what it is handed, to where something is declared of it.</summary>
    public ImmutableArray<PendingHandover> Handovers { get; init; } = [];

    /// <summary>A method that is on its way to a fixed point: so far no path through it is known to come back.</summary>
    public static Summary Bottom(ISymbol owner) => new(owner, new(owner, Numbering.FullDepth), [], [], Raised.Nothing, []);

    /// <summary>The place that holds what is returned.</summary>
    public int ReturnPlace { get; } = numbering.Place(0, ReturnKey.Instance, (owner as IMethodSymbol)?.ReturnType);

    /// <summary>The variable lies in a body around this function.</summary>
    public bool IsCaptured(object variable) => numbering.IsCaptured(variable);

    /// <summary>It looks at the object it runs on.</summary>
    public bool UsesThis => numbering.Variables.Any(place => numbering[place].Key is Interpreter.ThisKey);

    /// <summary>The body does something with what is handed in there.</summary>
    public bool LooksAt(IParameterSymbol parameter)
    {
        foreach (var place in numbering.Variables)
        {
            if (numbering.KnownInitialOf(place) != 0 && SymbolEqualityComparer.Default.Equals(numbering[place].Key as ISymbol, parameter.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>The variables of bodies around this function that it reads or writes.</summary>
    public IEnumerable<(object Variable, ITypeSymbol? Type)> CapturedVariables
    {
        get
        {
            foreach (var place in numbering.Variables)
            {
                if (IsCaptured(numbering[place].Key))
                    yield return (numbering[place].Key, numbering[place].Type);
            }
        }
    }

    /// <summary>It says more of what comes back than the type of it.</summary>
    public bool TellsResult => _tells ??= exits.Any(Tells);

    private bool Tells(State exit)
    {
        if (!exit.Store.TryGet(ReturnPlace, out var value))
            return exit.AddressOf(ReturnPlace) != 0;

        if (numbering.IsInput(value))
            return true;

        var known = exit.FactOf(value, numbering) ?? Value.Unknown;
        return known.Constants is not null
            || known.Facets.IsKnown
            || known.IsExactType
            || !known.SaysNothing
            || numbering.MembersOf(value).Any(place => exit.Store.TryGet(place, out _));
    }
}
