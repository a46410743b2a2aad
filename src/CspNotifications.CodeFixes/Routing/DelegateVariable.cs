using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// A local that is made of a method group and called once: <c>Action&lt;MailKind&gt; send = ms.Send; send(kind);</c>. Where it is called again, or
/// handed on, another group would change more than the send at hand.
/// </summary>
internal static class DelegateVariable
{
    public static SendSite? GroupOf(SendSite site, CancellationToken cancellation)
    {
        if (site.Method.MethodKind != MethodKind.DelegateInvoke
            || Called(site) is not { } called
            || site.Model.GetSymbolInfo(called, cancellation).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || !IsUsedOnce(local, declarator, site.Model, cancellation))
        {
            return null;
        }

        return SendSite.OfGroup(site.Model, GroupIn(value), cancellation);
    }

    /// <summary>The variable in <c>send(…)</c>, <c>send.Invoke(…)</c> and <c>send?.Invoke(…)</c>.</summary>
    private static SimpleNameSyntax? Called(SendSite site) =>
        (Receiver.Of(site.Name)?.Expression ?? site.Name) as SimpleNameSyntax;

    private static bool IsUsedOnce(ILocalSymbol local, VariableDeclaratorSyntax declarator, SemanticModel model, CancellationToken cancellation) =>
        declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax
        && member.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Count(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local)) == 1;

    private static ExpressionSyntax GroupIn(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => GroupIn(parenthesized.Expression),
        CastExpressionSyntax cast => GroupIn(cast.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Initializer: null } => GroupIn(arguments[0].Expression),
        _ => value,
    };
}
