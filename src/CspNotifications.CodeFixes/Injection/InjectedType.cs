using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>The type that is to be handed the partner channel: its declarations, and the constructors that have to take it.</summary>
internal sealed record InjectedType(INamedTypeSymbol Symbol, ImmutableArray<TypeDeclarationSyntax> Parts)
{
    /// <summary>The part with the primary constructor, if there is one.</summary>
    public TypeDeclarationSyntax? Primary => Parts.FirstOrDefault(part => part.ParameterList is not null);

    public ImmutableArray<ConstructorDeclarationSyntax> Constructors =>
        [.. Parts.SelectMany(part => part.Members).OfType<ConstructorDeclarationSyntax>().Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))];

    /// <summary>A positional parameter of a record is also its property.</summary>
    public bool IsPositional => Symbol.IsRecord && Primary is not null;

    /// <summary>The type, where all of it is in the source and its objects are constructed.</summary>
    public static InjectedType? Of(INamedTypeSymbol? type, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsImplicitlyDeclared: false } || type.DeclaringSyntaxReferences.IsEmpty)
            return null;

        var parts = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).ToList();
        if (!parts.TrueForAll(part => part is TypeDeclarationSyntax))
            return null;

        var found = new InjectedType(type, [.. parts.Cast<TypeDeclarationSyntax>()]);
        return found.IsConditional || found.IsMadeByOthers ? null : found;
    }

    /// <summary>A struct without a constructor is there without one being called; and a serializer calls one by its parameters.</summary>
    private bool IsMadeByOthers =>
        (Symbol.IsValueType && Primary is null && Constructors.IsEmpty)
        || Symbol.InstanceConstructors.Any(constructor => constructor.Parameters is { Length: 2 } taken && taken[0].Type.Name == "SerializationInfo" && taken[1].Type.Name == "StreamingContext");

    private bool IsConditional =>
        SourceEdits.IsConditional(Primary?.ParameterList)
        || Constructors.Any(constructor => new SyntaxNode?[] { constructor.ParameterList, constructor.Initializer, constructor.Body, constructor.ExpressionBody }.Any(SourceEdits.IsConditional));
}
