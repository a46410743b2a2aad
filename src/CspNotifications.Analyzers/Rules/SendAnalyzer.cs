using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Rules;

/// <summary>
/// CSPN1001 to CSPN1004: what leaves from Microsoft, about what, to whom. CSPN2006: what leaves, and nobody says from whom.
/// CSPN3001: who is put in the partner's place to send.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.Sends, Descriptors.SenderNotNamed, Descriptors.MicrosoftForPartner];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (AnnotatedCompilation.Of(context) is not { } model)
            return;

        var options = context.Options.AnalyzerConfigOptionsProvider;
        var compilation = context.Compilation;
        var summaries = new SummaryCache(
            compilation,
            model,
            tree => DefaultOrigin.Of(options.GetOptions(tree)),
            tree => TurnedOn.Is(Descriptors.NotEstablished, compilation.Options, tree));
        context.RegisterOperationBlockAction(block => Analyze(block, summaries));
    }

    private static void Analyze(OperationBlockAnalysisContext context, SummaryCache summaries)
    {
        var roots = new HashSet<IOperation>();
        foreach (var block in context.OperationBlocks)
        {
            var root = SourceBody.RootOf(block);
            if (!SourceBody.IsBody(root) || !roots.Add(root) || !summaries.MayReachSend(context.OwningSymbol, root, context.CancellationToken))
                continue;

            var result = summaries.Of(context.OwningSymbol, root, () => context.GetControlFlowGraph(block), context.CancellationToken);
            foreach (var send in summaries.SendsOf(context.OwningSymbol, result, context.CancellationToken).OrderBy(send => send.Operation.Syntax.SpanStart))
                Report(context, send);

            foreach (var send in result.Nameless.OrderBy(send => send.Operation.Syntax.SpanStart))
                context.ReportDiagnostic(SendDiagnostic.Of(Descriptors.SenderNotNamed, send));

            foreach (var registration in result.Registrations)
                context.ReportDiagnostic(RegistrationDiagnostic.Of(registration));
        }
    }

    private static void Report(OperationBlockAnalysisContext context, ObservedSend send)
    {
        if (Descriptors.For(send.Judgement.Verdict) is { } rule)
            context.ReportDiagnostic(SendDiagnostic.Of(rule, send));
    }
}
