using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;

namespace CspNotifications.CodeFixes.Establishing;

/// <summary>A send of which a facet is not known, and the declarations that could say it.</summary>
internal sealed record OpenSend(Solution Solution, Document Document, Diagnostic Diagnostic, Facet Facet, ImmutableArray<ISymbol> Sources, AnnotationModel Said)
{
    public static async Task<OpenSend?> OfAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || SendSite.Find(root, model, diagnostic.Location.SourceSpan, cancellation) is not { } site
            || !Enum.TryParse<Facet>(diagnostic.Properties[DeclaredFacet.FacetKey], out var facet))
        {
            return null;
        }

        var said = PartnerWorld.Of(model.Compilation, document.Project.AnalyzerOptions).Annotations;
        return new(solution, document, diagnostic, facet, [.. new Sources(model, said, facet, cancellation).Of(site)], said);
    }

    /// <summary>The parameters by which it may come in, the likeliest first: enums that have the facet, then others.</summary>
    public IEnumerable<IParameterSymbol> Parameters() => Sources
        .OfType<IParameterSymbol>()
        .Where(parameter => !IsOfProgram(parameter))
        .OrderBy(parameter => parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds && Said.OfEnum(kinds).HasAny ? 0 : 1);

    /// <summary>Nobody calls what starts the program.</summary>
    private static bool IsOfProgram(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { IsStatic: true, Name: WellKnownMemberNames.EntryPointMethodName };
}
