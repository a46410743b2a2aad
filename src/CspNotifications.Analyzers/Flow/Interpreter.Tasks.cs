using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Tasks: what runs in them, and what they hold when they are done.</summary>
internal sealed partial class Interpreter
{
    private static bool IsTaskMethod(IMethodSymbol method) =>
        method.ContainingType is { Name: "Task" or "ValueTask" or "TaskFactory" or "TaskExtensions" } && ContainerTypes.IsOfFramework(method.ContainingType);

    /// <summary>While it waits anything else may run.</summary>
    private int Await(IAwaitOperation await)
    {
        var task = Evaluate(await.Operation);
        _memory.Disturb(await);
        return Unwrap(await, task);
    }

    /// <summary>What a method of the framework's tasks comes to; <see langword="null"/> for one that is not known here.</summary>
    private int? CallTask(IInvocationOperation call, IMethodSymbol method, int first, SentArgument[] arguments)
    {
        var function = arguments.FirstOrDefault(argument => argument.Value != 0 && !_memory.Fact(argument.Value).Targets.IsEmpty).Value;
        switch (method.Name)
        {
            case "Run" or "StartNew" when function != 0:
                return Started(call, (IsWaitedFor(call) ? RunSurely(call, function) : null) ?? RunOn(call, function));
            case "ContinueWith" when function != 0:
                return Started(call, RunOn(call, function, first));
            case "WhenAll" when call.Type is INamedTypeSymbol { IsGenericType: true } task:
                var done = UnwrapElement(call, arguments[0]);
                var all = _memory.Make((call, "all"), new Value { Type = task.TypeArguments[0], IsComplete = true, IsNotNull = true });
                _memory.Write(_memory.ElementOf(all, ElementKey.Any, ElementTypeOf(task.TypeArguments[0])), done, (call, "all"));
                return Wrap(call, all);
            case "WhenAny" when call.Type is INamedTypeSymbol { IsGenericType: true }:
                return Wrap(call, ReadElement(arguments[0].Value, ElementKey.Any, (call, "task"), ElementTypeOf(arguments[0].Parameter?.Type)));
            case "Unwrap":
                return Unwrap(call, first);
        }

        return null;
    }

    /// <summary>It is over before anything else of the body goes on.</summary>
    private static bool IsWaitedFor(IInvocationOperation call)
    {
        var around = call.Parent;
        while (around is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" } or IArgumentOperation or IConversionOperation { IsImplicit: true })
            around = around.Parent;

        return around is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "Wait" or "GetResult", Arguments.IsEmpty: true } or IPropertyReferenceOperation { Property.Name: "Result" };
    }

    /// <summary>A started function's task holds what it returns; that of one which returns a task itself is this task.</summary>
    private int Started(IInvocationOperation call, int returned) =>
        _memory.Fact(returned).Type is { } type && ContainerTypes.IsWrapper(type) ? returned : Wrap(call, returned);

    private int UnwrapElement(IInvocationOperation call, SentArgument tasks)
    {
        var task = ReadElement(tasks.Value, ElementKey.Any, (call, "task"), ElementTypeOf(tasks.Parameter?.Type));
        return UnwrapAt((call, "done"), task, (call.Type as INamedTypeSymbol)?.TypeArguments[0] is { } array ? ElementTypeOf(array) : null);
    }
}
