using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// The receiver of a send that is itself called: <c>ms.Create().To(customer)</c>. The calls stay, made on the partner instead: they and what they are
/// handed are evaluated as often as before, and in the same order.
/// </summary>
/// <param name="Root">What the first call is made on: <c>ms</c>.</param>
/// <param name="Links">The calls.</param>
internal sealed record Chain(ExpressionSyntax Root, ImmutableArray<InvocationExpressionSyntax> Links)
{
    public static Chain? Of(ExpressionSyntax receiver)
    {
        var links = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        var expression = receiver;
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when access.IsKind(SyntaxKind.SimpleMemberAccessExpression):
                    links.Add(call);
                    expression = access.Expression;
                    break;
                case InvocationExpressionSyntax:
                    return null;
                default:
                    return links.Count == 0 ? null : new(expression, links.ToImmutable());
            }
        }
    }

    /// <summary>What is behind the root.</summary>
    public string Rest(ExpressionSyntax receiver) => receiver.ToString().Substring(Root.Span.End - receiver.SpanStart);

    /// <summary>None of the calls may be a send that nobody complains of: it would go through the partner too.</summary>
    public bool SendsNothing(SendSite site, PartnerWorld world) => Links.All(link =>
        site.Model.GetSymbolInfo(link).Symbol is IMethodSymbol method
        && (!IsSender(method, world) || !link.ArgumentList.Arguments.Any(argument => MayBeATopic(argument.Expression, site, world))));

    /// <summary>On the other root the calls are handed the same.</summary>
    public bool TakesTheSame(SendSite site, string root) => Links.All(link =>
        site.Model.GetSymbolInfo(link).Symbol is IMethodSymbol method
        && site.Bind(root + Rest(link)) is { } other
        && Passing.TakesInOrder(link.ArgumentList, method, other));

    private static bool IsSender(IMethodSymbol method, PartnerWorld world) =>
        world.Annotations.IsSender(method) || (method.ContainingType is { } type && world.Annotations.OfType(type).IsSender);

    private static bool MayBeATopic(ExpressionSyntax argument, SendSite site, PartnerWorld world) => site.Model.GetTypeInfo(argument).Type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds => world.Annotations.OfEnum(kinds).HasAny,
        { } type => world.Annotations.OfType(type).Facets.Topic.IsKnown,
        null => true,
    };
}
