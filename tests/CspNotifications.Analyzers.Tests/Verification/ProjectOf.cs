using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>Projects as editors have them, for fixes to change.</summary>
internal static class ProjectOf
{
    /// <summary>The host of all of them: it keeps nothing, as what it hands out is never applied.</summary>
    private static readonly AdhocWorkspace Workspace = new();

    /// <summary>A project with the files, options and references of a compilation, and every rule turned on; if wanted beside one that it refers to.</summary>
    public static async Task<Project> CompilationAsync(Compilation compilation, Project? referred = null)
    {
        var id = ProjectId.CreateNewId();
        var solution = (referred?.Solution ?? Workspace.CurrentSolution).AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            compilation.AssemblyName!,
            compilation.AssemblyName!,
            LanguageNames.CSharp,
            compilationOptions: compilation.TurningOn(AnalyzerRun.Defaults.Keys).Options,
            parseOptions: compilation.SyntaxTrees.First().Options,
            projectReferences: referred is null ? [] : [new ProjectReference(referred.Id)],
            metadataReferences: compilation.References));
        foreach (var (number, tree) in compilation.SyntaxTrees.Index())
        {
            var name = tree.FilePath.Length > 0 ? tree.FilePath : $"File{number}.cs";
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From((await tree.GetTextAsync()).ToString()));
        }

        return solution.GetProject(id)!;
    }
}
