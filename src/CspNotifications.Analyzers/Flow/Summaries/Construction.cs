using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>What runs when an object or a type comes into being: initialised members first, then the constructor.</summary>
internal static class Construction
{
    /// <summary>The initialised members that run before a constructor; none where it hands on to another of its type.</summary>
    public static IEnumerable<ISymbol> InitializersOf(IMethodSymbol constructor, CancellationToken cancellation)
    {
        if (constructor.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) || HandsOn(constructor, cancellation))
            return [];

        return InitializedMembers(constructor.ContainingType, constructor.IsStatic, cancellation);
    }

    /// <summary>The base type whose construction a constructor begins with and does not write down: an implicit one's, or a primary one's.</summary>
    public static INamedTypeSymbol? UnwrittenBaseOf(IMethodSymbol constructor) =>
        constructor is { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } around } }
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is null or TypeDeclarationSyntax
            ? around
            : null;

    /// <summary>The call of the base constructor in the header of a type.</summary>
    public static PrimaryConstructorBaseTypeSyntax? BaseCallOf(IMethodSymbol constructor, CancellationToken cancellation) =>
        (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as TypeDeclarationSyntax)?.BaseList?.Types
            .OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault();

    /// <summary>The constructor that runs where none is named.</summary>
    public static IMethodSymbol? DefaultOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams) && !IsCopy(constructor));

    /// <summary>The bodies that give a member that is set at construction its value: its initializer and the constructors.</summary>
    public static IEnumerable<ISymbol> Establishing(ISymbol member, CancellationToken cancellation)
    {
        if (HasInitializer(member, cancellation))
            yield return member;

        IEnumerable<IMethodSymbol> constructors = member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;
        if (member.ContainingType.DeclaringSyntaxReferences.Length > 1)
            constructors = constructors.InOrder();

        foreach (var constructor in constructors)
        {
            if (IsWritten(constructor, cancellation) && !IsCopy(constructor))
                yield return constructor;
        }
    }

    /// <summary>A constant text, a readonly field, or a property without a setter that keeps its value itself: nothing writes it after construction.</summary>
    public static bool IsSetOnce(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty
        && member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct }
        && member switch
        {
            IFieldSymbol field => field is { IsReadOnly: true, IsImplicitlyDeclared: false } or { IsConst: true, Type.SpecialType: SpecialType.System_String },
            IPropertySymbol property => property is { SetMethod: null, IsIndexer: false } && IsAuto(property),
            _ => false,
        };

    /// <summary>A property that says the same whenever it is read: it is set while its object comes into being, and has no body.</summary>
    public static bool IsKept(IPropertySymbol property) =>
        property is { IsIndexer: false, IsAbstract: false, IsVirtual: false, IsOverride: false, SetMethod: null or { IsInitOnly: true } }
        && (IsAuto(property) || IsOfParameter(property));

    /// <summary>A parameter of a record's header is a property, too.</summary>
    private static bool IsOfParameter(IPropertySymbol property) =>
        property.ContainingType.IsRecord && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax;

    /// <summary>A property that keeps its value itself.</summary>
    public static bool IsAuto(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }))
                return true;
        }

        return false;
    }

    public static bool HasInitializer(ISymbol member, CancellationToken cancellation)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null })
                return true;
        }

        return false;
    }

    /// <summary>It has a body of its own; a primary constructor only has parameters.</summary>
    private static bool IsWritten(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ConstructorDeclarationSyntax;

    /// <summary>A record's copy constructor takes over what another object of its type holds.</summary>
    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { Parameters.Length: 1, ContainingType.IsRecord: true }
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool HandsOn(IMethodSymbol constructor, CancellationToken cancellation)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is ConstructorDeclarationSyntax { Initializer: { } initializer }
                && initializer.IsKind(SyntaxKind.ThisConstructorInitializer))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<ISymbol> InitializedMembers(INamedTypeSymbol type, bool isStatic, CancellationToken cancellation)
    {
        foreach (var member in type.OriginalDefinition.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: false } or IPropertySymbol && member.IsStatic == isStatic && HasInitializer(member, cancellation))
                yield return member;
        }
    }
}
