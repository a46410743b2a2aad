using CspNotifications.Analyzers.Tests.Fixes.Generated;
using CspNotifications.Analyzers.Tests.Robustness.Syntax;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>The programs that are mutated, by kind.</summary>
internal static class Seeds
{
    private const string Sample = "samples/Contoso.Notifications.Before";

    private static readonly AdhocWorkspace Workspace = new();

    /// <summary>Projects of one file are done sooner: there are more of them.</summary>
    private const int Small = 6;

    public static async Task<IReadOnlyList<SeedKind>> AllAsync()
    {
        SeedKind[] all =
        [
            new(Small, await EachAsync("rich", RichPrograms.ByName)),
            new(Small, await EachAsync("fixable", FixablePrograms.ByName)),
            new(Small, await ZooAsync()),
            new(1, await TogetherAsync("scattered", ScatteredProgram.Files.Select(file => (file.Key, "using CspNotifications;\n" + file.Value)), Vocabulary.Source)),
            new(1, await TogetherAsync("sample", Repository.Files(Sample, "*.cs").Select(file => (Path.GetFileName(file), File.ReadAllText(file))))),
            new(Small, await ApartAsync()),
            new(1, await StyledAsync()),
        ];

        // What is compiled here is shared by all that is changed of it.
        foreach (var project in all.SelectMany(kind => kind.Programs).Select(seed => seed.Document.Project).Distinct())
            await project.GetCompilationAsync();

        return all;
    }

    /// <summary>Each program for itself, in the small world.</summary>
    private static async Task<IReadOnlyList<SeedProgram>> EachAsync(string kind, IReadOnlyDictionary<string, string> programs)
    {
        var seeds = new List<SeedProgram>();
        foreach (var (name, text) in programs)
            seeds.AddRange(await TogetherAsync(kind, [(name, text)], Vocabulary.Source, Container.Source));

        return seeds;
    }

    /// <summary>The small world is another project, whose source is at hand as it is in an editor.</summary>
    private static async Task<IReadOnlyList<SeedProgram>> ApartAsync()
    {
        var world = await TogetherAsync("world", [("World.cs", Vocabulary.Source), ("Container.cs", Container.Source)]);
        var seeds = new List<SeedProgram>();
        foreach (var (name, text) in RichPrograms.ByName.Concat(FixablePrograms.ByName))
        {
            var trees = new[] { text, Compiled.Usings }.Select(source => CSharpSyntaxTree.ParseText(source, Zoo.Options));
            var compilation = await Compiled.FromAsync(trees, [Compiled.Annotations, .. Container.References]);
            var project = await ProjectOf.CompilationAsync(compilation.WithAssemblyName("Apart"), world[0].Document.Project);
            seeds.Add(new($"apart {name}", text, project.Documents.First()));
        }

        return seeds;
    }

    private static async Task<IReadOnlyList<SeedProgram>> ZooAsync()
    {
        var seeds = new List<SeedProgram>();
        foreach (var name in Zoo.Files.Keys)
        {
            var project = await ProjectOf.CompilationAsync(await Zoo.CompiledAsync(name));
            seeds.Add(new($"zoo {name}", Zoo.Files[name], project.Documents.First()));
        }

        return seeds;
    }

    /// <summary>One project: any of its files is changed, and the others stay.</summary>
    private static async Task<IReadOnlyList<SeedProgram>> TogetherAsync(string kind, IEnumerable<(string Name, string Text)> files, params string[] world)
    {
        var mutated = files.ToList();
        var trees = mutated.Select(file => CSharpSyntaxTree.ParseText(file.Text, Zoo.Options, file.Name))
            .Concat(world.Append(Compiled.Usings).Select(text => CSharpSyntaxTree.ParseText(text, Zoo.Options)));
        var project = await ProjectOf.CompilationAsync(await Compiled.FromAsync(trees, [Compiled.Annotations, .. Container.References]));
        return [.. mutated.Zip(project.Documents, (file, document) => new SeedProgram($"{kind} {file.Name}", file.Text, document))];
    }

    /// <summary>Classes in the styles that the fixes know, in several projects that refer to each other.</summary>
    private static async Task<IReadOnlyList<SeedProgram>> StyledAsync()
    {
        var solution = await GeneratedSolution.Of(classes: 20).ToSolutionAsync(Workspace);
        var seeds = new List<SeedProgram>();
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
            seeds.Add(new($"styled {document.Name}", (await document.GetTextAsync()).ToString(), document));

        return seeds;
    }
}
