using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Guarding;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN1002: sends only where the recipient is known to have an existing relationship with Microsoft.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardFix))]
[Shared]
public sealed class GuardFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.RelationshipNotEstablished.Id];

    public override FixAllProvider GetFixAllProvider() => RouteFixAll.Guarding;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RouteFinder.RegisterAsync(context, All);

    internal static Ways All { get; } = (site, root, text, world, _) => new GuardedSend(site, root, text, world).All();
}
