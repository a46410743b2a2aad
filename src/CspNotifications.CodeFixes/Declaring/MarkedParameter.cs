using System.Collections.Immutable;
using System.Globalization;
using CspNotifications.Analyzers.Annotations;
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
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { Parent: ParameterListSyntax { Parent: BaseMethodDeclarationSyntax member } list } parameter
            || SenderOf(diagnostic, model, member) is not { } sender)
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(new(new(member.SpanStart, 0), $"[{sender}]{BreakBefore(text, member.SpanStart)}"));
        foreach (var marks in MarksOf(diagnostic).GroupBy(mark => mark.Ordinal))
        {
            var marked = list.Parameters[marks.Key];
            var names = marks.Select(mark => Written(model, marked.SpanStart, FacetNames.AttributeOf(mark.Facet))).ToList();
            if (names.Contains(null))
                return null;

            changes.Add(new(new(marked.SpanStart, 0), $"[{string.Join(", ", names)}] "));
        }

        var facet = (Facet)Enum.Parse(typeof(Facet), diagnostic.Properties[DeclaredFacet.FacetKey]);
        return new(parameter.Identifier.ValueText, Short(FacetNames.AttributeOf(facet)), changes.ToImmutable());
    }

    private static IEnumerable<(int Ordinal, Facet Facet)> MarksOf(Diagnostic diagnostic)
    {
        foreach (var mark in diagnostic.Properties[OpenParameterDiagnostic.AllKey]!.Split(','))
        {
            var parts = mark.Split(':');
            yield return (int.Parse(parts[0], CultureInfo.InvariantCulture), (Facet)Enum.Parse(typeof(Facet), parts[1]));
        }
    }

    private static string? SenderOf(Diagnostic diagnostic, SemanticModel model, BaseMethodDeclarationSyntax member)
    {
        if (Written(model, member.SpanStart, AttributeNames.Sender) is not { } sender)
            return null;

        if (diagnostic.Properties[OpenParameterDiagnostic.OriginKey] is not { Length: > 0 } origin)
            return sender;

        return Written(model, member.SpanStart, FacetNames.EnumOf(Facet.Origin)) is { } values ? $"{sender}({values}.{origin})" : null;
    }

    /// <summary>The name by which the type is seen from there, with its namespace where that is not imported.</summary>
    private static string? Written(SemanticModel model, int position, string name)
    {
        if (model.LookupNamespacesAndTypes(position, name: name) is { Length: 1 } found && IsOfVocabulary(found[0]))
            return Short(name);

        return model.Compilation.GetTypesByMetadataName(AttributeNames.Namespace + "." + name).Any(other => model.IsAccessible(position, other))
            ? $"global::{AttributeNames.Namespace}.{Short(name)}"
            : null;
    }

    private static bool IsOfVocabulary(ISymbol type) =>
        type.ContainingNamespace is { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    private static string Short(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    /// <summary>A member that begins a line gets its attribute on a line of its own.</summary>
    private static string BreakBefore(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var before = text.ToString(TextSpan.FromBounds(line.Start, position));
        var isFirst = string.IsNullOrWhiteSpace(before);
        return isFirst ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end + before : "\n" + before : " ";
    }
}
