using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>How values are taken apart: by methods, or by position.</summary>
internal static class Deconstruction
{
    /// <summary>The operations of a graph do not know their model.</summary>
    public static DeconstructionInfo? Of(ControlFlowGraph graph, IDeconstructionAssignmentOperation deconstruction) =>
        Of(SourceBody.RootOf(graph.OriginalOperation).SemanticModel, deconstruction);

    /// <summary>The methods that take the value, and its parts, apart.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(DeconstructionInfo? deconstruction)
    {
        var open = new Stack<DeconstructionInfo>();
        if (deconstruction is { } info)
            open.Push(info);

        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next.Method is { } method)
                yield return method;

            foreach (var nested in next.Nested)
                open.Push(nested);
        }
    }

    public static DeconstructionInfo? Of(SemanticModel? model, IDeconstructionAssignmentOperation deconstruction)
    {
        for (SyntaxNode? node = deconstruction.Syntax; node is not (null or BlockSyntax); node = node.Parent)
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    return model?.GetDeconstructionInfo(assignment);
                case ForEachVariableStatementSyntax loop:
                    return model?.GetDeconstructionInfo(loop);
            }
        }

        return null;
    }
}
