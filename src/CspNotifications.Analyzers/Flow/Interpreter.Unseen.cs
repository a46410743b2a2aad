using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Calls of code that is not seen: it may change what it is handed, and what others can reach.</summary>
internal sealed partial class Interpreter
{
    private void RunUnseen(IOperation call, IMethodSymbol method, int receiver, SentArgument[] arguments)
    {
        if (ChangesNothing(method) || IsEndOfEnumeration(method, receiver))
            return;

        _memory.Expose(receiver, (call, "receiver"));
        for (var i = 0; i < arguments.Length; i++)
            _memory.Expose(arguments[i].Value, (call, "argument", i));

        // What is made anew writes into what it is handed at most.
        if (method.MethodKind != MethodKind.Constructor)
            _memory.Disturb(call);
    }

    /// <summary>What a loop does to an enumerator of the framework's own collections when it is over.</summary>
    private bool IsEndOfEnumeration(IMethodSymbol method, int receiver) =>
        method is { Name: "Dispose", Parameters.IsEmpty: true }
        && _memory.Fact(receiver).Type is { TypeKind: TypeKind.Array or TypeKind.Class or TypeKind.Struct } type
        && (type is IArrayTypeSymbol || (ContainerTypes.IsOfFramework(type) && IsCollection(type)));

    /// <summary>A send, a guard, and what the framework does by itself leave the program's objects as they are.</summary>
    private bool ChangesNothing(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return false;

        // What a sender hands to its transport leaves, as with a sender that is not seen.
        if (context.Enclosing.IsDeclaredSender || method.IsImplicitlyDeclared || method.Name is "ToString" or "Equals" or "GetHashCode")
            return true;

        return !_memory.Model.Of(method).Guards.IsEmpty || context.Scope.SenderTypes.MayBeSender(method.ContainingType) || IsOfQuietFramework(method.ContainingType);
    }

    /// <summary>Of .NET's own, all but what runs others: threads, reflection, and contracts that anybody's class may fulfil (unless they are for collections).</summary>
    private static bool IsOfQuietFramework(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Interface, Name: "IDisposable" or "IAsyncDisposable" or "IProgress" or "IObserver" or "IServiceProvider" or "ICommand" })
            return false;

        INamespaceSymbol? second = null;
        var first = type.ContainingNamespace;
        while (first is { ContainingNamespace: { IsGlobalNamespace: false } around })
            (second, first) = (first, around);

        return first is { Name: "System" } && second?.Name is not ("Threading" or "Reflection");
    }
}
