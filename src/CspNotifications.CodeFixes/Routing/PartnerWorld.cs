using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>What a compilation says of partners: its annotations, and the types that send from the partner. Found once a compilation.</summary>
internal sealed class PartnerWorld
{
    private static readonly ConditionalWeakTable<Compilation, PartnerWorld> Worlds = new();
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _senders;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _named;
    private readonly Lazy<ImmutableArray<IMethodSymbol>> _guards;

    private PartnerWorld(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        Annotations = AnnotatedCompilation.Of(compilation, files, ModelParser.Parse);
        _senders = new(() => FindSenders(compilation));
        _named = new(() => [.. _senders.Value.Where(type => type.Arity == 0)]);
        _guards = new(() => FindGuards(compilation));
    }

    public AnnotationModel Annotations { get; }

    /// <summary>Every type whose values send from the partner, in the source, in the references that know the annotations, and in model files.</summary>
    public ImmutableArray<INamedTypeSymbol> Senders => _named.Value;

    /// <summary>The same with generic ones, which only a registration can name without saying what they are made with.</summary>
    public ImmutableArray<INamedTypeSymbol> AllSenders => _senders.Value;

    /// <summary>The static methods in the source that are guards of what they are handed.</summary>
    public ImmutableArray<IMethodSymbol> Guards => _guards.Value;

    public static PartnerWorld Of(Compilation compilation, AnalyzerOptions options) =>
        Worlds.GetValue(compilation, key => new PartnerWorld(key, options.AdditionalFiles));

    /// <summary>A call of the method on a value declared like this is from the partner, and from nobody else.</summary>
    public bool IsPartner(IMethodSymbol method, ISymbol? value, ITypeSymbol? type)
    {
        var origin = Annotations.Of(method.ReducedFrom ?? method).Facets.Origin;
        if (value is not null)
            origin = origin.OrElse(Annotations.Of(value).Facets.Origin);

        if (type is not null)
            origin = origin.OrElse(Annotations.OfType(type).Facets.Origin);

        return IsPartner(origin.OrElse(Annotations.OfContainingTypes(method).Facets.Origin));
    }

    public static bool IsPartner(FacetSet origin) => origin == FacetSet.Of(Origin.Partner);

    private ImmutableArray<INamedTypeSymbol> FindSenders(Compilation compilation)
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Add(compilation.Assembly.GlobalNamespace, found);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (AnnotatedCode.IsIn(assembly))
                Add(assembly.GlobalNamespace, found);
        }

        foreach (var type in Annotations.ModelledSenders.Select(sender => sender.Symbol).OfType<INamedTypeSymbol>())
        {
            if (IsPartnerSender(type) && !found.Contains(type, SymbolEqualityComparer.Default))
                found.Add(type);
        }

        return found.ToImmutable();
    }

    private void Add(INamespaceOrTypeSymbol container, ImmutableArray<INamedTypeSymbol>.Builder found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;

            if (inner is INamedTypeSymbol type && IsPartnerSender(type))
                found.Add(type);

            // A channel has to be named: what stands in something generic could only be guessed at.
            if (inner is not INamedTypeSymbol { Arity: > 0 })
                Add(inner, found);
        }
    }

    private ImmutableArray<IMethodSymbol> FindGuards(Compilation compilation) =>
    [
        .. compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member)
            .OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, IsGenericMethod: false, IsExtensionMethod: false, ReturnType.SpecialType: SpecialType.System_Boolean } && !Annotations.Of(method).Guards.IsEmpty),
    ];

    private bool IsPartnerSender(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
        && Annotations.OfType(type) is { IsSender: true } said
        && IsPartner(said.Facets.Origin);
}
