using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Which handlers an exception may come to, from a call within two try statements.</summary>
public class RegionsTests
{
    [Theory]
    [InlineData("catch (Exception) { }")]
    [InlineData("catch (System.Exception e) { e.ToString(); }")]
    [InlineData("catch { }")]
    [InlineData("finally { flag = true; }")]
    public async Task Inner_TakesAll_OuterIsNotReached(string inner) => Assert.Single(await HandlersAsync(inner));

    [Theory]
    [InlineData("catch (InvalidOperationException) { }")]
    [InlineData("catch (Own.Exception) { }")]
    [InlineData("catch (Own.System.Exception) { }")]
    public async Task Inner_TakesSome_OuterIsReached(string inner) => Assert.Equal(2, (await HandlersAsync(inner)).Length);

    [Fact]
    public async Task Inner_TakesSomeAndThenAll_OuterIsNotReached() =>
        Assert.Equal(2, (await HandlersAsync("catch (Own.Exception) { } catch (Exception) { }")).Length);

    private static async Task<int[]> HandlersAsync(string inner)
    {
        var compilation = await Compiled.ValidAsync(
            Compiled.Usings,
            $$"""
            namespace Own { public class Exception : global::System.Exception { } }
            namespace Own.System { public class Exception : global::System.Exception { } }
            public class Job
            {
                public void Run(bool flag)
                {
                    try
                    {
                        try { Console.WriteLine(); } {{inner}}
                    }
                    catch (Exception) { }
                }
            }
            """);
        var tree = compilation.SyntaxTrees.Last();
        var method = (await tree.GetRootAsync()).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var graph = ControlFlowGraph.Create(method, compilation.GetSemanticModel(tree))!;
        var block = graph.Blocks.First(each => each.Operations.Any(operation => operation is IExpressionStatementOperation));
        return [.. Regions.HandlersOf(graph, block.EnclosingRegion).Select(handler => handler.Block)];
    }
}
