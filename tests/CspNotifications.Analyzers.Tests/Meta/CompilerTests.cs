using System.Reflection;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>The analyzers are built on the oldest compiler that loads them, and these tests run on the one that was asked for.</summary>
public class CompilerTests
{
    [Fact]
    public void Tests_RunOnTheCompilerThatWasAskedFor() => Assert.Equal(
        VersionOf("RoslynVersion"),
        Short(typeof(CSharpCompilation).Assembly.GetName()));

    [Theory]
    [InlineData(typeof(SendAnalyzer))]
    [InlineData(typeof(RouteFix))]
    public void Product_IsBuiltOnTheFloor(Type type)
    {
        var references = type.Assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal(VersionOf("RoslynFloor"), Short(reference)));
    }

    private static Version VersionOf(string property)
    {
        var version = Version.Parse(typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == property).Value!);
        return new(version.Major, version.Minor);
    }

    private static Version Short(AssemblyName name) => new(name.Version!.Major, name.Version.Minor);
}
