using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>CSPN2004: a guard that cannot answer, has nothing to be asked about, or whose body shows that it does not establish what it is declared to.</summary>
internal static class GuardRule
{
    /// <summary>What its declaration shows.</summary>
    public static void CheckShape(AnnotatedSymbol annotated, Action<Diagnostic> report)
    {
        if (annotated.Attributes.Any(attribute => attribute.Name == AttributeNames.Guard) && WrongBecause(annotated.Symbol) is { } reason)
            report(Wrong(annotated.Symbol, reason));
    }

    /// <summary>What its body shows.</summary>
    public static void CheckBody(ISymbol owner, IOperation root, AnnotationModel model, ValueFactory values, Func<Summary?> summary, Action<Diagnostic> report)
    {
        var member = owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } ? property : owner;
        if (WrongBecause(member) is not null)
            return;

        foreach (var guard in model.Of(member).Guards)
        {
            if (!new ReadableGuard(model, member, guard.Facet).IsReadable(root) || summary() is not { } read || !new GuardProof(model, values, read).IsRefuted(guard))
                continue;

            var claimed = string.Join(", ", FacetNames.Of(guard.Facet, guard.Establishes));
            report(Wrong(member, Text.Of(guard.When ? "Guard_NotWhenTrue" : "Guard_NotWhenFalse", claimed)));
            return;
        }
    }

    public static bool IsGuard(ISymbol owner, AnnotationModel model) => owner switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => !model.Of(property).Guards.IsEmpty,
        IMethodSymbol method => !model.Of(method).Guards.IsEmpty,
        _ => false,
    };

    private static Diagnostic Wrong(ISymbol member, LocalizableString reason) =>
        Diagnostic.Create(Descriptors.UnfitGuard, member.Locations[0], ValueFactory.NameOf(member), reason);

    private static LocalizableString? WrongBecause(ISymbol member)
    {
        var type = member switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        if (type is null)
            return null;

        if (!IsTruth(type))
            return Text.Of("Guard_NotBool");

        var isAsked = !member.IsStatic || member is IMethodSymbol { Parameters: var parameters } && parameters.Any(parameter => parameter.RefKind != RefKind.Out);
        return isAsked ? null : Text.Of("Guard_NothingAsked");
    }

    /// <summary>A truth, or one that may be missing.</summary>
    private static bool IsTruth(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsTruth(nullable.TypeArguments[0]);
}
