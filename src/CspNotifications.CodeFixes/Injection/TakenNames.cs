using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Names that mean something already where a type is handed the channel and keeps it.</summary>
internal static class TakenNames
{
    public static IEnumerable<string> Of(InjectedType type) =>
    [
        type.Symbol.Name,
        .. MembersInReach(type.Symbol),
        .. type.Symbol.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Name),
        .. ReadingTheParameter(type).SelectMany(Declared),
    ];

    /// <summary>Its own, those that it inherits, and those of the types around it.</summary>
    private static IEnumerable<string> MembersInReach(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            for (var from = level; from is not null; from = from.BaseType)
            {
                foreach (var member in from.GetMembers())
                    yield return member.Name;
            }
        }
    }

    /// <summary>A primary constructor's parameter is read in all of the type, another in its constructor.</summary>
    private static IEnumerable<SyntaxNode> ReadingTheParameter(InjectedType type) => type.Primary is not null ? type.Parts : type.Constructors;

    private static IEnumerable<string> Declared(SyntaxNode node) => node.DescendantNodes()
        .Select(inner => inner switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier,
            SingleVariableDesignationSyntax variable => variable.Identifier,
            ForEachStatementSyntax loop => loop.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            CatchDeclarationSyntax caught => caught.Identifier,
            LocalFunctionStatementSyntax function => function.Identifier,
            FromClauseSyntax range => range.Identifier,
            LetClauseSyntax range => range.Identifier,
            JoinClauseSyntax range => range.Identifier,
            JoinIntoClauseSyntax range => range.Identifier,
            QueryContinuationSyntax range => range.Identifier,
            _ => default,
        })
        .Select(identifier => identifier.ValueText)
        .Where(name => name is { Length: > 0 });
}
