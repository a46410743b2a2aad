using System.IO.Enumeration;
using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>Dependencies point one way: Rules, Flow, Annotations, Policy. The source is read, so that nothing is missed that the compiler inlines.</summary>
public class ArchitectureTests
{
    private const string Product = "CspNotifications.Analyzers";

    /// <summary>A path below a layer, or a type and its member.</summary>
    private static readonly Regex Named = new(@"`((Rules|Flow|Annotations|Policy|Meta|Robustness|Resources)/[\w./*]+|(Value|State|Memory|Interpreter|Construction)\.\w+)`");

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

    /// <summary>A newcomer finds every file, type and member that the page names.</summary>
    [Fact]
    public void Page_NamesWhatIsThere()
    {
        var sources = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).ToArray();
        var types = sources.Select(Root).SelectMany(root => root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).ToLookup(type => type.Identifier.Text);
        var named = Named.Matches(Repository.Read("docs", "architecture.md")).Select(match => match.Value.Trim('`')).Distinct().ToArray();

        Assert.True(named.Length > 60);
        Assert.All(named, name => Assert.True(IsThere(name, sources, types), name));
    }

    private static bool IsThere(string name, string[] sources, ILookup<string, BaseTypeDeclarationSyntax> types)
    {
        var last = name[(name.LastIndexOf('/') + 1)..];
        if (last.Length == 0)
            return sources.Any(source => source.Contains($"/{name}", StringComparison.Ordinal));

        if (last.EndsWith(".cs", StringComparison.Ordinal))
            return sources.Any(source => FileSystemName.MatchesSimpleExpression($"*/{name}", source, ignoreCase: false));

        if (last.Contains('*') || last.EndsWith(".resx", StringComparison.Ordinal))
            return Repository.Files("src", last).Any();

        var parts = last.Split('.');
        return types[parts[0]].Any(type => parts.Length == 1 || type.DescendantNodes().Any(node => NameOf(node) == parts[1]));
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => null,
    };

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
