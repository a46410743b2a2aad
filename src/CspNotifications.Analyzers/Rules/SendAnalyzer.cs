using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN1001, CSPN1002, CSPN1003: what leaves from Microsoft, about what, to whom.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendAnalyzer : DiagnosticAnalyzer
{
    private static readonly SyntaxTreeValueProvider<bool> IsAnnotated =
        new(tree => AnnotatedCode.IsIn(tree, CancellationToken.None));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Sends;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!AnnotatedCode.IsIn(context.Compilation, tree => context.TryGetValue(tree, IsAnnotated, out var isIn) && isIn))
            return;

        var model = new AnnotationModel(context.Compilation);
        context.RegisterOperationBlockAction(block => Analyze(block, model));
    }

    private static void Analyze(OperationBlockAnalysisContext context, AnnotationModel model)
    {
        var owner = context.OwningSymbol;
        foreach (var block in context.OperationBlocks)
        {
            if (!SendScreen.MaySend(block, model))
                continue;

            var defaultOrigin = DefaultOrigin.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(block.Syntax.SyntaxTree));
            var body = new BodyContext(model, new Enclosing(model, owner, defaultOrigin), context.CancellationToken);
            var sends = new BodyFlow(context.GetControlFlowGraph(block), body).Run(State.Entry);
            foreach (var send in sends.OrderBy(send => send.Operation.Syntax.SpanStart))
                Report(context, send);
        }
    }

    private static void Report(OperationBlockAnalysisContext context, ObservedSend send)
    {
        if (Descriptors.For(send.Judgement.Verdict) is { } rule)
            context.ReportDiagnostic(SendDiagnostic.Of(rule, send));
    }
}
