using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CspNotifications.Package.Tests.Running;

namespace CspNotifications.Package.Tests;

/// <summary>A compiler that cannot load the analyzers.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class CompilerTests(PackedPackage package)
{
    /// <summary>The floor that the warning names is the one that the packed analyzers are built on; at it nothing is said.</summary>
    [Fact]
    public async Task CompilerBelowTheFloor_IsWarnedAboutOnce()
    {
        var floor = BuiltOn("analyzers/dotnet/cs/CspNotifications.Analyzers.dll");
        Assert.Equal(floor, BuiltOn("analyzers/dotnet/cs/CspNotifications.CodeFixes.dll"));
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.Violating));

        foreach (var compiler in new[] { $"roslyn{floor.Major}.{floor.Minor - 1}", "roslyn3.11" })
        {
            var tooOld = (await app.BuildAsync($"-p:CompilerApiVersion={compiler}")).ShouldSucceed();

            var warning = Assert.Single(tooOld.Diagnostics);
            Assert.Equal(("warning", "CSPN0001", "App.csproj"), (warning.Severity, warning.Id, warning.File));
            Assert.Contains($"'{compiler}'", warning.Message);
            Assert.Contains($"Roslyn {floor} (Visual Studio 2022 17.14, .NET SDK 9.0.300) or later", warning.Message);
        }

        var build = (await app.BuildAsync("-t:Rebuild", $"-p:CompilerApiVersion=roslyn{floor}")).ShouldSucceed();
        Assert.Equal(["CSPN1001"], build.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private Version BuiltOn(string file)
    {
        using var reader = new PEReader(new MemoryStream(package.Read(file)));
        var metadata = reader.GetMetadataReader();
        var roslyn = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Single(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis");
        return new(roslyn.Version.Major, roslyn.Version.Minor);
    }
}
