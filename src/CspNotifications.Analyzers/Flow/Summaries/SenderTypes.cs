using System.Collections.Concurrent;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// The types whose values somebody may know for senders: those that say so, the declared types of members and parameters that do, and what
/// these can be seen as. A call on anything else sends nothing, whoever calls.
/// </summary>
internal sealed class SenderTypes(Compilation compilation, AnnotationModel model)
{
    private readonly Lazy<HashSet<ITypeSymbol>> _types = new(() => Collect(compilation, model));
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    /// <summary>All of them, without what derives from them.</summary>
    public IReadOnlyCollection<ITypeSymbol> All => _types.Value;

    public bool MayBeSender(ITypeSymbol type)
    {
        type = type.OriginalDefinition;
        return _answers.TryGetValue(type, out var known) ? known : _answers.GetOrAdd(type, Ask(type));
    }

    private bool Ask(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Any(MayBeSender);

        if (type.TypeKind == TypeKind.Dynamic)
            return true;

        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.SpecialType != SpecialType.System_Object && _types.Value.Contains(level.OriginalDefinition))
                return true;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (_types.Value.Contains(contract.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static HashSet<ITypeSymbol> Collect(Compilation compilation, AnnotationModel model)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        CollectFromSource(compilation, types);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (AnnotatedCode.IsIn(assembly))
                CollectFrom(assembly.GlobalNamespace, types);
        }

        foreach (var (symbol, part) in model.ModelledSenders)
            Add(symbol, part, types);

        return types;
    }

    /// <summary>What a line of a model file says to be a sender: the type, the declaring type of a method, or the type of what a member, parameter or result is.</summary>
    private static void Add(ISymbol symbol, int part, HashSet<ITypeSymbol> types)
    {
        var type = (symbol, part) switch
        {
            (IMethodSymbol method, ModelId.Whole) => method.ContainingType,
            (IMethodSymbol method, >= 0) => method.Parameters.ElementAtOrDefault(part)?.Type,
            (IPropertySymbol property, >= 0) => property.Parameters.ElementAtOrDefault(part)?.Type,
            _ => TypeOf(symbol),
        };
        if (type is not null)
            AddWithElements(type, types);
    }

    private static void CollectFromSource(Compilation compilation, HashSet<ITypeSymbol> types)
    {
        SemanticModel? model = null;
        foreach (var attribute in AnnotatedCode.AttributesIn(compilation))
        {
            if (attribute.Parent?.Parent is not { } declaration || AttributeNames.NeverSends(AnnotatedFile.NameOf(attribute.Name)))
                continue;

#pragma warning disable RS1030 // Declarations in other files cannot be reached otherwise.
            if (model?.SyntaxTree != attribute.SyntaxTree)
                model = compilation.GetSemanticModel(attribute.SyntaxTree);
#pragma warning restore RS1030
            foreach (var symbol in SymbolsOf(declaration, model))
                AddIfAnnotated(symbol, types);
        }
    }

    private static IEnumerable<ISymbol> SymbolsOf(SyntaxNode declaration, SemanticModel model)
    {
        if (declaration is BaseFieldDeclarationSyntax fields)
            return fields.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable)).OfType<ISymbol>();

        return model.GetDeclaredSymbol(declaration) is { } symbol ? [symbol] : [];
    }

    private static void CollectFrom(INamespaceOrTypeSymbol container, HashSet<ITypeSymbol> types)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                CollectFrom(inner, types);

            if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                    AddIfAnnotated(parameter, types);
            }

            AddIfAnnotated(member, types);
        }
    }

    private static void AddIfAnnotated(ISymbol symbol, HashSet<ITypeSymbol> types)
    {
        foreach (var attribute in symbol.GetAttributes())
            AddIfSender(symbol, attribute, types);

        if (symbol is not IMethodSymbol method)
            return;

        foreach (var attribute in method.GetReturnTypeAttributes())
            AddIfSender(symbol, attribute, types);
    }

    private static void AddIfSender(ISymbol symbol, AttributeData attribute, HashSet<ITypeSymbol> types)
    {
        switch (AttributeNames.Match(attribute.AttributeClass))
        {
            case AttributeNames.Sender when !OnlyDecides(symbol, !attribute.ConstructorArguments.IsEmpty):
                Add(symbol, types);
                break;
            case AttributeNames.Guard when attribute.ConstructorArguments is { Length: 1 } said && FacetNames.FacetOf(said[0].Type?.Name ?? "") == Facet.Origin:
                AddAsked(symbol, types);
                break;
        }
    }

    /// <summary>What a guard can tell to be a sender: what it is asked about, and what it is asked of.</summary>
    private static void AddAsked(ISymbol guard, HashSet<ITypeSymbol> types)
    {
        foreach (var parameter in (guard as IMethodSymbol)?.Parameters ?? [])
            AddWithElements(parameter.Type, types);

        if (guard.ContainingType is { } asked)
            AddWithGeneral(asked, types);
    }

    /// <summary>The bare attribute on what something is put into: that is an address perhaps, and no sender.</summary>
    private static bool OnlyDecides(ISymbol symbol, bool hasArguments) => !hasArguments && symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol;

    private static void Add(ISymbol symbol, HashSet<ITypeSymbol> types)
    {
        if (TypeOf(symbol) is not { } type)
            return;

        AddWithElements(type, types);
        if (symbol is IMethodSymbol { ContainingType: { } containing })
            AddWithGeneral(containing, types);
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ITypeSymbol itself => itself,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>What a container holds may be taken out of it.</summary>
    private static void AddWithElements(ITypeSymbol type, HashSet<ITypeSymbol> types)
    {
        AddWithGeneral(type, types);
        foreach (var element in ContainerTypes.ElementsOf(type))
            AddWithGeneral(element, types);
    }

    private static void AddWithGeneral(ITypeSymbol type, HashSet<ITypeSymbol> types)
    {
        for (ITypeSymbol? level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
            types.Add(level.OriginalDefinition);

        foreach (var contract in type.AllInterfaces)
        {
            if (!IsOfValues(contract))
                types.Add(contract.OriginalDefinition);
        }
    }

    /// <summary>What the framework asks of values: they are compared, written out and disposed of by these, and nothing is sent.</summary>
    private static bool IsOfValues(INamedTypeSymbol contract) =>
        contract.Name is not ("IObserver" or "IProgress")
        && contract is { ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
