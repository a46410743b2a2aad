using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Execution.Tests.Shrinking;

/// <summary>
/// Methods without statements and constructors that do not look at what they are handed: the analyzer takes them for code that is yet to be
/// written, so a reduction that makes one shows another disagreement than the one it began with.
/// </summary>
internal static class Stubs
{
    public static int In(string source)
    {
        var nodes = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes().ToList();
        return nodes.OfType<MethodDeclarationSyntax>().Count(method => method.Body is { Statements.Count: 0 })
            + nodes.OfType<ConstructorDeclarationSyntax>().Sum(constructor => Unread(constructor.ParameterList, constructor))
            + nodes.OfType<TypeDeclarationSyntax>().Where(type => type is not RecordDeclarationSyntax).Sum(type => Unread(type.ParameterList, type));
    }

    private static int Unread(ParameterListSyntax? parameters, SyntaxNode body) =>
        parameters?.Parameters.Count(parameter => !body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Identifier.ValueText)) ?? 0;
}
