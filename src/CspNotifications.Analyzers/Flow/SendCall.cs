using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>An argument of a call: the parameter it goes to, and the number of its value (0 when none is handed in).</summary>
internal readonly record struct SentArgument(IParameterSymbol? Parameter, int Value);

/// <summary>A call that may send: the method that is called, on what, with what.</summary>
internal sealed record SendCall(IOperation Operation, IMethodSymbol Method, int Receiver, IOperation? Instance, SentArgument[] Arguments)
{
    /// <summary>The delegate through which it is called, 0 for none.</summary>
    public int Callee { get; init; }

    /// <summary>It is a sender's call on itself.</summary>
    public bool IsPlumbing { get; init; }

    /// <summary>The declaration around the call, where it stands in another body than the one that is looked at.</summary>
    public Enclosing? Enclosing { get; init; }

    /// <summary>Strictness has spoken of it on the way already.</summary>
    public bool IsSaid { get; init; }

    /// <summary>Nobody has said on the way who it is from, and whoever calls is asked.</summary>
    public bool IsNameless { get; init; }

    /// <summary>The private methods on the way that report it only if their callers bring it about.</summary>
    public ImmutableArray<ISymbol> Awaited { get; init; } = [];

    /// <summary>From a call that leads to the send: the calls in between and, last, the send itself.</summary>
    public ImmutableArray<IOperation> Path { get; init; } = [];

    /// <summary>The call that really sends.</summary>
    public IOperation Innermost => Path.IsEmpty ? Operation : Path[Path.Length - 1];
}
