using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// Sends from Microsoft of which nothing says what they are about, or whether the recipient has a relationship to Microsoft. What comes in by a
/// parameter is left to the callers where all of them are seen; and where others can call, it is said of the call that brings it to the send.
/// </summary>
internal sealed class Unestablished(AnnotationModel model, Enclosing enclosing, SendFacets facets, SyntaxNode body)
{
    private readonly Incoming _incoming = new(model, facets);

    /// <summary>Looks at a call that is allowed; <paramref name="handed"/> are its facets, none where it is no send by what it is handed.</summary>
    public void Observe(Memory memory, SendCall call, SendCall receiver, Shown? handed, Sightings seen)
    {
        var stands = IsIn(body, call.Innermost);
        if (!stands && (call.IsSaid || !IsIn(body, call.Operation)))
            return;

        var shown = handed ?? facets.OriginOf(memory, receiver).Union(facets.RecipientOf(memory, call));
        var isSend = handed is not null || shown.Facets.Recipient.IsKnown || call.Arguments.Any(argument => _incoming.MaySay(memory, argument.Value, Facet.Topic));
        var judgement = isSend ? PolicyTable.Judge(shown.Facets) : Judgement.Harmless;
        if (judgement.Verdict == Verdict.NotEstablished && !IsOurs(memory, call, Missing(shown.Facets), stands))
            judgement = Judgement.Harmless;

        // Said of the last call in the body, whatever runs the function that it stands in.
        var calls = call.Path.Insert(0, call.Operation);
        var last = calls.Length - 1;
        while (last > 0 && !IsIn(body, calls[last]))
            last--;

        seen.AddUnestablished(new(calls[last], call.Method, judgement, shown) { Path = calls.RemoveRange(0, last + 1) });
    }

    private static bool IsIn(SyntaxNode body, IOperation operation) =>
        operation.Syntax.SyntaxTree == body.SyntaxTree && body.FullSpan.Contains(operation.Syntax.Span);

    /// <summary>What keeps such a send from being judged.</summary>
    public static Facet Missing(Facets send) => send.Topic.MayBeUnknown ? Facet.Topic : Facet.Recipient;

    /// <summary>The body that calls can be called by others too: what they may bring in is said there.</summary>
    public static bool IsSaidIn(ISymbol owner) =>
        owner is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && Entries.AreOpen(owner);

    /// <summary>It is this body that has to say it: for the send in it, or because what is missing comes in by a parameter of its own.</summary>
    private bool IsOurs(Memory memory, SendCall call, Facet facet, bool stands)
    {
        // A declared sender implements a contract: each of its callers is judged by it.
        if (facet == Facet.Topic && (call.Enclosing ?? enclosing).IsDeclaredSender)
            return false;

        return stands
            ? !ComesIn(memory, call, facet, parameter => model.Of(parameter).Decides(facet) || !Entries.AreOpen(parameter.ContainingSymbol))
            : ComesIn(memory, call, facet, parameter => !model.Of(parameter).Decides(facet) && Entries.AreOpen(parameter.ContainingSymbol));
    }

    private bool ComesIn(Memory memory, SendCall call, Facet facet, Func<IParameterSymbol, bool> isMeant) =>
        _incoming.ParametersOf(memory, call, facet).Any(isMeant);
}
