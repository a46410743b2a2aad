using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>Members of extension blocks (C# 14): they are called on what they extend, or as the static methods that the compiler makes of them.</summary>
internal static class ExtensionBlocks
{
    /// <summary>The parameter of the block: it stands for what its members are called on.</summary>
    public static bool IsExtended(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol;

    /// <summary>The member that a static method was made of, <see langword="null"/> for any other method.</summary>
    public static IMethodSymbol? MemberBehind(IMethodSymbol method)
    {
        if (method is not { IsStatic: true, IsImplicitlyDeclared: true, DeclaringSyntaxReferences.Length: 1, ContainingType: { IsStatic: true } type })
            return null;

        var declaration = method.DeclaringSyntaxReferences[0];

        foreach (var block in type.GetTypeMembers(string.Empty))
        {
            foreach (var member in block.GetMembers(method.Name))
            {
                if (member is IMethodSymbol { DeclaringSyntaxReferences.Length: 1 } found && IsSame(found.DeclaringSyntaxReferences[0], declaration))
                    return found;
            }
        }

        return null;
    }

    private static bool IsSame(SyntaxReference one, SyntaxReference other) => one.SyntaxTree == other.SyntaxTree && one.Span == other.Span;
}
