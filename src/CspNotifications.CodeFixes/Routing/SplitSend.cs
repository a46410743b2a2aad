using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Guarding;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// A send whose topic is an enum that is about a subscription for some of its members only: those go through the partner, the others stay.
/// </summary>
internal sealed class SplitSend(SendSite site, PartnerWorld world, SyntaxNode root, SourceText text)
{
    public IEnumerable<Route> All(IEnumerable<Route> routes)
    {
        if (SendStatement.Of(site, root, text) is not { } statement || Test() is not { } test)
            yield break;

        foreach (var route in routes)
        {
            if (statement.With(route.Changes) is { } routed)
                yield return new(FixText.Of("Fix_Split", test), "Fix_Split", statement.Within(test, routed)) { Choice = "Fix_Split" };
        }
    }

    /// <summary>Whether the topic is one of those that only the partner sends.</summary>
    private string? Test()
    {
        var effects = new SideEffects(site.Model);
        var tests = (site.Arguments?.Arguments ?? [])
            .SelectMany(argument => OriginArgument.PutInto(argument.Expression))
            .Where(expression => expression is SimpleNameSyntax or MemberAccessExpressionSyntax && effects.AreNone(expression) && !site.Model.GetConstantValue(expression).HasValue)
            .Select(TestOf)
            .OfType<string>()
            .ToList();
        return tests.Count == 1 ? tests[0] : null;
    }

    private string? TestOf(ExpressionSyntax topic)
    {
        if (site.Model.GetTypeInfo(topic).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return null;

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToList();
        var ours = members.Where(IsForPartners).ToList();
        if (ours.Count == 0 || ours.Count == members.Count || ours.GroupBy(member => member.ConstantValue).Count() < ours.Count || ours.Count > MaxMembers)
            return null;

        var name = type.ToMinimalDisplayString(site.Model, site.Position);
        return topic + " is " + string.Join(" or ", ours.Select(member => name + "." + member.Name));
    }

    /// <summary>More of them are no test that anybody wants to read.</summary>
    private const int MaxMembers = 8;

    private bool IsForPartners(IFieldSymbol member) => world.Annotations.Of(member).Facets.Topic.MayBe((int)Topic.CspSubscription);
}
