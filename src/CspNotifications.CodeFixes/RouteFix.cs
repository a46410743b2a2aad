using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN1001, CSPN1002, CSPN1003: sends through the partner channel that is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteFix))]
[Shared]
public sealed class RouteFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.ForThePartner.Select(rule => rule.Id)];

    public override FixAllProvider GetFixAllProvider() => RouteFixAll.Routing;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RouteFinder.RegisterAsync(context, All);

    internal static Ways All { get; } = (site, root, text, world, cancellation) =>
    {
        var written = site.Bound(cancellation);
        var routes = new Routes(written, world, new ReceiverRewrite(written, root, text, world), cancellation).All().ToList();
        return routes.Concat(new SplitSend(site, world, root, text).All(routes));
    };
}
