using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>An argument of a call: the parameter it goes to, and the number of its value (0 when none is handed in).</summary>
internal readonly record struct SentArgument(IParameterSymbol? Parameter, int Value);

/// <summary>A call that may send: the method that is called, on what, with what.</summary>
internal sealed record SendCall(IOperation Operation, IMethodSymbol Method, int Receiver, IOperation? Instance, SentArgument[] Arguments);
