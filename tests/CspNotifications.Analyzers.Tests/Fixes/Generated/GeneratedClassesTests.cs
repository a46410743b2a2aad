using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>Fix All over a solution of generated classes in all the styles that the fixes know.</summary>
public class GeneratedClassesTests
{
    private const int Classes = 500;

    /// <summary>Microsoft's sender may be of no use any more: the compiler says so, and whoever reads it decides.</summary>
    private const string Unread = "CS9113";

    [Fact]
    public async Task FixAll_OverTheSolution_MakesOfEveryClassWhatItHasToBecome()
    {
        var generated = GeneratedSolution.Of(Classes);
        using var workspace = new AdhocWorkspace();
        var solution = new FixedSolution(await generated.ToSolutionAsync(workspace));
        var said = await solution.CompilerSaysAsync();
        Assert.Equal(["CS0169", Unread], said.Keys.Order());

        // Until nothing is offered any more, for any send that is left.
        await solution.FixAsync();

        // Each kind of action did all that it can at once: none was taken twice.
        Assert.Equal(4, solution.Applied.Count);
        Assert.Distinct(solution.Applied);
        await AssertIsAsync(generated, solution.Solution);
        Assert.Equal(
            Enumerable.Range(0, Classes).Where(number => ClassTraits.Of(number).IsLeft).Select(number => "Job" + number).Order(StringComparer.Ordinal),
            (await solution.SendsAsync()).Select(TypeAround).Distinct().Order(StringComparer.Ordinal));
        var says = await solution.CompilerSaysAsync();
        Assert.DoesNotContain(says, found => found.Key != Unread && found.Value > said.GetValueOrDefault(found.Key));
    }

    /// <summary>Each style of a member is there in each shape, and hardly any class is like another.</summary>
    [Fact]
    public void Traits_AreAllThere()
    {
        var all = Enumerable.Range(0, Classes).Select(ClassTraits.Of).ToList();
        var shapes = Enum.GetValues<Shape>().Length;

        Assert.Equal(shapes * Enum.GetValues<Naming>().Length, all.Select(traits => (traits.Shape, traits.Naming)).Distinct().Count());
        Assert.Equal(shapes * Enum.GetValues<MemberOrder>().Length, all.Select(traits => (traits.Shape, traits.Order)).Distinct().Count());
        Assert.Equal(shapes * Enum.GetValues<Construction>().Length, all.Select(traits => (traits.Shape, traits.Construction)).Distinct().Count());
        Assert.InRange(all.Distinct().Count(), 480, Classes);
    }

    private static async Task AssertIsAsync(GeneratedSolution expected, Solution solution)
    {
        var files = solution.Projects.SelectMany(project => project.Documents).ToDictionary(document => document.Name);
        foreach (var (name, text) in expected.Files)
            Assert.Equal(Arrows.After(text), (await files[name].GetTextAsync()).ToString());
    }

    private static string TypeAround(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        return node.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.ValueText;
    }
}
