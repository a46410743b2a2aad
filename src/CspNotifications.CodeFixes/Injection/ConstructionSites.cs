using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>Where the solution constructs the type itself, or a type derived from it: there the channel has to be at hand.</summary>
internal sealed class ConstructionSites(Solution solution, InjectedType type, ImmutableArray<IMethodSymbol> taking, AtHand atHand, string parameter, CancellationToken cancellation)
{
    /// <summary>What changes there, by document; <see langword="null"/> where some place has no channel to hand over.</summary>
    public async Task<IReadOnlyList<(DocumentId Document, TextChange Change)>?> ChangesAsync()
    {
        if (!await IsConstructedByNameAsync().ConfigureAwait(false))
            return null;

        var changes = new List<(DocumentId, TextChange)>();
        foreach (var constructor in taking)
        {
            foreach (var reference in await SymbolFinder.FindReferencesAsync(constructor, solution, cancellation).ConfigureAwait(false))
            {
                foreach (var location in reference.Locations)
                {
                    if (await ChangesAsync(location).ConfigureAwait(false) is not { } there)
                        return null;

                    changes.AddRange(there.Select(change => (location.Document.Id, change)));
                }
            }
        }

        return changes.Distinct().ToList();
    }

    private async Task<IEnumerable<TextChange>?> ChangesAsync(ReferenceLocation location)
    {
        var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;

        var node = root.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        if (node.IsPartOfStructuredTrivia())
            return [];

        var call = node.FirstAncestorOrSelf<SyntaxNode>(at => at is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax);
        if (call is ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.ThisConstructorInitializer })
            return [];

        if (call is null || SourceEdits.IsConditional(call) || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol constructor || !Constructs(constructor) || atHand.At(model, call, cancellation) is not { } value)
            return null;

        return call switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: null } creation => [new TextChange(new(creation.Type.Span.End, 0), "(" + value + ")")],
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => Parameters.Passed(arguments, constructor, value, parameter),
            ConstructorInitializerSyntax initializer => Parameters.Passed(initializer.ArgumentList, constructor, value, parameter),
            PrimaryConstructorBaseTypeSyntax primary => Parameters.Passed(primary.ArgumentList, constructor, value, parameter),
            _ => null,
        };
    }

    private bool Constructs(IMethodSymbol constructor) =>
        SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, type.Symbol.OriginalDefinition);

    /// <summary>No derived type calls the constructor without saying so, and nobody makes objects of a type argument.</summary>
    private async Task<bool> IsConstructedByNameAsync()
    {
        if (type.Symbol.IsSealed || type.Symbol.IsValueType || taking.All(constructor => !constructor.Parameters.IsEmpty))
            return !await IsMadeByTypeArgumentAsync().ConfigureAwait(false);

        foreach (var derived in await SymbolFinder.FindDerivedClassesAsync(type.Symbol, solution, transitive: false, cancellationToken: cancellation).ConfigureAwait(false))
        {
            if (derived.InstanceConstructors.Any(CallsImplicitly))
                return false;
        }

        return !await IsMadeByTypeArgumentAsync().ConfigureAwait(false);
    }

    private bool CallsImplicitly(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
    {
        ConstructorDeclarationSyntax declared => declared.Initializer is null,
        TypeDeclarationSyntax declared => declared.BaseList?.Types.Any(based => based is PrimaryConstructorBaseTypeSyntax) != true,
        _ => true,
    };

    /// <summary>Somebody makes objects of a type argument, or of the type at run time.</summary>
    private async Task<bool> IsMadeByTypeArgumentAsync()
    {
        foreach (var reference in await SymbolFinder.FindReferencesAsync(type.Symbol, solution, cancellation).ConfigureAwait(false))
        {
            foreach (var location in reference.Locations)
            {
                var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                var model = await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
                var node = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: true);
                if (node?.FirstAncestorOrSelf<TypeArgumentListSyntax>()?.Parent is GenericNameSyntax generic && IsMadeBy(model, generic))
                    return true;

                if (node?.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } && IsActivator(model?.GetSymbolInfo(call, cancellation).Symbol))
                    return true;
            }
        }

        return false;
    }

    private static bool IsActivator(ISymbol? called) => called is IMethodSymbol { ContainingType: { Name: "Activator", ContainingNamespace.Name: "System" } };

    private bool IsMadeBy(SemanticModel? model, GenericNameSyntax generic)
    {
        var made = model?.GetSymbolInfo(generic, cancellation).Symbol;
        if (IsActivator(made))
            return true;

        var parameters = made switch
        {
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol named => named.TypeParameters,
            _ => [],
        };
        return taking.Any(constructor => constructor.Parameters.IsEmpty) && parameters.Any(parameter => parameter.HasConstructorConstraint);
    }
}
