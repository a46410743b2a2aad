using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>What the fixes make of the first document of a project, with every choice among the actions that they offer.</summary>
internal static class DocumentFixes
{
    /// <summary>The texts in which the rule reports nothing more, or nothing that a fix is offered for.</summary>
    public static async Task<IReadOnlyCollection<string>> ResultsAsync(Project project, string id)
    {
        var results = new HashSet<string>();
        await FixAsync(project, id, results, []);
        return results;
    }

    private static async Task FixAsync(Project project, string id, HashSet<string> results, HashSet<string> seen)
    {
        var document = project.Documents.First();
        var text = (await document.GetTextAsync()).ToString();
        if (!seen.Add(text))
            return;

        var actions = await ActionsAsync(document, id);
        if (actions.Count == 0)
            results.Add(text);

        foreach (var action in actions)
        {
            var applied = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            await FixAsync(applied.ChangedSolution.GetProject(project.Id)!, id, results, seen);
        }
    }

    /// <summary>What is offered at the first place at which something is.</summary>
    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, string id)
    {
        var tree = await document.GetSyntaxTreeAsync();
        var run = await AnalyzerRun.WithoutExceptionAsync((await document.Project.GetCompilationAsync())!);
        foreach (var diagnostic in run.Diagnostics.Where(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree == tree))
        {
            var actions = new List<CodeAction>();
            foreach (var provider in AllFixes.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(id)))
                await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

            if (actions.Count > 0)
                return [.. actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)];
        }

        return [];
    }
}
