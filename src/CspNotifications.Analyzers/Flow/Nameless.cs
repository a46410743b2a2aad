using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>A call of a known mail library of which nobody says who it is from: where it is said, and the call that really sends.</summary>
internal sealed record NamelessSend(IOperation Operation, IOperation Innermost, IMethodSymbol Method);

/// <summary>
/// Calls by the catalogue of which nobody says who they are from. What comes in by a parameter of a method whose callers are all known is left
/// to those.
/// </summary>
internal sealed class Nameless(AnnotationModel model, Enclosing enclosing, ISymbol owner, bool callersAreKnown)
{
    /// <summary>Looks at a call, with what is known of who it is from; true when those who call the body have to say it.</summary>
    public bool Observe(Memory memory, SendCall call, SendCall receiver, Shown shown, Sightings seen)
    {
        var stands = Stands(call);
        if (!model.IsCatalogued(call.Method) || (!call.IsNameless && !stands))
            return false;

        // A declared sender implements a contract, and so does a parameter that decides: who it is from is the matter of those who call.
        var isSaid = shown.Facets.Origin.IsKnown
            || (call.Enclosing ?? enclosing).IsDeclaredSender
            || ComesIn(memory, receiver, parameter => model.Of(parameter).Decides(Facet.Origin));
        var isLeft = !isSaid && callersAreKnown && ComesIn(memory, receiver, _ => true);
        seen.AddNameless(new(stands ? call.Innermost : call.Operation, call.Innermost, call.Method), isNameless: !isSaid && !isLeft);
        return isLeft;
    }

    /// <summary>The call itself is in this body, or in a function within it.</summary>
    private bool Stands(SendCall call) => call.Path.IsEmpty || owner.DeclaringSyntaxReferences.Any(declaration =>
        declaration.SyntaxTree == call.Innermost.Syntax.SyntaxTree && declaration.Span.Contains(call.Innermost.Syntax.Span));

    private static bool ComesIn(Memory memory, SendCall call, Func<IParameterSymbol, bool> isMeant)
    {
        foreach (var value in call.Arguments.Select(argument => argument.Value).Append(call.Receiver))
        {
            if (Wholes.InputsOf(memory, value).Values.Any(input => memory.Numbering.ParameterOf(input) is { } parameter && isMeant(parameter)))
                return true;
        }

        return false;
    }
}
