using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Who a send is from, what it is about and to whom: from the call, else from the declarations around it.</summary>
internal sealed class SendFacets(AnnotationModel model, Enclosing enclosing)
{
    public Shown OriginOf(Memory memory, SendCall call)
    {
        if (Decided(memory, call, Facet.Origin).Claimed is { Facets.Origin.IsKnown: true } decided)
            return decided;

        var own = Said(model.Of(call.Method), call.Method);
        if (call.Receiver != 0)
            own = own.OrElse(Wholes.Own(memory, call.Receiver).Unclaimed);

        own = own.OrElse(Said(model.OfContainingTypes(call.Method), (ISymbol?)call.Method.ContainingType ?? call.Method));
        if (!HasDecider(call, Facet.Origin))
        {
            own = own.OrElse(OverArguments(memory, call, Wholes.Own).Union(OverTypeArguments(call)).Unclaimed);
            var parts = OverArguments(memory, call, Wholes.PartsOf);
            own = own.OrElse((call.Receiver == 0 ? parts : parts.Union(Wholes.PartsOf(memory, call.Receiver))).Unclaimed);
        }

        return own.OrElse(FromEnclosing(call, Facet.Origin)).Only(Facet.Origin);
    }

    public Shown TopicOf(Memory memory, SendCall call)
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

        // A declared sender whose topic is only its declaration's implements that contract: its callers are judged.
        about = about.Union(OfMethod(call)).Only(Facet.Topic);
        return (call.Enclosing ?? enclosing).IsDeclaredSender ? about : about.OrElse(FromEnclosing(call, Facet.Topic));
    }

    public Shown RecipientOf(Memory memory, SendCall call)
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

        return to.Union(OfMethod(call)).Only(Facet.Recipient).OrElse(FromEnclosing(call, Facet.Recipient));
    }

    /// <summary>What the method says of its sends; for a static one also its type.</summary>
    private Shown OfMethod(SendCall call)
    {
        var said = Said(model.Of(call.Method), call.Method);
        return call.Method.IsStatic && call.Method.ContainingType is { } type
            ? said.OrElse(Said(model.OfContainingTypes(call.Method), type))
            : said;
    }

    private static Shown Said(Annotation annotation, ISymbol by) =>
        annotation.Facets.IsKnown ? new(annotation.Facets, Evidence.Of(annotation.Facets, ValueFactory.StepOf(by))) : default;

    /// <summary>What the declaration says in which the call itself stands.</summary>
    private Shown FromEnclosing(SendCall call, Facet facet)
    {
        var around = call.Enclosing ?? enclosing;
        return new Shown(around.Facets, Evidence.Of(around.Facets, around.Step)).Only(facet);
    }

    public bool HasDecider(SendCall call, Facet facet)
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

    /// <summary>An argument as its parameter takes it.</summary>
    public Shown Handed(Memory memory, SentArgument argument) => Stated(argument, Wholes.Of(memory, argument.Value));

    /// <summary>What the parameter declares of its arguments beats what flows into it.</summary>
    private Shown Stated(SentArgument argument, Shown flowed)
    {
        if (argument.Parameter is null || !model.Of(argument.Parameter).Facets.IsKnown)
            return flowed;

        return Said(model.Of(argument.Parameter), argument.Parameter).OrElse(flowed);
    }

    private Shown OverTypeArguments(SendCall call)
    {
        Shown all = default;
        foreach (var type in call.Method.TypeArguments)
            all = all.Union(Said(model.OfType(type), type));

        return all;
    }
}
