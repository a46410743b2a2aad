using System.Collections.Immutable;
using System.Globalization;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Declaring;

/// <summary>A parameter that is marked as the one that decides, and its member as a sender.</summary>
internal sealed record MarkedParameter(string Parameter, string Attribute, ImmutableArray<TextChange> Changes)
{
    public static async Task<MarkedParameter?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { Parent: ParameterListSyntax { Parent: BaseMethodDeclarationSyntax member } list } parameter
            || NewAttribute.On(member, model, SenderOf(diagnostic)) is not { } sender)
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(sender);
        foreach (var marks in MarksOf(diagnostic).GroupBy(mark => mark.Ordinal))
        {
            if (NewAttribute.On(list.Parameters[marks.Key], model, [.. marks.Select(mark => new NewAttribute(mark.Facet))]) is not { } mark)
                return null;

            changes.Add(mark);
        }

        var facet = (Facet)Enum.Parse(typeof(Facet), diagnostic.Properties[DeclaredFacet.FacetKey]);
        return new(parameter.Identifier.ValueText, new NewAttribute(facet).ShortName, changes.ToImmutable());
    }

    private static IEnumerable<(int Ordinal, Facet Facet)> MarksOf(Diagnostic diagnostic)
    {
        foreach (var mark in diagnostic.Properties[OpenParameterDiagnostic.AllKey]!.Split(','))
        {
            var parts = mark.Split(':');
            yield return (int.Parse(parts[0], CultureInfo.InvariantCulture), (Facet)Enum.Parse(typeof(Facet), parts[1]));
        }
    }

    public static NewAttribute SenderOf(Diagnostic diagnostic) =>
        new(Facet.Origin, diagnostic.Properties[OpenParameterDiagnostic.OriginKey] is { Length: > 0 } origin ? origin : null);
}
