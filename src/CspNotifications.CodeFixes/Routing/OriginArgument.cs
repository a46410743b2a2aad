using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>The argument that says who a send is from: a member of an enum or of a class of constants.</summary>
internal sealed record OriginArgument(SimpleNameSyntax Name, ISymbol Member)
{
    /// <summary>All that say so: of the argument that decides where there is one, else of any.</summary>
    public static ImmutableArray<OriginArgument> AllOf(SendSite site, PartnerWorld world)
    {
        var arguments = site.Model.GetOperation(site.Call) switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        var deciding = arguments.Where(argument => argument.Parameter is { } parameter && world.Annotations.Of(parameter).Decides(Facet.Origin)).ToList();
        return
        [
            .. (deciding.Count > 0 ? deciding : arguments.AsEnumerable())
                .Select(argument => argument.Syntax)
                .OfType<ArgumentSyntax>()
                .SelectMany(argument => PutInto(argument.Expression))
                .Select(expression => Read(site, expression, world))
                .OfType<OriginArgument>(),
        ];
    }

    /// <summary>The member beside it that stands for the partner, where there is just one.</summary>
    public ISymbol? Partner(SendSite site, PartnerWorld world)
    {
        ISymbol? only = null;
        foreach (var member in Member.ContainingType.GetMembers())
        {
            if (!IsValue(member)
                || !SymbolEqualityComparer.Default.Equals(TypeOf(member), TypeOf(Member))
                || !PartnerWorld.IsPartner(world.Annotations.Of(member).Facets.Origin)
                || site.EnclosingType is not { } within
                || !site.Model.Compilation.IsSymbolAccessibleWithin(member, within))
            {
                continue;
            }

            if (only is not null)
                return null;

            only = member;
        }

        return only;
    }

    public TextChange Replace(ISymbol partner) => new(Name.Identifier.Span, partner.Name);

    /// <summary>The expression, or what is put into the message that it creates: <c>new Mail { From = From.Microsoft }</c>.</summary>
    public static IEnumerable<ExpressionSyntax> PutInto(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList?.Arguments ?? []).Select(argument => argument.Expression)
            .Concat(Assigned(creation.Initializer))
            .SelectMany(PutInto),
        WithExpressionSyntax with => Assigned(with.Initializer).SelectMany(PutInto),
        _ => [expression],
    };

    private static IEnumerable<ExpressionSyntax> Assigned(InitializerExpressionSyntax? initializer) =>
        (initializer?.Expressions ?? []).OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Right);

    private static OriginArgument? Read(SendSite site, ExpressionSyntax expression, PartnerWorld world)
    {
        var name = expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is null || site.Model.GetSymbolInfo(expression).Symbol is not { } member || !IsValue(member))
            return null;

        return world.Annotations.Of(member).Facets.Origin.MayBe((int)Origin.Microsoft) ? new(name, member) : null;
    }

    private static bool IsValue(ISymbol member) =>
        member is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true, GetMethod: not null };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
