using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>The names under which symbols come that attributes in a file stand on.</summary>
internal sealed class AnnotatedDeclarations
{
    /// <summary>The name of all indexers.</summary>
    public const string Indexer = "this[]";

    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _used = ImmutableArray.CreateBuilder<string>();

    public AnnotatedDeclarations(ImmutableArray<AttributeSyntax> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Parent?.Parent is not { } declaration)
                continue;

            var before = _names.Count;
            Add(declaration);
            if (declaration is BaseTypeDeclarationSyntax or EnumMemberDeclarationSyntax || AttributeNames.OnlyAsks(AnnotatedFile.NameOf(attribute.Name)))
                continue;

            _used.AddRange(_names.Skip(before));
            if ((declaration as ConstructorDeclarationSyntax ?? declaration.Parent?.Parent as ConstructorDeclarationSyntax) is { } constructor)
                _used.Add(constructor.Identifier.ValueText);
        }
    }

    public ImmutableArray<string> Names => _names.ToImmutable();

    /// <summary>Those of them, and of the types of constructors, that are called, written or created by these names: what is said of a type or of a constant speaks of values, and a guard only asks.</summary>
    public ImmutableArray<string> Used => _used.ToImmutable();

    public bool MayBeAnything { get; private set; }

    /// <summary>A parameter is looked for by its member, and by its own name where a record makes a property of it.</summary>
    private void Add(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case CompilationUnitSyntax:
                break;
            case ParameterSyntax { Parent.Parent: { } around } parameter:
                _names.Add(parameter.Identifier.ValueText);
                AddAround(around);
                break;
            case TypeParameterSyntax { Parent.Parent: { } around } parameter:
                _names.Add(parameter.Identifier.ValueText);
                AddAround(around);
                break;
            case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                AddAround(property);
                break;
            case BaseFieldDeclarationSyntax fields:
                _names.AddRange(fields.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
                break;
            default:
                AddAround(declaration);
                break;
        }
    }

    private void AddAround(SyntaxNode member)
    {
        switch (member)
        {
            case DelegateDeclarationSyntax function:
                _names.Add(function.Identifier.ValueText);
                _names.Add(WellKnownMemberNames.DelegateInvokeName);
                break;
            case TypeDeclarationSyntax type when !type.Identifier.IsKind(SyntaxKind.None):
                _names.Add(type.Identifier.ValueText);
                _names.Add(WellKnownMemberNames.InstanceConstructorName);
                break;
            case EnumDeclarationSyntax type:
                _names.Add(type.Identifier.ValueText);
                break;
            case EnumMemberDeclarationSyntax constant:
                _names.Add(constant.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                _names.Add(method.Identifier.ValueText);
                break;
            case LocalFunctionStatementSyntax function:
                _names.Add(function.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax:
                _names.Add(WellKnownMemberNames.InstanceConstructorName);
                break;
            case PropertyDeclarationSyntax property:
                _names.Add(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax property:
                _names.Add(property.Identifier.ValueText);
                break;
            case IndexerDeclarationSyntax:
                _names.Add(Indexer);
                break;
            default:
                MayBeAnything = true;
                break;
        }
    }
}
