using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// The way in which a registration comes to the partner: wherever it names the implementation that sends from Microsoft (a type argument, a
/// <c>typeof</c>, what a factory creates), it names the partner's.
/// </summary>
internal sealed class RegistrationRoutes(SendSite site, PartnerWorld world, CancellationToken cancellation)
{
    public IEnumerable<Route> All()
    {
        if (ServiceOf() is not { } service)
            yield break;

        INamedTypeSymbol? first = null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var (name, type) in Mentions(service))
        {
            if (PartnerOf(type, service) is not { } partner || (IsAskedFor(name, type) && !IsRegistered(partner)))
                yield break;

            first ??= partner;
            changes.Add(new(name.Span, partner.ToMinimalDisplayString(site.Model, name.SpanStart)));
        }

        if (first is not null)
            yield return Route.Of("Fix_RegisterPartner", first.Name, first, changes.ToImmutable());
    }

    /// <summary>The service that is registered by the call, or by the descriptor that is handed to it.</summary>
    private ITypeSymbol? ServiceOf()
    {
        return Within(node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            .Prepend(site.Call)
            .Select(node => site.Model.GetOperation(node, cancellation) is { } operation ? Registration.Of(operation)?.WrittenService : null)
            .FirstOrDefault(service => service is not null);
    }

    /// <summary>The names in the registration, not in what it is chained to, of types that could stand behind the service and send from Microsoft.</summary>
    private IEnumerable<(SyntaxNode Name, INamedTypeSymbol Type)> Mentions(ITypeSymbol service)
    {
        foreach (var node in Within(node => node is NameSyntax or MemberAccessExpressionSyntax))
        {
            if (site.Model.GetSymbolInfo(node, cancellation).Symbol is INamedTypeSymbol type
                && world.Annotations.OfType(Registration.Definition(type)).Facets.Origin.MayBe((int)Origin.Microsoft)
                && (TypeRelations.IsA(type, service) || OpenGeneric.StandsBehind(type, service)))
            {
                yield return (node, type);
            }
        }
    }

    /// <summary>Nodes in the type arguments and arguments of the call; of nodes within each other, where both are the same type by name, the outer.</summary>
    private IEnumerable<SyntaxNode> Within(Func<SyntaxNode, bool> isMeant)
    {
        var roots = new[] { (site.Name as GenericNameSyntax)?.TypeArgumentList, site.Arguments as SyntaxNode };
        return roots
            .OfType<SyntaxNode>()
            .SelectMany(root => root.DescendantNodes(node => node is not (QualifiedNameSyntax or AliasQualifiedNameSyntax)))
            .Where(isMeant)
            .Where(node => node.Parent is not MemberAccessExpressionSyntax access || access.Name != node);
    }

    /// <summary>The partner's implementation: the declared channel, or the one that is accessible here.</summary>
    private INamedTypeSymbol? PartnerOf(INamedTypeSymbol implementation, ITypeSymbol service)
    {
        var said = world.Annotations;
        var definition = implementation.OriginalDefinition;
        var channel = said.OfType(definition).Channel ?? said.OfContainingTypes(definition).Channel ?? said.AssemblyChannel;
        if (channel is { Type: var declared } && OpenGeneric.Like(implementation, declared) is { } made && CanStandBehind(made, service))
            return made;

        INamedTypeSymbol? only = null;
        foreach (var sender in world.AllSenders)
        {
            if (OpenGeneric.Like(implementation, sender) is not { } type
                || !CanStandBehind(type, service)
                || (channel is not null && !TypeRelations.IsA(type.OriginalDefinition, channel.Type.OriginalDefinition)))
            {
                continue;
            }

            if (only is not null)
                return null;

            only = type;
        }

        return only;
    }

    private bool CanStandBehind(INamedTypeSymbol type, ITypeSymbol service) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }
        && PartnerWorld.IsPartner(world.Annotations.OfType(type.OriginalDefinition).Facets.Origin)
        && (TypeRelations.IsA(type, service) || OpenGeneric.StandsBehind(type, service))
        && site.EnclosingType is { } within
        && site.Model.Compilation.IsSymbolAccessibleWithin(type, within);

    /// <summary>A provider is asked for it: another is there only if it is registered itself.</summary>
    private bool IsAskedFor(SyntaxNode name, ITypeSymbol type) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } syntax
        && site.Model.GetOperation(syntax, cancellation) is IInvocationOperation call
        && ContainerNames.Resolves(call.TargetMethod)
        && call.TargetMethod.ContainingType.Name != ContainerNames.Activator
        && SymbolEqualityComparer.Default.Equals(Resolution.WrittenType(call), type);

    private bool IsRegistered(INamedTypeSymbol type) => site.Model.SyntaxTree.GetRoot(cancellation)
        .DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => call.ToString().Contains(type.Name))
        .Select(call => site.Model.GetOperation(call, cancellation))
        .OfType<IOperation>()
        .Any(operation => SymbolEqualityComparer.Default.Equals(Registration.Of(operation)?.WrittenService, type));
}
