using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Guarding;

/// <summary>A test that holds for customers who have an existing relationship with Microsoft, and its opposite.</summary>
internal sealed record GuardExpression(string Holds, string Fails);

/// <summary>The tests that can be asked of what a send is handed: properties and fields first, then methods, extensions, and methods of other classes.</summary>
internal sealed class GuardExpressions(SendSite site, PartnerWorld world)
{
    private static readonly FacetSet Direct = FacetSet.Of(Recipient.DirectCustomer);

    public IEnumerable<GuardExpression> All() => Asked().SelectMany(Of).GroupBy(guard => guard.Holds).Select(same => same.First());

    /// <summary>What the send is handed, and what is put into a message that is made for it: only what says the same when it is read again.</summary>
    private IEnumerable<ExpressionSyntax> Asked()
    {
        var effects = new SideEffects(site.Model);
        return (site.Arguments?.Arguments ?? [])
            .SelectMany(argument => OriginArgument.PutInto(argument.Expression))
            .Where(expression => expression is SimpleNameSyntax or MemberAccessExpressionSyntax && effects.AreNone(expression));
    }

    private IEnumerable<GuardExpression> Of(ExpressionSyntax asked)
    {
        if (site.Model.GetTypeInfo(asked).Type is not { } type)
            yield break;

        var members = site.Model.LookupSymbols(site.Position, type, includeReducedExtensionMethods: true);
        foreach (var (member, when) in members.Where(member => member is IPropertySymbol or IFieldSymbol).SelectMany(Guarded))
            yield return Made($"{asked}.{member.Name}", when);

        foreach (var (member, when) in members.OfType<IMethodSymbol>().Where(method => method.Parameters.All(parameter => parameter.IsOptional)).SelectMany(Guarded))
            yield return Made($"{asked}.{member.Name}()", when);

        foreach (var (member, when) in world.Guards.Where(method => IsFor(method, type)).SelectMany(Guarded))
            yield return Made($"{member.ContainingType.ToMinimalDisplayString(site.Model, site.Position)}.{member.Name}({asked})", when);
    }

    /// <summary>A method of another class that takes just this.</summary>
    private bool IsFor(IMethodSymbol method, ITypeSymbol type) =>
        method.Parameters.Length == 1
        && TypeRelations.IsA(type, method.Parameters[0].Type)
        && site.EnclosingType is { } within
        && site.Model.Compilation.IsSymbolAccessibleWithin(method, within);

    private IEnumerable<(ISymbol Member, bool When)> Guarded(ISymbol member)
    {
        var said = member is IMethodSymbol { ReducedFrom: { } extension } ? world.Annotations.Of(extension) : world.Annotations.Of(member);
        return said.Guards.Where(guard => guard.Facet == Facet.Recipient && guard.Establishes == Direct).Select(guard => (member, guard.When));
    }

    private static GuardExpression Made(string test, bool when) => when ? new(test, "!" + test) : new("!" + test, test);
}
