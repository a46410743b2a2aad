using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// The bodies of a compilation: the root operation of a method, accessor, constructor, initialised field or property, and its graph.
/// The operations are those that the driver holds, so nothing is bound twice.
/// </summary>
internal static class SourceBody
{
    /// <summary>The symbol that a body is kept under.</summary>
    public static ISymbol KeyOf(ISymbol owner) => owner switch
    {
        IMethodSymbol { ReducedFrom: { } reduced } => KeyOf(reduced),
        IMethodSymbol { PartialImplementationPart: { } implementation } => implementation.OriginalDefinition,
        IMethodSymbol { IsImplicitlyDeclared: true } made when ExtensionBlocks.MemberBehind(made.OriginalDefinition) is { } member => member,
        _ => owner.OriginalDefinition,
    };

    /// <summary>The root operation, <see langword="null"/> when there is no body in this compilation's source.</summary>
    public static IOperation? RootOf(ISymbol owner, Compilation compilation, CancellationToken cancellation)
    {
        if (owner.IsAbstract || owner.IsExtern || owner is IMethodSymbol { IsImplicitlyDeclared: true, MethodKind: not MethodKind.Constructor } and not { Name: "<Main>$" })
            return null;

        foreach (var reference in owner.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;

            var syntax = reference.GetSyntax(cancellation);
            var operation = OperationOf(owner, syntax, ModelOf(compilation, reference.SyntaxTree), cancellation);
            if (operation is not null && IsBody(RootOf(operation)))
                return RootOf(operation);
        }

        return null;
    }

    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;

        return operation;
    }

    public static ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellation) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        _ => null,
    };

    /// <summary>Something that runs, and no default value or attribute.</summary>
    public static bool IsBody(IOperation root) => root is
        IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation or IFieldInitializerOperation or IPropertyInitializerOperation;

    private static IOperation? OperationOf(ISymbol owner, SyntaxNode syntax, SemanticModel model, CancellationToken cancellation) => owner switch
    {
        IFieldSymbol when syntax is VariableDeclaratorSyntax { Initializer: { } initializer } =>
            model.GetOperation(initializer, cancellation),
        IPropertySymbol when syntax is PropertyDeclarationSyntax { Initializer: { } initializer } =>
            model.GetOperation(initializer, cancellation),
        IMethodSymbol => model.GetOperation(syntax, cancellation),
        _ => null,
    };

    /// <summary>The call of the base constructor that stands in the header of a type.</summary>
    public static IInvocationOperation? BaseCallOf(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation) =>
        Construction.BaseCallOf(constructor, cancellation) is { } call && compilation.ContainsSyntaxTree(call.SyntaxTree)
            ? ModelOf(compilation, call.SyntaxTree).GetOperation(call, cancellation) as IInvocationOperation
            : null;

    /// <summary>What a parameter declares as its default.</summary>
    public static IOperation? DefaultOf(IParameterSymbol parameter, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var reference in parameter.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree) && reference.GetSyntax(cancellation) is ParameterSyntax { Default.Value: { } value })
                return ModelOf(compilation, reference.SyntaxTree).GetOperation(value, cancellation);
        }

        return null;
    }

#pragma warning disable RS1030 // The driver's own cached model comes back; callees in other files cannot be reached otherwise.
    private static SemanticModel ModelOf(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
