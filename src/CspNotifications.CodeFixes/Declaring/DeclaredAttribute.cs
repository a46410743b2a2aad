using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>The attribute of a declaration that a diagnostic wants to say something else, and the change that makes it.</summary>
internal sealed record DeclaredAttribute(Document Document, string Name, string Values, TextChange Change)
{
    /// <summary>The attribute at the first additional location; <see langword="null"/> where it is not in this solution, or not written in a plain way.</summary>
    public static async Task<DeclaredAttribute?> OfAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.ContainsKey(DeclaredFacet.IsFirstLocationKey)
            || diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } location
            || solution.GetDocument(tree) is not { } document
            || OwnDeclaration.IsGenerated(document, tree, cancellation)
            || !Enum.TryParse<Facet>(diagnostic.Properties[DeclaredFacet.FacetKey], out var facet)
            || diagnostic.Properties[DeclaredFacet.ValuesKey]?.Split(',') is not { } values
            || (values.Length > 1 && facet != Facet.Topic)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        var isReturn = diagnostic.Properties[DeclaredFacet.IsReturnKey] == bool.TrueString;
        if (Declaration(root.FindToken(location.SourceSpan.Start).Parent) is not { } declaration)
            return null;

        var attributes = AttributesOf(declaration, isReturn).Where(attribute => IsOf(attribute, facet, model, cancellation)).ToList();
        if (attributes.Count != 1 || !IsPlain(attributes[0], facet, model, cancellation) || ChangeOf(attributes[0], values) is not { } change)
            return null;

        return new(document, NameOf(declaration, location, root), string.Join(", ", values), change);
    }

    private static SyntaxNode? Declaration(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (node is ParameterSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
                return node;
        }

        return null;
    }

    private static string NameOf(SyntaxNode declaration, Location location, SyntaxNode root) =>
        declaration is AnonymousFunctionExpressionSyntax ? "lambda" : root.FindToken(location.SourceSpan.Start).ValueText;

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxNode declaration, bool isReturn)
    {
        SyntaxList<AttributeListSyntax> lists = declaration switch
        {
            ParameterSyntax parameter => parameter.AttributeLists,
            MemberDeclarationSyntax member => member.AttributeLists,
            LocalFunctionStatementSyntax function => function.AttributeLists,
            LambdaExpressionSyntax lambda => lambda.AttributeLists,
            _ => [],
        };
        return lists.Where(list => (list.Target?.Identifier.IsKind(SyntaxKind.ReturnKeyword) ?? false) == isReturn).SelectMany(list => list.Attributes);
    }

    private static bool IsOf(AttributeSyntax attribute, Facet facet, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(attribute, cancellation).Symbol is IMethodSymbol constructor
        && AttributeNames.Match(constructor.ContainingType) == FacetNames.AttributeOf(facet);

    /// <summary>All its arguments are members of the vocabulary; beside a constant of one's own there may be no other.</summary>
    private static bool IsPlain(AttributeSyntax attribute, Facet facet, SemanticModel model, CancellationToken cancellation) =>
        (attribute.ArgumentList?.Arguments ?? default).All(argument =>
            model.GetSymbolInfo(argument.Expression, cancellation).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } kinds }
            && kinds.Name == FacetNames.EnumOf(facet));

    /// <summary>The arguments are replaced by the values, written as the first of them was: <c>TopicKind.Renewal</c>, or by its name alone.</summary>
    private static TextChange? ChangeOf(AttributeSyntax attribute, string[] values)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments }
            || arguments.Any(argument => argument.NameEquals is not null || argument.NameColon is not null))
        {
            return null;
        }

        var qualifier = arguments[0].Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression + ".",
            IdentifierNameSyntax => "",
            _ => null,
        };
        if (qualifier is null || !arguments.All(argument => argument.Expression is MemberAccessExpressionSyntax or IdentifierNameSyntax))
            return null;

        return new(
            TextSpan.FromBounds(arguments[0].SpanStart, arguments[arguments.Count - 1].Span.End),
            string.Join(", ", values.Select(value => qualifier + value)));
    }
}
