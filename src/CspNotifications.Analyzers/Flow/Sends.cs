using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A send as it was seen: what it comes to, and the facets that show it.</summary>
internal sealed record ObservedSend(IOperation Operation, IMethodSymbol Method, Judgement Judgement, Shown Shown);

/// <summary>Which calls send, and the facets of those that do.</summary>
internal sealed class Sends(AnnotationModel model, Enclosing enclosing)
{
    private readonly SendFacets _facets = new(model, enclosing);

    /// <summary>What was seen of each send, over all paths that came by.</summary>
    public Dictionary<IOperation, ObservedSend> Observed { get; } = [];

    /// <summary>Looks at a call; <paramref name="callee"/> is the value through which it is made when that is a delegate.</summary>
    public void Observe(Memory memory, SendCall call, int callee = 0)
    {
        if (!MaySend(call.Method))
            return;

        var receiver = callee != 0 && !IsSenderCall(memory, call) ? call with { Receiver = callee } : call;
        if (!IsSenderCall(memory, receiver) || IsPlumbing(memory, call))
            return;

        if (!IsHandedSomething(memory, call))
        {
            // On these paths it is no send: what it is on others is not "always" so.
            Add(new(call.Operation, call.Method, new(Verdict.Allowed, Always: true), default));
            return;
        }

        var shown = _facets.OriginOf(memory, receiver).Union(_facets.TopicOf(memory, call)).Union(_facets.RecipientOf(memory, call));
        Add(new(call.Operation, call.Method, PolicyTable.Judge(shown.Facets), shown));
    }

    /// <summary>Adds what one path saw: the worse counts.</summary>
    public void Add(ObservedSend seen)
    {
        if (Observed.TryGetValue(seen.Operation, out var before))
        {
            var worse = seen.Judgement.Verdict > before.Judgement.Verdict ? seen : before;
            seen = worse with { Judgement = before.Judgement.Join(seen.Judgement) };
        }

        Observed[seen.Operation] = seen;
    }

    private bool MaySend(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return model.Of(method).IsSender;

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.DelegateInvoke or MethodKind.LocalFunction
            or MethodKind.ExplicitInterfaceImplementation or MethodKind.ReducedExtension))
        {
            return false;
        }

        return model.Of(method).Guards.IsEmpty && !IsObjectMember(method);
    }

    private static bool IsObjectMember(IMethodSymbol method)
    {
        for (var level = method; level is not null; level = level.OverriddenMethod)
        {
            if (level.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum)
                return true;
        }

        return false;
    }

    /// <summary>The method is a sender, or what it is called on is.</summary>
    private bool IsSenderCall(Memory memory, SendCall call)
    {
        if (model.IsSender(call.Method))
            return true;

        if (call.Receiver == 0)
            return false;

        var receiver = memory.Fact(call.Receiver);
        if (receiver.Facets.Origin.IsKnown)
            return true;

        return (receiver.Type is { } type && model.OfType(type).IsSender)
            || (call.Instance?.Type is { } seen && model.OfType(seen).IsSender);
    }

    private bool IsHandedSomething(Memory memory, SendCall call)
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

        return call.Arguments.Length > (call.Method.IsExtensionMethod ? 1 : 0) && enclosing.Facets.Topic.IsKnown;
    }

    /// <summary>Inside a sender its calls on itself are not yet sends to anybody.</summary>
    private bool IsPlumbing(Memory memory, SendCall call)
    {
        if (!enclosing.IsSenderType || enclosing.Type is not { } type)
            return false;

        if (call.Instance is IInstanceReferenceOperation)
            return true;

        return call.Receiver == 0 && call.Method.IsStatic && TypeRelations.IsA(type, call.Method.ContainingType);
    }
}
