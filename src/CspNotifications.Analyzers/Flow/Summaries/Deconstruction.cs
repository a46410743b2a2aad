using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

internal static class Deconstruction
{
    /// <summary>The operations of a graph do not know their model.</summary>
    public static IMethodSymbol? MethodOf(ControlFlowGraph graph, IDeconstructionAssignmentOperation deconstruction) =>
        MethodOf(SourceBody.RootOf(graph.OriginalOperation).SemanticModel, deconstruction);

    /// <summary>The method that takes the value apart, <see langword="null"/> for tuples.</summary>
    public static IMethodSymbol? MethodOf(SemanticModel? model, IDeconstructionAssignmentOperation deconstruction) => deconstruction.Syntax switch
    {
        AssignmentExpressionSyntax assignment => model?.GetDeconstructionInfo(assignment).Method,
        ForEachVariableStatementSyntax loop => model?.GetDeconstructionInfo(loop).Method,
        _ => null,
    };
}
