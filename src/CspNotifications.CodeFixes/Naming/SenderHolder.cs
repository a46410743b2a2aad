using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Naming;

/// <summary>The declaration that can say who a send is from: of the field, property or parameter that holds the client, else of the sending method.</summary>
/// <param name="Name">As the fix names it.</param>
/// <param name="Position">Where the attribute goes.</param>
/// <param name="Separator">What stands between the attribute and the declaration.</param>
/// <param name="Qualifier">What the attribute's name needs before it there.</param>
internal sealed record SenderHolder(string Name, int Position, string Separator, string Qualifier)
{
    private const string Namespace = "CspNotifications";

    public TextChange Annotated(string origin) =>
        new(new TextSpan(Position, 0), $"[{Qualifier}NotificationSender({Qualifier}SenderOrigin.{origin})]{Separator}");

    /// <summary>Finds the holder of a reported send; <see langword="null"/> where the document cannot say it.</summary>
    public static async Task<Func<Diagnostic, SenderHolder?>?> FinderAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || model.Compilation.GetTypesByMetadataName(Namespace + ".NotificationSenderAttribute").IsEmpty)
            return null;

        return diagnostic =>
        {
            // Where the send itself is in another place, that is where the client is.
            var sending = diagnostic.AdditionalLocations.Append(diagnostic.Location).First();
            return sending.SourceTree == root.SyntaxTree && SendSite.Find(root, model, sending.SourceSpan, cancellation) is { } site
                ? Of(site, cancellation)
                : null;
        };
    }

    private static SenderHolder? Of(SendSite site, CancellationToken cancellation)
    {
        var declaration = ClientOf(site, cancellation) is { } client
            ? DeclarationOf(client, site.Name.SyntaxTree, cancellation)
            : null;
        return declaration is null ? OfMethod(site) : On(site.Model, declaration, NameOf(declaration));
    }

    /// <summary>Of the expression that the send is called on, the first thing from the left that is declared somewhere and can be annotated.</summary>
    private static ISymbol? ClientOf(SendSite site, CancellationToken cancellation)
    {
        var expression = site.Name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == site.Name => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        while (expression is not null)
        {
            var symbol = site.Model.GetSymbolInfo(expression, cancellation).Symbol;
            if (symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol && !symbol.DeclaringSyntaxReferences.IsEmpty)
                return symbol;

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

        return null;
    }

    /// <summary>Only in the same document: a fix changes that one.</summary>
    private static SyntaxNode? DeclarationOf(ISymbol client, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var reference in client.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != tree)
                continue;

            var syntax = reference.GetSyntax(cancellation);
            switch (syntax)
            {
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field }:
                    return field;
                case PropertyDeclarationSyntax:
                    return syntax;

                // A lambda's parameter may have no room for an attribute.
                case ParameterSyntax { Parent.Parent: MemberDeclarationSyntax or LocalFunctionStatementSyntax }:
                    return syntax;
            }
        }

        return null;
    }

    private static SenderHolder? OfMethod(SendSite site)
    {
        foreach (var around in site.Call.Ancestors())
        {
            if (around is MethodDeclarationSyntax method)
                return On(site.Model, method, method.Identifier.ValueText);

            if (around is MemberDeclarationSyntax)
                return null;
        }

        return null;
    }

    private static SenderHolder On(SemanticModel model, SyntaxNode declaration, string name)
    {
        var start = declaration.SpanStart;
        var separator = declaration is ParameterSyntax ? " " : LineBreakBefore(declaration);
        var isInScope = model.LookupNamespacesAndTypes(start, name: "NotificationSenderAttribute").Any(type => type.ContainingNamespace.ToString() == Namespace);
        return new(name, start, separator, isInScope ? "" : Namespace + ".");
    }

    /// <summary>A line of its own, as far in as the declaration.</summary>
    private static string LineBreakBefore(SyntaxNode declaration)
    {
        var text = declaration.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        if (before.Trim().Length > 0)
            return " ";

        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (end.Length == 0 ? "\n" : end) + before;
    }

    private static string NameOf(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    };
}
