using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// Which private members of the classes of one compilation keep what their construction gives them, though they do not say so: nothing outside
/// of it writes a member of their name, as far as the syntax tells. One that an attribute hands to somebody else does not count.
/// </summary>
internal sealed class MemberWrites
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<string>> _written = new(SymbolEqualityComparer.Default);

    /// <summary>Its initializer and the constructors are all that gives it a value; none of them has to.</summary>
    public bool IsSetAtConstruction(ISymbol member, CancellationToken cancellation) =>
        Construction.IsSetOnce(member) || (IsOwn(member) && !_written.GetOrAdd(member.ContainingType, type => Collect(type, cancellation)).Contains(member.Name));

    /// <summary>Only the code of its type can write it, by assignment.</summary>
    private static bool IsOwn(ISymbol member) =>
        member is { DeclaringSyntaxReferences.IsEmpty: false, ContainingType: { TypeKind: TypeKind.Class, IsRecord: false } }
        && member.GetAttributes().IsEmpty
        && member switch
        {
            IFieldSymbol field => field is { DeclaredAccessibility: Accessibility.Private, RefKind: RefKind.None, IsVolatile: false, IsImplicitlyDeclared: false, IsConst: false },
            IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false } && Construction.IsAuto(property),
            _ => false,
        };

    private static ImmutableHashSet<string> Collect(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var names = Outermost(type).DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .ToLookup(IsWritten);
        var named = new HashSet<string>(names[false].Concat(names[true]).Select(name => name.Identifier.ValueText));
        var set = new HashSet<string>(names[true].Select(name => name.Identifier.ValueText));
        return [.. names[true].Where(name => !MemberUses.IsInConstructor(name) && MayRun(name, named, set)).Select(name => name.Identifier.ValueText)];
    }

    /// <summary>Not in a private method that nobody names, nor in a private property's setter where nobody sets it.</summary>
    private static bool MayRun(SyntaxNode node, HashSet<string> named, HashSet<string> set) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => !IsPrivate(method) || named.Contains(method.Identifier.ValueText),
        PropertyDeclarationSyntax property => !IsPrivate(property)
            || node.FirstAncestorOrSelf<AccessorDeclarationSyntax>()?.IsKind(SyntaxKind.SetAccessorDeclaration) != true
            || set.Contains(property.Identifier.ValueText),
        _ => true,
    };

    private static bool IsPrivate(MemberDeclarationSyntax member) =>
        member.AttributeLists.Count == 0
        && member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } or PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null }
        && !member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PartialKeyword);

    /// <summary>Types within each other write each other's private members.</summary>
    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } around)
            type = around;

        return type;
    }

    /// <summary>It is assigned, counted up or handed out by reference, itself, as a part of a tuple, or by a part of it that a struct would keep within.</summary>
    private static bool IsWritten(ExpressionSyntax name)
    {
        var whole = name;
        while (whole.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or TupleExpressionSyntax
            or ArgumentSyntax { Parent: TupleExpressionSyntax } or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            whole = whole.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple } ? tuple : (ExpressionSyntax)whole.Parent;
        }

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
