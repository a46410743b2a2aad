using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Tests.Robustness.Syntax;

/// <summary>Every form of the language is in the zoo, and nothing in there makes an analyzer or a fix throw.</summary>
public class ZooTests
{
    public static TheoryData<string> Files => [.. Zoo.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_Compiles(string name) => Compiled.AssertValid(await Zoo.CompiledAsync(name));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_IsExaminedWithoutException(string name)
    {
        var examination = Examination.OfAll();
        await examination.RunAsync(await ProjectOf.CompilationAsync(await Zoo.CompiledAsync(name)), CancellationToken.None);

        Assert.Empty(examination.Exceptions);
        Assert.Equal(name != "HiddenLines", examination.Ids.Contains("CSPN1001"));
        Assert.Equal(name is not ("HiddenLines" or "TopLevel"), examination.Offering.Count > 0);
    }

    [Fact]
    public void Nodes_AreAllThere() => AssertAllBut(
        Absent.Nodes,
        Kinds.Where(kind => !IsToken(kind) && !Absent.Trivia.Contains(kind)),
        Roots().SelectMany(root => root.DescendantNodesAndSelf(descendIntoTrivia: true)).Select(node => node.Kind()));

    [Fact]
    public void Tokens_AreAllThere() => AssertAllBut(
        Absent.Tokens,
        Kinds.Where(IsToken),
        Roots().SelectMany(root => root.DescendantTokens(descendIntoTrivia: true))
            .SelectMany(token => (SyntaxKind[])[token.Kind(), SyntaxFacts.GetContextualKeywordKind(token.Text)]));

    /// <summary>What the engine reads is operations.</summary>
    [Fact]
    public async Task Operations_AreAllThere()
    {
        var found = new HashSet<OperationKind>();
        foreach (var name in Zoo.Files.Keys)
        {
            var compilation = await Zoo.CompiledAsync(name);
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
            var operations = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IOperation>();
            found.UnionWith(operations.SelectMany(operation => operation.DescendantsAndSelf()).Select(operation => operation.Kind));
        }

        AssertAllBut(Absent.Operations, Enum.GetValues<OperationKind>().Where(kind => !IsObsolete(kind)), found);
    }

    private static IEnumerable<SyntaxKind> Kinds => Enum.GetValues<SyntaxKind>();

    private static bool IsObsolete(OperationKind kind) => typeof(OperationKind).GetField(kind.ToString())!.IsDefined(typeof(ObsoleteAttribute), inherit: false);

    private static bool IsToken(SyntaxKind kind) =>
        SyntaxFacts.IsAnyToken(kind) || SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind);

    private static IEnumerable<SyntaxNode> Roots() => Zoo.Files.Values.Select(text => CSharpSyntaxTree.ParseText(text, Zoo.Options).GetRoot());

    /// <summary>What is missing has a reason, and what has a reason is missing.</summary>
    private static void AssertAllBut<T>(IReadOnlyDictionary<T, string> reasons, IEnumerable<T> all, IEnumerable<T> found)
        where T : notnull => Assert.Equal(reasons.Keys.Order(), all.Except(found).Order());
}
