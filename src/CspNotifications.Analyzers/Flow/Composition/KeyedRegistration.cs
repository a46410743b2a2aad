using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>A service that is registered under a key, and what is said of the implementation.</summary>
internal sealed record KeyedRegistration(ITypeSymbol Service, ServiceKey? Key, bool IsForOtherKeys, Shown Implementation)
{
    /// <summary>The nodes of a tree that may be keyed registrations by their names: found once for a tree, whatever else of the compilation changes.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxNode[]> Candidates = new();

    public bool IsFor(ITypeSymbol service) =>
        SymbolEqualityComparer.Default.Equals(Service, service)
        || (Service is INamedTypeSymbol { IsGenericType: true, IsDefinition: true } && SymbolEqualityComparer.Default.Equals(Service, service.OriginalDefinition));

    public static ImmutableArray<KeyedRegistration> AllOf(Compilation compilation, AnnotationModel annotations)
    {
        var found = ImmutableArray.CreateBuilder<KeyedRegistration>();
        var results = new WrittenResult(annotations);
        var trees = compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Candidates: Candidates.GetValue(tree, FindCandidates)))
            .Where(tree => tree.Candidates.Length > 0)
            .OrderBy(tree => tree.Tree.FilePath, StringComparer.Ordinal);
        foreach (var (tree, candidates) in trees)
        {
#pragma warning disable RS1030 // Registrations stand in other files than what they are handed to.
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var candidate in candidates)
            {
                if (model.GetOperation(candidate) is { } operation && Registration.Of(operation) is { } registration && Of(registration, operation, results) is { } keyed)
                    found.Add(keyed);
            }
        }

        return found.ToImmutable();
    }

    private static KeyedRegistration? Of(Registration registration, IOperation operation, WrittenResult results)
    {
        // A key that is null is none.
        if (registration.ArgumentOf(RegistrationRole.Key) is not { } key || key.ConstantValue is { HasValue: true, Value: null } || registration.WrittenService is not { } service)
            return null;

        return new(service, ServiceKey.Of(key), IsAnyKey(key), ImplementationOf(registration, service, operation, results));
    }

    private static bool IsAnyKey(IOperation key)
    {
        while (key is IConversionOperation conversion)
            key = conversion.Operand;

        return key is IMemberReferenceOperation { Member: var member } && ContainerNames.IsAnyKey(member);
    }

    private static Shown ImplementationOf(Registration registration, ITypeSymbol service, IOperation site, WrittenResult results)
    {
        var value = registration.ArgumentOf(RegistrationRole.Factory) ?? registration.ArgumentOf(RegistrationRole.Instance);
        var type = Registration.ImplementationOf(registration.Method) ?? Registration.WrittenType(registration.ArgumentOf(RegistrationRole.Implementation));
        if (value is not null)
            return results.Of(value).OrElse(results.OfType(type, site));

        return registration.ArgumentOf(RegistrationRole.Implementation) is not null && type is null ? default : results.OfType(type ?? service, site);
    }

    private static SyntaxNode[] FindCandidates(SyntaxTree tree) => [.. tree.GetRoot().DescendantNodes().Where(IsCandidate)];

    private static bool IsCandidate(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => IsKeyed(name),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => IsKeyed(name),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => IsKeyed(name),
        ObjectCreationExpressionSyntax { Type: var type } => (type as QualifiedNameSyntax)?.Right.Identifier.ValueText == ContainerNames.Descriptor
            || (type as SimpleNameSyntax)?.Identifier.ValueText == ContainerNames.Descriptor,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 2 } arguments } => arguments[0].Expression is TypeOfExpressionSyntax,
        _ => false,
    };

    private static bool IsKeyed(SimpleNameSyntax name) => name.Identifier.ValueText.Contains("Keyed");
}
