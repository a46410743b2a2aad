using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>
/// Fix All over a whole solution, as a client on the command line does it: the first action that is offered for some send is applied wherever it
/// is, and so on until nothing is offered.
/// </summary>
internal sealed class FixedSolution(Solution solution)
{
    private static readonly ImmutableArray<CodeFixProvider> Providers = [new RouteFix(), new InjectFix()];

    private OfSends _sends = new();

    public Solution Solution { get; private set; } = solution;

    /// <summary>What was fixed everywhere by one action, in order.</summary>
    public List<string> Applied { get; } = [];

    public async Task FixAsync()
    {
        while (await OfferedAsync() is var (provider, key))
        {
            Solution = await AppliedAsync(provider, key);
            _sends = new();
            Applied.Add(key);
        }
    }

    /// <summary>What is reported now, in the order of the files.</summary>
    public async Task<ImmutableArray<Diagnostic>> SendsAsync()
    {
        var found = new List<Diagnostic>();
        foreach (var project in Solution.Projects)
            found.AddRange(await _sends.GetAllDiagnosticsAsync(project, CancellationToken.None));

        return
        [
            .. found.OrderBy(diagnostic => Solution.GetDocument(diagnostic.Location.SourceTree)!.Name, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What the compiler says, and how often.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CompilerSaysAsync()
    {
        var found = new List<string>();
        foreach (var project in Solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            found.AddRange(compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id));
        }

        return found.CountBy(id => id).ToDictionary();
    }

    private async Task<(CodeFixProvider Provider, string Key)?> OfferedAsync()
    {
        foreach (var diagnostic in await SendsAsync())
        {
            var document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
            foreach (var provider in Providers)
            {
                var keys = new List<string?>();
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => keys.Add(action.EquivalenceKey), CancellationToken.None));
                if (keys.Count > 0)
                    return (provider, keys[0]!);
            }
        }

        return null;
    }

    private async Task<Solution> AppliedAsync(CodeFixProvider provider, string key)
    {
        var context = new FixAllContext(
            Solution.Projects.First(),
            provider,
            FixAllScope.Solution,
            key,
            provider.FixableDiagnosticIds,
            _sends,
            CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>What is reported in a state of the solution.</summary>
    private sealed class OfSends : FixAllContext.DiagnosticProvider
    {
        private readonly Dictionary<ProjectId, ImmutableArray<Diagnostic>> _found = [];

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            if (_found.TryGetValue(project.Id, out var known))
                return known;

            var compilation = await project.GetCompilationAsync(cancellationToken);
            return _found[project.Id] = await compilation!
                .WithAnalyzers([new SendAnalyzer()], project.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync(cancellationToken);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
