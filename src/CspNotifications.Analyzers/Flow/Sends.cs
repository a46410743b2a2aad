using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A send as it was seen: what it comes to, and the facets that show it.</summary>
internal sealed record ObservedSend(IOperation Operation, IMethodSymbol Method, Judgement Judgement, Shown Shown);

/// <summary>Which calls send, and the facets of those that do.</summary>
internal sealed class Sends(AnnotationModel model, Enclosing enclosing)
{
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

        // A declared sender whose topic is only its declaration's implements that contract: its callers are judged.
        var topic = TopicOf(memory, call);
        if (!enclosing.IsDeclaredSender)
            topic = topic.OrElse(FromEnclosing(Facet.Topic));

        var recipient = RecipientOf(memory, call).OrElse(FromEnclosing(Facet.Recipient));
        var shown = OriginOf(memory, receiver).Only(Facet.Origin).Union(topic).Union(recipient);
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

            if (argument.Value != 0 && Handed(memory, argument).Facets.Topic.IsKnown)
                return true;
        }

        foreach (var typeArgument in call.Method.TypeArguments)
        {
            if (model.OfType(typeArgument).Facets.Topic.IsKnown)
                return true;
        }

        return call.Arguments.Length > 0 && enclosing.Facets.Topic.IsKnown;
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

    private Shown OriginOf(Memory memory, SendCall call)
    {
        if (Decided(memory, call, Facet.Origin) is { Facets.Origin.IsKnown: true } decided)
            return decided;

        var own = Said(model.Of(call.Method), ValueFactory.StepOf(call.Method));
        if (call.Receiver != 0)
            own = own.OrElse(Wholes.Own(memory, call.Receiver));

        own = own.OrElse(Said(model.OfContainingTypes(call.Method), ValueFactory.StepOf((ISymbol?)call.Method.ContainingType ?? call.Method)));
        if (!HasDecider(call, Facet.Origin))
        {
            own = own.OrElse(OverArguments(memory, call, Wholes.Own).Union(OverTypeArguments(call)));
            var parts = OverArguments(memory, call, Wholes.PartsOf);
            own = own.OrElse(call.Receiver == 0 ? parts : parts.Union(Wholes.PartsOf(memory, call.Receiver)));
        }

        return own.OrElse(FromEnclosing(Facet.Origin));
    }

    private Shown TopicOf(Memory memory, SendCall call)
    {
        Shown about;
        if (HasDecider(call, Facet.Topic))
        {
            about = Decided(memory, call, Facet.Topic);
        }
        else
        {
            about = OverArguments(memory, call, Wholes.Of).Union(OverTypeArguments(call));
            if (call.Receiver != 0)
                about = about.Union(Wholes.Of(memory, call.Receiver));
        }

        return about.Union(OfMethod(call)).Only(Facet.Topic);
    }

    private Shown RecipientOf(Memory memory, SendCall call)
    {
        Shown to;
        if (HasDecider(call, Facet.Recipient))
        {
            to = Decided(memory, call, Facet.Recipient);
        }
        else
        {
            to = OverArguments(memory, call, Wholes.Own).Union(OverTypeArguments(call));
            var parts = OverArguments(memory, call, Wholes.PartsOf);
            if (call.Receiver != 0)
            {
                to = to.Union(Wholes.Own(memory, call.Receiver));
                parts = parts.Union(Wholes.PartsOf(memory, call.Receiver));
            }

            to = to.OrElse(parts);
        }

        return to.Union(OfMethod(call)).Only(Facet.Recipient);
    }

    /// <summary>What the method says of its sends; for a static one also its type.</summary>
    private Shown OfMethod(SendCall call)
    {
        var said = Said(model.Of(call.Method), ValueFactory.StepOf(call.Method));
        return call.Receiver == 0 && call.Method.ContainingType is { } type
            ? said.OrElse(Said(model.OfContainingTypes(call.Method), ValueFactory.StepOf(type)))
            : said;
    }

    private static Shown Said(Annotation annotation, EvidenceStep step) => new(annotation.Facets, Evidence.Of(annotation.Facets, step));

    private Shown FromEnclosing(Facet facet) =>
        new Shown(enclosing.Facets, Evidence.Of(enclosing.Facets, enclosing.Step)).Only(facet);

    private bool HasDecider(SendCall call, Facet facet)
    {
        foreach (var parameter in call.Method.Parameters)
        {
            if (model.Of(parameter).Decides(facet))
                return true;
        }

        return false;
    }

    /// <summary>What the arguments that decide say; all that the others say does not count.</summary>
    private Shown Decided(Memory memory, SendCall call, Facet facet)
    {
        Shown all = default;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value != 0 && argument.Parameter is not null && model.Of(argument.Parameter).Decides(facet))
                all = all.Union(Handed(memory, argument).Only(facet));
        }

        return all;
    }

    private Shown OverArguments(Memory memory, SendCall call, Func<Memory, int, Shown> of)
    {
        Shown all = default;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value != 0)
                all = all.Union(Stated(argument, of(memory, argument.Value)));
        }

        return all;
    }

    private Shown Handed(Memory memory, SentArgument argument) => Stated(argument, Wholes.Of(memory, argument.Value));

    /// <summary>What the parameter declares of its arguments beats what flows into it.</summary>
    private Shown Stated(SentArgument argument, Shown flowed)
    {
        if (argument.Parameter is null || !model.Of(argument.Parameter).Facets.IsKnown)
            return flowed;

        return Said(model.Of(argument.Parameter), ValueFactory.StepOf(argument.Parameter)).OrElse(flowed);
    }

    private Shown OverTypeArguments(SendCall call)
    {
        Shown all = default;
        foreach (var type in call.Method.TypeArguments)
            all = all.Union(Said(model.OfType(type), ValueFactory.StepOf(type)));

        return all;
    }
}
