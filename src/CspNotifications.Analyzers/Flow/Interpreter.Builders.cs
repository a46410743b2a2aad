using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>Builders: what goes into them is part of what comes out.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A builder's method that returns its own kind: the arguments become parts of what comes back.</summary>
    private bool IsFluent(IMethodSymbol method, int receiver) =>
        receiver != 0
        && method.ReturnType is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None }
        && !_memory.Model.OfReturn(method).IsKnown
        && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, method.ContainingType.OriginalDefinition);

    private int Fluent(IInvocationOperation call, int receiver, SentArgument[] arguments)
    {
        var built = ReturnsItself(call.TargetMethod) ? receiver : _memory.Copy(receiver, call);
        foreach (var argument in arguments)
        {
            if (argument.Value != 0)
                _memory.AddPart(built, argument.Value);
        }

        return built;
    }

    /// <summary>
    /// The body says <c>return this</c> and nothing else. Of one that cannot be read, a builder is taken to return itself and anything else a
    /// changed copy.
    /// </summary>
    private bool ReturnsItself(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellation) is not MethodDeclarationSyntax declaration)
                continue;

            if (declaration.ExpressionBody is { } arrow)
                return arrow.Expression is ThisExpressionSyntax;

            if (declaration.Body is { } body)
            {
                return body.DescendantNodes(node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax))
                    .OfType<ReturnStatementSyntax>()
                    .All(statement => statement.Expression is ThisExpressionSyntax);
            }
        }

        return method.ContainingType.Name.EndsWith("Builder", StringComparison.Ordinal);
    }
}
