using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Rules;

/// <summary>A contradiction as a diagnostic: on the value, with what it is and what it is declared to be where it goes.</summary>
internal static class ContradictionDiagnostic
{
    public static Diagnostic Of(Contradiction seen, Compilation compilation)
    {
        var handover = seen.Handover;
        var value = ArmOf(handover.Site.Syntax, seen.Evidence?.Location);
        var steps = Steps.In(compilation)
            .Then("Step_Declared", handover.Slot)
            .Then("Step_Value", seen.Evidence)
            .Through(handover.Path.Select(step => (SyntaxNodeOrToken)step.Syntax), "Step_Handover", last: "Step_Handover");
        return Diagnostic.Create(
            Descriptors.ContradictsDeclaration,
            value.GetLocation(),
            steps.Locations,
            steps.AddTo(DeclaredFacet.Properties(seen.Facet, seen.Found, handover.Slot is IMethodSymbol).At(handover.Slot, compilation)),
            seen.Evidence?.Text ?? value.ToString(),
            Listed(seen.Facet, seen.Found),
            Named(handover.Slot),
            Listed(seen.Facet, seen.Declared));
    }

    /// <summary>Of a value with alternatives the one that contradicts, as far as that stands there.</summary>
    private static SyntaxNode ArmOf(SyntaxNode value, Location? shown)
    {
        if (shown?.SourceTree != value.SyntaxTree || !value.Span.Contains(shown.SourceSpan))
            return value;

        var arms = value switch
        {
            ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
            ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
            SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => [coalesce.Left, coalesce.Right],
            _ => Enumerable.Empty<ExpressionSyntax>(),
        };
        foreach (var arm in arms)
        {
            if (arm.Span.Contains(shown.SourceSpan))
                return ArmOf(arm, shown);
        }

        return value;
    }

    private static LocalizableString Named(ISymbol slot) => slot switch
    {
        IParameterSymbol parameter => Text.Of("Slot_Parameter", parameter.Name, ValueFactory.NameOf(parameter.ContainingSymbol)),
        IMethodSymbol method => Text.Of("Slot_Return", ValueFactory.NameOf(method)),
        _ => Text.Of("Slot_Member", ValueFactory.NameOf(slot)),
    };

    private static string Listed(Facet facet, FacetSet set) => string.Join(", ", FacetNames.Of(facet, set));
}
