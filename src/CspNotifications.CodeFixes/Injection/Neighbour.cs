using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>
/// Something that the type is handed and keeps today: the channel is handed over and kept the same way, beside it.
/// </summary>
/// <param name="Member">The field or property that keeps it; <see langword="null"/> where a primary constructor's parameter is used as it is.</param>
/// <param name="Declaration">The declaration of that member.</param>
/// <param name="PrimaryParameter">The primary constructor's parameter that it comes in by.</param>
internal sealed record Neighbour(ISymbol? Member, MemberDeclarationSyntax? Declaration, string? PrimaryParameter)
{
    /// <summary>The sender itself where the type keeps it, or else the first thing that it is handed and keeps.</summary>
    public static Neighbour? Of(InjectedType type, ISymbol? sender, Func<SyntaxTree, SemanticModel> modelOf)
    {
        if (sender is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured && IsPrimary(type, captured.Name))
            return new(null, null, captured.Name);

        var members = type.Parts.SelectMany(part => part.Members)
            .Where(member => member is FieldDeclarationSyntax { Declaration.Variables.Count: 1 } or PropertyDeclarationSyntax { AccessorList: not null })
            .ToList();
        Neighbour? first = null;
        foreach (var declaration in members)
        {
            var model = modelOf(declaration.SyntaxTree);
            var symbol = model.GetDeclaredSymbol(declaration is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : declaration);
            if (symbol is null or { IsStatic: true } or { Name: "" } || Kept(type, symbol, declaration, modelOf) is not { } neighbour)
                continue;

            if (SymbolEqualityComparer.Default.Equals(symbol, sender))
                return neighbour;

            first ??= neighbour;
        }

        return first ?? (type.Primary?.ParameterList?.Parameters.FirstOrDefault() is { } parameter ? new(null, null, parameter.Identifier.ValueText) : null);
    }

    /// <summary>The member is set to what the type is handed: by its initializer, or in a constructor.</summary>
    private static Neighbour? Kept(InjectedType type, ISymbol member, MemberDeclarationSyntax declaration, Func<SyntaxTree, SemanticModel> modelOf)
    {
        var initializer = declaration switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is not null)
        {
            var handed = initializer.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).FirstOrDefault(name => IsPrimary(type, name));
            return handed is null ? null : new(member, declaration, handed);
        }

        return type.Constructors.Any(constructor => Assignment.Of(constructor, member, modelOf(constructor.SyntaxTree)) is not null)
            ? new(member, declaration, null)
            : null;
    }

    private static bool IsPrimary(InjectedType type, string name) =>
        type.Primary?.ParameterList?.Parameters.Any(parameter => parameter.Identifier.ValueText == name) == true;
}

/// <summary>A constructor puts one of its parameters into a member: the expression that does, and the parameter's name.</summary>
internal sealed record Assignment(AssignmentExpressionSyntax Expression, string Parameter)
{
    /// <summary>What is put there is the parameter itself, and nothing that is made of it.</summary>
    public bool IsPlain => IsOnly(Expression.Right, Parameter);

    /// <summary>The value is what came in, if need be checked for <see langword="null"/>.</summary>
    public static bool IsOnly(ExpressionSyntax value, string parameter) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == parameter,
        ParenthesizedExpressionSyntax inner => IsOnly(inner.Expression, parameter),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsOnly(sure.Operand, parameter),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } checkedValue => IsOnly(checkedValue.Left, parameter),
        _ => false,
    };

    public static Assignment? Of(ConstructorDeclarationSyntax constructor, ISymbol member, SemanticModel model)
    {
        var assignments = constructor.ExpressionBody is { Expression: AssignmentExpressionSyntax only }
            ? [only]
            : (constructor.Body?.Statements ?? []).OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression).OfType<AssignmentExpressionSyntax>();
        foreach (var assignment in assignments)
        {
            if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left).Symbol, member))
                continue;

            var handed = assignment.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .OfType<IParameterSymbol>()
                .Select(parameter => parameter.Name)
                .Distinct()
                .ToList();
            if (handed.Count == 1)
                return new(assignment, handed[0]);
        }

        return null;
    }
}
