using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Naming;

/// <summary>The declaration that can say who a send is from: of the field, property or parameter that holds the client, else of the sending method.</summary>
/// <param name="Name">As the fix names it.</param>
/// <param name="Changes">What annotates it.</param>
internal sealed record SenderHolder(string Name, ChangeSet Changes)
{
    /// <summary>The first holder whose annotation says it; <see langword="null"/> where none can.</summary>
    public static async Task<SenderHolder?> OfAsync(Solution solution, Diagnostic diagnostic, string origin, CancellationToken cancellation)
    {
        // Where the send itself is in another place, that is where the client is.
        var sending = diagnostic.AdditionalLocations.Append(diagnostic.Location).First();
        if (solution.GetDocument(sending.SourceTree) is not { } document
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || SendSite.Find(root, model, sending.SourceSpan, cancellation) is not { } site)
        {
            return null;
        }

        var check = new DeclarationCheck(diagnostic, mayReportOthers: true);
        foreach (var symbol in HoldersOf(site, cancellation))
        {
            if (await OwnDeclaration.OfAsync(symbol, solution, cancellation).ConfigureAwait(false) is not { } declaration
                || NewAttribute.On(declaration.Syntax, declaration.Model, new NewAttribute(Facet.Origin, origin)) is not { } change)
            {
                continue;
            }

            var changes = new ChangeSet();
            changes.Add(declaration.Document, [change]);
            if (await check.HoldsAsync(solution, changes, cancellation).ConfigureAwait(false))
                return new(symbol.Name, changes);
        }

        return null;
    }

    private static IEnumerable<ISymbol> HoldersOf(SendSite site, CancellationToken cancellation)
    {
        foreach (var client in ClientsOf(site, cancellation))
            yield return client;

        foreach (var around in site.Call.Ancestors().OfType<MemberDeclarationSyntax>().Take(1))
        {
            if (around is MethodDeclarationSyntax && site.Model.GetDeclaredSymbol(around, cancellation) is { } method)
                yield return method;
        }
    }

    /// <summary>What the expression that the send is called on reads, from its end: <c>Client</c>, then <c>desk</c> of <c>desk.Client.Send(mail)</c>.</summary>
    private static IEnumerable<ISymbol> ClientsOf(SendSite site, CancellationToken cancellation)
    {
        var expression = site.Name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == site.Name => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        while (expression is not null)
        {
            if (site.Model.GetSymbolInfo(expression, cancellation).Symbol is { } symbol and (IFieldSymbol or IPropertySymbol or IParameterSymbol))
                yield return symbol.OriginalDefinition;

            expression = expression switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                ElementAccessExpressionSyntax element => element.Expression,
                InvocationExpressionSyntax call => call.Expression,
                ParenthesizedExpressionSyntax inner => inner.Expression,
                PostfixUnaryExpressionSyntax unary => unary.Operand,
                CastExpressionSyntax cast => cast.Expression,
                AwaitExpressionSyntax awaited => awaited.Expression,
                _ => null,
            };
        }
    }
}
