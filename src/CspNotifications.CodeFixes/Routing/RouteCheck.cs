using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// Makes routes on trial: they hold when the members around the sends have no new error or warning, and the rules are silent about the calls.
/// Definite assignment, captures, nullability and conversions are for the compiler to judge, the sends for the analyzer.
/// </summary>
internal sealed class RouteCheck(SemanticModel before, SourceText text, AnalyzerOptions options)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new SendAnalyzer()];

    public async Task<bool> HoldAsync(IReadOnlyList<RoutedSend> sends, CancellationToken cancellation)
    {
        var moves = new Moves(RoutedSend.ChangesOf(sends));
        var changed = before.SyntaxTree.WithChangedText(text.WithChanges(moves.Changes));
        var compilation = before.Compilation.ReplaceSyntaxTree(before.SyntaxTree, changed);
        var after = compilation.GetSemanticModel(changed);
        return Compiles(after, moves, Around(sends, CompiledWith), cancellation)
            && await AreSilentAsync(compilation, after, sends, moves, Around(sends, MemberAround), cancellation).ConfigureAwait(false);
    }

    private bool Compiles(SemanticModel after, Moves moves, TextSpan all, CancellationToken cancellation)
    {
        var was = before.GetDiagnostics(all, cancellation);
        var @is = after.GetDiagnostics(moves.Of(all), cancellation);
        return !HasMore(Told(@is), Told(was));
    }

    private async Task<bool> AreSilentAsync(
        Compilation compilation,
        SemanticModel after,
        IReadOnlyList<RoutedSend> sends,
        Moves moves,
        TextSpan all,
        CancellationToken cancellation)
    {
        var names = new HashSet<int>(sends.Select(send => moves.Of(new TextSpan(send.Site.Name.SpanStart, 0)).Start));
        var analysis = new CompilationWithAnalyzers(
            compilation,
            Rules,
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analysis
            .GetAnalyzerSemanticDiagnosticsAsync(after, sends.Count == 1 ? moves.Of(sends[0].Touched) : moves.Of(all), cancellation)
            .ConfigureAwait(false);
        return !found.Any(diagnostic => names.Contains(diagnostic.Location.SourceSpan.Start));
    }

    private static TextSpan Around(IReadOnlyList<RoutedSend> sends, Func<SendSite, SyntaxNode> nodeOf)
    {
        var spans = sends.Select(send => nodeOf(send.Site).FullSpan).ToList();
        return TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    /// <summary>The member; with parameters of the type the whole type, as it is at those that the compiler says which nobody reads.</summary>
    private static SyntaxNode CompiledWith(SendSite site) =>
        site.Call.FirstAncestorOrSelf<TypeDeclarationSyntax>(type => type.ParameterList is not null) ?? MemberAround(site);

    /// <summary>What binds as one: a member; top-level statements only all together.</summary>
    private static SyntaxNode MemberAround(SendSite site) =>
        site.Call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax
            ? member
            : site.Call.SyntaxTree.GetRoot();

    private static IEnumerable<string> Told(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Where(Leftovers.Forbid)
        .Select(diagnostic => diagnostic.Id);

    private static bool HasMore(IEnumerable<string> after, IEnumerable<string> before)
    {
        var known = before.ToLookup(id => id);
        return after.GroupBy(id => id).Any(group => group.Count() > known[group.Key].Count());
    }

    /// <summary>Where spans of the old text are in the new one.</summary>
    private sealed class Moves(ImmutableArray<TextChange> changes)
    {
        public ImmutableArray<TextChange> Changes => changes;

        public TextSpan Of(TextSpan span) => TextSpan.FromBounds(span.Start + DeltaUpTo(span.Start), span.End + DeltaUpTo(span.End));

        private int DeltaUpTo(int position) => changes
            .TakeWhile(change => change.Span.Start <= position)
            .Where(change => change.Span.End <= position)
            .Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
    }
}
