using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
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

        var inheritance = new InheritanceRule(model, context.Compilation);
        var attributes = new AttributeRule(model);
        var channels = new ChannelRule(model, context.Compilation);
        var isAnything = AnnotatedCode.HasGlobalAliases(context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                // Of a member in two parts the defining one has the attributes of both.
                if (symbol.Symbol.IsImplicitlyDeclared || symbol.Symbol is IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null })
                    return;

                // What a type inherits may contradict itself; anything else has to say something.
                var isAnnotated = isAnything || AnnotatedCode.IsAround(symbol.Symbol);
                if (isAnnotated || symbol.Symbol.Kind == SymbolKind.NamedType)
                    inheritance.Check(symbol.Symbol, symbol.ReportDiagnostic);

                if (!isAnnotated)
                    return;

                foreach (var annotated in AnnotatedSymbols.Of(symbol.Symbol, symbol.CancellationToken))
                    CheckAttributes(annotated, symbol.ReportDiagnostic);
            },
            SymbolKind.NamedType,
            SymbolKind.Method,
            SymbolKind.Property,
            SymbolKind.Field);

        // A function within a body, or an assembly, is no symbol that actions are called for.
        context.RegisterSyntaxNodeAction(
            function =>
            {
                if (HasAttributes(function.Node) && FunctionOf(function) is { } method)
                {
                    foreach (var annotated in AnnotatedSymbols.Of(method, function.CancellationToken))
                        CheckAttributes(annotated, function.ReportDiagnostic);
                }
            },
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression);

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

    private static ISymbol? FunctionOf(SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken)
        ?? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol;

    /// <summary>On the function, its return value or its parameters; asked before anything is bound.</summary>
    private static bool HasAttributes(SyntaxNode function)
    {
        var (own, parameters, types) = function switch
        {
            LocalFunctionStatementSyntax local => (local.AttributeLists, local.ParameterList, local.TypeParameterList),
            ParenthesizedLambdaExpressionSyntax lambda => (lambda.AttributeLists, lambda.ParameterList, null),
            _ => default,
        };
        return own.Count > 0
            || parameters?.Parameters.Any(parameter => parameter.AttributeLists.Count > 0) == true
            || types?.Parameters.Any(parameter => parameter.AttributeLists.Count > 0) == true;
    }
}
