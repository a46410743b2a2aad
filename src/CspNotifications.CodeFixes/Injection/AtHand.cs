using CspNotifications.Analyzers.Flow;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>
/// A partner channel where an object is constructed: one that can be read there; or, where Microsoft's sender is made for the same call, one made like it.
/// </summary>
internal sealed class AtHand(PartnerChannel channel, PartnerWorld world, bool canResolve, Func<INamedTypeSymbol, Injection?> coming)
{
    /// <summary>The text that gives the channel; <see langword="null"/> where there is none.</summary>
    public string? At(SemanticModel model, SyntaxNode call, CancellationToken cancellation)
    {
        // Parameters of a constructor can be read in the arguments that it hands on, not before them.
        var position = call.ChildNodes().OfType<ArgumentListSyntax>().FirstOrDefault()?.OpenParenToken.Span.End ?? call.SpanStart;
        var search = new ScopeSearch(model, position, sent: null, cancellation);

        // What a constructor hands to another is found before there is an object.
        var isObject = call is BaseObjectCreationExpressionSyntax;
        var value = search.Values().FirstOrDefault(candidate =>
            !candidate.MayBeNull && TypeRelations.IsA(candidate.Type, channel.Type) && (isObject || candidate.Symbol is IParameterSymbol or { IsStatic: true }));
        if (value is not null)
            return value.Text;

        // Its own type may be handed one by the same fix.
        if (!IsChained(call) && Around(model, position, cancellation) is { } around && (!isObject || !search.IsStaticContext()) && coming(around) is { } injection)
            return isObject ? injection.Text : injection.Parameter;

        if (canResolve && call.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(asked => Resolved(model, asked, cancellation)).FirstOrDefault(text => text is not null) is { } resolved)
            return resolved;

        return call.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Select(creation => MadeLike(model, creation, cancellation)).FirstOrDefault(made => made is not null);
    }

    private static INamedTypeSymbol? Around(SemanticModel model, int position, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(position, cancellation) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    private static bool IsChained(SyntaxNode call) => call.IsKind(SyntaxKind.ThisConstructorInitializer);

    /// <summary>Where the container is asked for Microsoft's sender, it can be asked for the channel.</summary>
    private string? Resolved(SemanticModel model, InvocationExpressionSyntax asked, CancellationToken cancellation)
    {
        if (asked is not { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax, Expression: IdentifierNameSyntax provider } }
            || model.GetSymbolInfo(asked, cancellation).Symbol is not IMethodSymbol { Name: "GetRequiredService" or "GetService", TypeArguments: { Length: 1 } types }
            || !world.Annotations.OfType(types[0]).IsSender)
        {
            return null;
        }

        var text = $"{provider}.GetRequiredService<{channel.Type.ToMinimalDisplayString(model, asked.SpanStart)}>()";
        var bound = model.GetSpeculativeSymbolInfo(asked.SpanStart, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression);
        return bound.Symbol is IMethodSymbol ? text : null;
    }

    private string? MadeLike(SemanticModel model, ObjectCreationExpressionSyntax sender, CancellationToken cancellation)
    {
        if (channel.Concrete is not { } type
            || model.GetTypeInfo(sender, cancellation).Type is not { } made
            || !world.Annotations.OfType(made).IsSender
            || sender.Initializer is not null)
        {
            return null;
        }

        var text = $"new {type.ToMinimalDisplayString(model, sender.SpanStart)}{sender.ArgumentList ?? SyntaxFactory.ArgumentList()}";
        var bound = model.GetSpeculativeSymbolInfo(sender.SpanStart, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression);
        return bound.Symbol is IMethodSymbol ? text : null;
    }
}
