using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>
/// Where the solution registers Microsoft's sender for dependency injection and the channel nowhere, the channel is registered beside it, the same way.
/// </summary>
internal sealed class Registrations(Solution solution, PartnerChannel channel, CancellationToken cancellation)
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";

    public async Task<IReadOnlyList<(DocumentId Document, TextChange Change)>> ChangesAsync(ITypeSymbol? sender)
    {
        if (sender is not INamedTypeSymbol named || channel.Concrete is null || await FirstAsync(channel.Type).ConfigureAwait(false) is not null)
            return [];

        return await FirstAsync(named).ConfigureAwait(false) is var (document, call, model) && Beside(call, model) is { } change ? [(document.Id, change)] : [];
    }

    /// <summary>The first call that registers the type by a type argument.</summary>
    private async Task<(Document Document, InvocationExpressionSyntax Call, SemanticModel Model)?> FirstAsync(INamedTypeSymbol type)
    {
        foreach (var reference in await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false))
        {
            foreach (var location in reference.Locations.OrderBy(found => found.Document.FilePath ?? found.Document.Name, StringComparer.Ordinal).ThenBy(found => found.Location.SourceSpan.Start))
            {
                var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                var model = await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
                var node = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
                if (model is not null
                    && node?.FirstAncestorOrSelf<TypeArgumentListSyntax>()?.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments.Count: 0 } call
                    && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
                    && method.ContainingNamespace.ToDisplayString().StartsWith(Services, StringComparison.Ordinal))
                {
                    return (location.Document, call, model);
                }
            }
        }

        return null;
    }

    /// <summary>The same call with the channel's types: a statement of its own, or the next link of a chain.</summary>
    private TextChange? Beside(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax name } access)
            return null;

        var service = channel.Type.ToMinimalDisplayString(model, call.SpanStart);
        var implementation = channel.Concrete!.ToMinimalDisplayString(model, call.SpanStart);
        var types = name.TypeArgumentList.Arguments.Count == 1 || service == implementation ? implementation : service + ", " + implementation;
        var added = $"{name.Identifier.Text}<{types}>()";
        return call.Parent is ExpressionStatementSyntax statement && access.Expression is IdentifierNameSyntax services
            ? SourceEdits.After(statement, $"{services}.{added};")
            : new TextChange(new(call.Span.End, 0), (access.OperatorToken.GetPreviousToken().TrailingTrivia.Concat(access.OperatorToken.LeadingTrivia).Any(trivia => trivia.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.EndOfLineTrivia)) ? LineBefore(access) : "") + "." + added);
    }

    private static string LineBefore(MemberAccessExpressionSyntax access)
    {
        var text = access.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(access.OperatorToken.SpanStart);
        return SourceEdits.LineBreakAt(text, line) + SourceEdits.IndentOf(text, access.OperatorToken.SpanStart);
    }
}
