using System.Collections.Immutable;

namespace CspNotifications.Package.Tests.Running;

/// <summary>A throw-away project that uses the package, as a user would write it.</summary>
internal sealed record ConsumerProject(string Name, string Source)
{
    /// <summary>Attributes of the package reference, such as <c>PrivateAssets="all"</c>; null: no package reference.</summary>
    public string? Reference { get; init; } = "";

    public string Frameworks { get; init; } = "net10.0";

    public string Properties { get; init; } = "";

    public string Items { get; init; } = "";

    /// <summary>Further files, by path relative to the project.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A project beside this one that this one refers to.</summary>
    public ConsumerProject? DependsOn { get; init; }

    private string FrameworkProperty => Frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";

    public async Task WriteToAsync(string folder, string packageVersion)
    {
        if (DependsOn is not null)
            await DependsOn.WriteToAsync(folder, packageVersion);

        var files = Files.Add($"{Name}.csproj", ProjectFile(packageVersion)).Add("Program.cs", Source);
        foreach (var (path, text) in files)
        {
            var fullPath = Path.Combine(folder, Name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            await File.WriteAllTextAsync(fullPath, text);
        }
    }

    // Without an application host, and without the reference assemblies of ASP.NET, nothing but the package has to be restored.
    private string ProjectFile(string packageVersion) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{FrameworkProperty}>{Frameworks}</{FrameworkProperty}>
            <OutputType>{(Source.Contains("static void Main") ? "Exe" : "Library")}</OutputType>
            <UseAppHost>false</UseAppHost>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            {(Reference is null ? "" : $"<PackageReference Include=\"{PackedPackage.Id}\" Version=\"{packageVersion}\" {Reference} />")}
            {(DependsOn is null ? "" : $"<ProjectReference Include=\"../{DependsOn.Name}/{DependsOn.Name}.csproj\" />")}
            {Items}
          </ItemGroup>
        </Project>
        """;
}
