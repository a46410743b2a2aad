using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// What the code of a type does with one of its private members, as far as the syntax tells: a table that is only looked up says the same to all
/// who do. Whatever is not known to read only counts as writing.
/// </summary>
internal static class MemberUses
{
    private static readonly ImmutableHashSet<string> Reads =
    [
        "Contains", "ContainsKey", "TryGetValue", "GetValueOrDefault", "IndexOf", "Exists", "Find", "FindAll", "BinarySearch",
        "Any", "All", "Count", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "Where", "Select",
        "SelectMany", "OrderBy", "OrderByDescending", "Skip", "Take", "Concat", "Append", "Distinct", "Max", "Min", "Sum", "Aggregate", "ToList",
        "ToArray", "ToHashSet", "ToDictionary", "AsEnumerable", "GetEnumerator", "Equals", "GetHashCode", "ToString",
    ];

    public static bool AreOnlyReads(ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaredAccessibility != Accessibility.Private)
            return false;

        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name && !IsRead(name) && !IsInConstructor(name))
                    return false;
            }
        }

        return true;
    }

    /// <summary>There it counts as what it does.</summary>
    public static bool IsInConstructor(SyntaxNode node)
    {
        foreach (var around in node.Ancestors())
        {
            if (around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return false;

            if (around is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax)
                return around is ConstructorDeclarationSyntax;
        }

        return false;
    }

    private static bool IsRead(ExpressionSyntax member)
    {
        var whole = member.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == member ? qualified : member;
        return whole.Parent switch
        {
            ForEachStatementSyntax loop => loop.Expression == whole,
            IsPatternExpressionSyntax or SpreadElementSyntax => true,
            BinaryExpressionSyntax compared => compared.IsKind(SyntaxKind.EqualsExpression) || compared.IsKind(SyntaxKind.NotEqualsExpression),
            ElementAccessExpressionSyntax element => element.Expression == whole && !IsWritten(element),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } called => called.Expression == whole && Reads.Contains(called.Name.Identifier.ValueText),
            MemberAccessExpressionSyntax read => read.Expression == whole && !IsWritten(read),
            _ => false,
        };
    }

    /// <summary>It, or something in it, is assigned or goes out by reference.</summary>
    private static bool IsWritten(ExpressionSyntax expression)
    {
        var whole = expression;
        while (whole.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            whole = (ExpressionSyntax)whole.Parent;

        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression) || unary.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
