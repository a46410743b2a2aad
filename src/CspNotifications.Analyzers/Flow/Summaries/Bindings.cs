using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What a call hands to the body it runs: the object, the arguments by position, and for a function that left its body what it captured.</summary>
internal sealed record Bindings(int Receiver, ImmutableArray<int> Arguments, TypeMap Types)
{
    /// <summary>Where the arguments of ref and out parameters stand, 0 for others.</summary>
    public ImmutableArray<int> Places { get; init; } = [];

    /// <summary>Captured variables of a body that is left, and the values they had.</summary>
    public ImmutableArray<(object Variable, int Value)> Environment { get; init; } = [];

    public int ArgumentOf(IParameterSymbol parameter)
    {
        if (ExtensionBlocks.IsExtended(parameter))
            return Receiver;

        return parameter.Ordinal < Arguments.Length ? Arguments[parameter.Ordinal] : 0;
    }

    public int PlaceOf(IParameterSymbol parameter) =>
        !ExtensionBlocks.IsExtended(parameter) && parameter.Ordinal < Places.Length ? Places[parameter.Ordinal] : 0;

    /// <summary>The value that a variable had which the function took along, 0 for one that it did not.</summary>
    public int Captured(object variable)
    {
        foreach (var (captured, value) in Environment)
        {
            if (captured is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, variable as ISymbol) : Equals(captured, variable))
                return value;
        }

        return 0;
    }
}
