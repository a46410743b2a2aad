using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// The types whose values somebody may know for senders: those that say so, the declared types of members and parameters that do, and what
/// these can be seen as. A call on anything else sends nothing, whoever calls.
/// </summary>
internal sealed class SenderTypes(Compilation compilation)
{
    private readonly Lazy<HashSet<ITypeSymbol>> _types = new(() => Collect(compilation));

    public bool MayBeSender(ITypeSymbol type)
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

    private static HashSet<ITypeSymbol> Collect(Compilation compilation)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
            CollectFrom(tree, compilation, types);

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (AnnotatedCode.IsIn(assembly))
                CollectFrom(assembly.GlobalNamespace, types);
        }

        return types;
    }

    private static void CollectFrom(SyntaxTree tree, Compilation compilation, HashSet<ITypeSymbol> types)
    {
        SemanticModel? model = null;
        foreach (var attribute in AnnotatedCode.AttributesIn(tree, CancellationToken.None))
        {
            if (attribute.Parent?.Parent is not { } declaration)
                continue;

#pragma warning disable RS1030 // Declarations in other files cannot be reached otherwise.
            model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var symbol in SymbolsOf(declaration, model))
                Add(symbol, types);
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
        {
            if (AttributeNames.Match(attribute.AttributeClass) == AttributeNames.Sender)
                Add(symbol, types);
        }
    }

    private static void Add(ISymbol symbol, HashSet<ITypeSymbol> types)
    {
        var type = symbol switch
        {
            ITypeSymbol itself => itself,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        if (type is null)
            return;

        AddWithGeneral(type, types);
        if (symbol is IMethodSymbol { ContainingType: { } containing })
            AddWithGeneral(containing, types);

        // What a container holds may be taken out of it.
        foreach (var element in ContainerTypes.ElementsOf(type))
            AddWithGeneral(element, types);
    }

    private static void AddWithGeneral(ITypeSymbol type, HashSet<ITypeSymbol> types)
    {
        for (ITypeSymbol? level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
            types.Add(level.OriginalDefinition);

        foreach (var contract in type.AllInterfaces)
            types.Add(contract.OriginalDefinition);
    }
}
