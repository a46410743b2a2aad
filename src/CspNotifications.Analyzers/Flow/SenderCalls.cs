using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Which calls send: by their method, by what they are called on, by what they are handed.</summary>
internal sealed class SenderCalls(AnnotationModel model, SummaryScope scope, Enclosing enclosing)
{
    private readonly SendFacets _facets = new(model, enclosing);

    /// <summary>Its kind of method can be a send; what is seen in its own body is judged there.</summary>
    public bool MaySend(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return model.Of(method).IsSender;

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.DelegateInvoke or MethodKind.LocalFunction
            or MethodKind.ExplicitInterfaceImplementation or MethodKind.ReducedExtension))
        {
            return false;
        }

        return model.Of(method).Guards.IsEmpty && !SendScreen.IsObjectMember(method) && !IsJudgedByItsBody(method);
    }

    /// <summary>An extension of a sender sends as the sender's own members do; but where its body is seen to send, that says what, and when.</summary>
    private bool IsJudgedByItsBody(IMethodSymbol method) =>
        method.IsExtensionMethod
        && !model.IsSender(method)
        && !model.IsSender(method.ReducedFrom ?? method)
        && scope.Of(method) is { Sends.IsEmpty: false };

    /// <summary>The method is a sender, or what it is called on is.</summary>
    public bool IsOnSender(Memory memory, SendCall call)
    {
        if (model.IsSender(call.Method))
            return true;

        if (call.Receiver == 0)
            return false;

        var receiver = memory.Fact(call.Receiver);
        if (receiver.Facets.Unclaimed().Origin.IsKnown)
            return true;

        return (receiver.Type is { } type && model.OfType(type).IsSender)
            || (call.Instance?.Type is { } seen && model.OfType(seen).IsSender);
    }

    /// <summary>Something that a notification could be made of: without, it is no send.</summary>
    public bool IsHandedSomething(Memory memory, SendCall call)
    {
        var said = model.Of(call.Method);
        if (said.IsSender || said.Facets.Topic.IsKnown)
            return true;

        if (call.Receiver != 0 && Wholes.Of(memory, call.Receiver).Facets.Topic.IsKnown)
            return true;

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not null && (model.Of(argument.Parameter).Decides(Facet.Topic) || model.Of(argument.Parameter).Decides(Facet.Recipient)))
                return true;

            if (argument.Value != 0 && _facets.Handed(memory, argument).Facets.Topic.IsKnown)
                return true;
        }

        foreach (var typeArgument in call.Method.TypeArguments)
        {
            if (model.OfType(typeArgument).Facets.Topic.IsKnown)
                return true;
        }

        return call.Arguments.Length > (call.Method.IsExtensionMethod ? 1 : 0) && (call.Enclosing ?? enclosing).Facets.Topic.IsKnown;
    }

    /// <summary>What it is called on was handed in, and a caller may know it for a sender; or it is a function that was handed in.</summary>
    public bool MayBecomeSender(Memory memory, SendCall call)
    {
        if (call.Receiver == 0)
            return false;

        if (memory.Fact(call.Receiver).Type is ITypeParameterSymbol)
            return true;

        if (!IsHandedIn(memory, call.Receiver))
            return false;

        if (call.Method.MethodKind == MethodKind.DelegateInvoke || call.Callee != 0)
            return true;

        return memory.Fact(call.Receiver).Type is { } type && scope.SenderTypes.MayBeSender(type);
    }

    public static bool IsHandedIn(Memory memory, int value) => memory.Numbering.IsInput(value) || !memory.Fact(value).Inputs.IsEmpty;
}
