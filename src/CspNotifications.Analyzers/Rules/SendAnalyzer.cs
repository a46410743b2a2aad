using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Rules;

/// <summary>
/// CSPN1001 to CSPN1004: what leaves from Microsoft, about what, to whom. CSPN2001: values that are something else than they are declared to be
/// where they go. CSPN2004: guards whose bodies show that they are none. CSPN2006: what leaves, and nobody says from whom. CSPN2007: exported parameters
/// that decide a send. CSPN3001: who is put in the partner's place to send. All come from one analysis of each body.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendAnalyzer : DiagnosticAnalyzer
{
    private readonly IBodyObserver? _observer;

    public SendAnalyzer()
    {
    }

    /// <summary>For those who want to know what is done.</summary>
    internal SendAnalyzer(IBodyObserver observer) => _observer = observer;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Followed;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (AnnotatedCompilation.Of(context) is not { } model)
            return;

        var options = context.Options.AnalyzerConfigOptionsProvider;
        var compilation = context.Compilation;
        var summaries = new SummaryCache(
            compilation,
            model,
            tree => DefaultOrigin.Of(options.GetOptions(tree)),
            tree => TurnedOn.Is(Descriptors.NotEstablished, compilation.Options, tree),
            _observer);
        context.RegisterOperationBlockAction(block => Analyze(block, model, summaries));
    }

    private static void Analyze(OperationBlockAnalysisContext context, AnnotationModel model, SummaryCache summaries)
    {
        var isGuard = GuardRule.IsGuard(context.OwningSymbol, model);
        var roots = context.OperationBlocks.Length > 1 ? new HashSet<IOperation>() : null;
        foreach (var block in context.OperationBlocks)
        {
            var root = SourceBody.RootOf(block);
            if (root is IParameterInitializerOperation initializer)
                Report(context, Contracts.OfDefault(model, summaries.Values, initializer));

            if (!SourceBody.IsBody(root) || roots?.Add(root) == false)
                continue;

            if (isGuard)
                GuardRule.CheckBody(context.OwningSymbol, root, model, summaries.Values, () => Followed(context, block, root, summaries).Summary, context.ReportDiagnostic);

            if (!summaries.MayReachSend(context.OwningSymbol, root, context.CancellationToken))
                continue;

            var result = Followed(context, block, root, summaries);
            foreach (var send in summaries.SendsOf(context.OwningSymbol, result, context.CancellationToken).OrderBy(send => send.Operation.Syntax.SpanStart))
                Report(context, send);

            foreach (var send in result.Nameless.OrderBy(send => send.Operation.Syntax.SpanStart))
                context.ReportDiagnostic(SendDiagnostic.Of(Descriptors.SenderNotNamed, send, context.Compilation));

            foreach (var registration in result.Registrations)
                context.ReportDiagnostic(RegistrationDiagnostic.Of(registration, context.Compilation));

            Report(context, result.Contradictions);
            foreach (var open in (model.IsAnnotated ? result.Open : []).OrderBy(open => open.Parameter.Ordinal))
                context.ReportDiagnostic(OpenParameterDiagnostic.Of(open, result.Open, context.Compilation));
        }
    }

    private static void Report(OperationBlockAnalysisContext context, IEnumerable<Contradiction> contradictions)
    {
        foreach (var contradiction in contradictions.OrderBy(seen => seen.Handover.Site.Syntax.SpanStart))
            context.ReportDiagnostic(ContradictionDiagnostic.Of(contradiction, context.Compilation));
    }

    private static BodyResult Followed(OperationBlockAnalysisContext context, IOperation block, IOperation root, SummaryCache summaries) =>
        summaries.Of(context.OwningSymbol, root, () => context.GetControlFlowGraph(block), context.CancellationToken);

    private static void Report(OperationBlockAnalysisContext context, ObservedSend send)
    {
        if (Descriptors.For(send.Judgement.Verdict) is { } rule)
            context.ReportDiagnostic(SendDiagnostic.Of(rule, send, context.Compilation));
    }
}
