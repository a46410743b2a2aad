using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// Makes a route on trial: it holds when the member around the send has no new error, the call no new warning, and the rules are silent there.
/// Definite assignment, captures, nullability and conversions are for the compiler to judge, the send for the analyzer.
/// </summary>
internal sealed class RouteCheck(SendSite site, SourceText text, AnalyzerOptions options)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new SendAnalyzer()];

    public async Task<bool> HoldsAsync(Route route, CancellationToken cancellation)
    {
        var tree = site.Model.SyntaxTree;
        var changed = tree.WithChangedText(text.WithChanges(route.Changes));
        var compilation = site.Model.Compilation.ReplaceSyntaxTree(tree, changed);
        var model = compilation.GetSemanticModel(changed);
        return Compiles(model, route, cancellation) && await IsSilentAsync(compilation, model, route, cancellation).ConfigureAwait(false);
    }

    private bool Compiles(SemanticModel model, Route route, CancellationToken cancellation)
    {
        var member = MemberAround().FullSpan;
        var before = site.Model.GetDiagnostics(member, cancellation);
        var after = model.GetDiagnostics(Moved(member, route), cancellation);
        var touched = TextSpan.FromBounds(Math.Min(site.Call.SpanStart, route.Changes.Min(change => change.Span.Start)), site.Call.Span.End);
        return !HasMore(Errors(after), Errors(before)) && !HasMore(Warnings(after, Moved(touched, route)), Warnings(before, touched));
    }

    private async Task<bool> IsSilentAsync(Compilation compilation, SemanticModel model, Route route, CancellationToken cancellation)
    {
        var name = Moved(new(site.Name.SpanStart, 0), route).Start;
        var analysis = new CompilationWithAnalyzers(
            compilation,
            Rules,
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analysis
            .GetAnalyzerSemanticDiagnosticsAsync(model, Moved(site.Call.Span, route), cancellation)
            .ConfigureAwait(false);
        return !found.Any(diagnostic => diagnostic.Location.SourceSpan.Start == name);
    }

    /// <summary>What binds as one: a member; top-level statements only all together.</summary>
    private SyntaxNode MemberAround() =>
        site.Call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax
            ? member
            : site.Call.SyntaxTree.GetRoot();

    /// <summary>Where a span of the old text is in the new one.</summary>
    private static TextSpan Moved(TextSpan span, Route route)
    {
        var start = span.Start;
        var end = span.End;
        foreach (var change in route.Changes)
        {
            var delta = (change.NewText?.Length ?? 0) - change.Span.Length;
            if (change.Span.End <= span.Start)
                start += delta;

            if (change.Span.End <= span.End)
                end += delta;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static IEnumerable<string> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);

    private static IEnumerable<string> Warnings(ImmutableArray<Diagnostic> diagnostics, TextSpan span) => diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceSpan.IntersectsWith(span))
        .Select(diagnostic => diagnostic.Id);

    private static bool HasMore(IEnumerable<string> after, IEnumerable<string> before)
    {
        var known = before.ToLookup(id => id);
        return after.GroupBy(id => id).Any(group => group.Count() > known[group.Key].Count());
    }
}
