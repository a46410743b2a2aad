using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>Dependencies point one way: Rules, Flow, Annotations, Policy. The source is read, so that nothing is missed that the compiler inlines.</summary>
public class ArchitectureTests
{
    private const string Product = "CspNotifications.Analyzers";

    [Theory]
    [InlineData("Policy", "Microsoft.CodeAnalysis", Product + ".Annotations", Product + ".Flow", Product + ".Rules", Product + ".Resources")]
    [InlineData("Annotations", Product + ".Flow", Product + ".Rules", Product + ".Resources")]
    [InlineData("Flow", Product + ".Rules", Product + ".Resources")]
    public void Layer_KnowsNothingOfTheLayersAbove(string layer, params string[] forbidden)
    {
        foreach (var file in Sources(layer))
        {
            foreach (var name in NamespacesIn(file))
                Assert.DoesNotContain(forbidden, above => name == above || name.StartsWith(above + ".", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Policy")]
    [InlineData("Annotations")]
    [InlineData("Flow")]
    [InlineData("Rules")]
    [InlineData("Resources")]
    public void Layer_IsANamespace(string layer) => Assert.All(
        Sources(layer),
        file => Assert.Equal($"{Product}.{FolderOf(file)}", Root(file).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString()));

    private static string FolderOf(string file)
    {
        var parts = Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar);
        return string.Join('.', parts[(Array.LastIndexOf(parts, Product) + 1)..]);
    }

    /// <summary>A namespace above could also be reached through a qualified name or a global using.</summary>
    [Fact]
    public void Product_HasNoGlobalUsings() => Assert.All(
        Repository.Files("src", "*.cs"),
        file => Assert.DoesNotContain(Root(file).Usings, directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));

    private static IEnumerable<string> Sources(string layer)
    {
        var files = Repository.Files($"src/{Product}/{layer}", "*.cs").ToArray();
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>What usings name, and every qualified name: relative ones too, as seen from the product's namespace.</summary>
    private static IEnumerable<string> NamespacesIn(string file)
    {
        foreach (var name in Root(file).DescendantNodes().Where(node => node is QualifiedNameSyntax or UsingDirectiveSyntax or MemberAccessExpressionSyntax))
        {
            var text = (name is UsingDirectiveSyntax directive ? directive.NamespaceOrType : name).ToString().Replace("global::", "", StringComparison.Ordinal);
            yield return text;
            yield return $"{Product}.{text}";
            yield return $"CspNotifications.{text}";
        }
    }

    private static CompilationUnitSyntax Root(string file) => (CompilationUnitSyntax)Compiled.Tree(File.ReadAllText(file)).GetRoot();
}
