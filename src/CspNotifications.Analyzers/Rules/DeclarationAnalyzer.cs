using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN2002 to CSPN2005: annotations that contradict each other, or can have no effect. Only declarations are looked at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Declarations;

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

        var inheritance = new InheritanceRule(model);
        var attributes = new AttributeRule(model);
        var channels = new ChannelRule(model, context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.IsImplicitlyDeclared)
                    return;

                inheritance.Check(symbol.Symbol, symbol.ReportDiagnostic);
                foreach (var annotated in AnnotatedSymbols.Of(symbol.Symbol, symbol.CancellationToken))
                    CheckAttributes(annotated, symbol.ReportDiagnostic);
            },
            SymbolKind.NamedType,
            SymbolKind.Method,
            SymbolKind.Property,
            SymbolKind.Field);

        // An assembly is no symbol that actions are called for.
        context.RegisterSyntaxNodeAction(
            list =>
            {
                if (list.Node is AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword }
                    && AnnotatedSymbols.Of(list.Compilation.Assembly, list.Node, list.CancellationToken) is { } annotated)
                {
                    CheckAttributes(annotated, list.ReportDiagnostic);
                }
            },
            SyntaxKind.AttributeList);

        void CheckAttributes(AnnotatedSymbol annotated, Action<Diagnostic> report)
        {
            attributes.Check(annotated, report);
            GuardRule.CheckShape(annotated, report);
            channels.Check(annotated, report);
        }
    }
}
