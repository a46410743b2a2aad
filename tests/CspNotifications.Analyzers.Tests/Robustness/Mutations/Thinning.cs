using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>Makes large programs small: members and statements are left out at random, so that many can be looked at.</summary>
internal static class Thinning
{
    private const int Large = 2500;

    /// <summary>Of the members one in so many is kept.</summary>
    private const int Members = 4;

    private const int Statements = 3;

    public static string Of(string text, Draws draws)
    {
        if (text.Length < Large)
            return text;

        var root = CSharpSyntaxTree.ParseText(text, Syntax.Zoo.Options).GetRoot();
        var left = root.DescendantNodes().Where(node => IsOneOfMany(node) && !draws.OneIn(node is StatementSyntax ? Statements : Members)).ToList();
        return root.RemoveNodes(left, SyntaxRemoveOptions.KeepDirectives)!.ToFullString();
    }

    private static bool IsOneOfMany(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax => false,
        MemberDeclarationSyntax { Parent: TypeDeclarationSyntax } => true,
        StatementSyntax { Parent: BlockSyntax block } => block.Statements.Count > Statements,
        _ => false,
    };
}
