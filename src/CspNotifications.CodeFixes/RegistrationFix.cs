using System.Collections.Immutable;
using System.Composition;
using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.CodeFixes;

/// <summary>CSPN3001: registers the partner channel.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegistrationFix))]
[Shared]
public sealed class RegistrationFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.MicrosoftForPartner.Id];

    public override FixAllProvider GetFixAllProvider() => RouteFixAll.Registering;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RouteFinder.RegisterAsync(context, All);

    internal static Ways All { get; } = (site, _, _, world, cancellation) => new RegistrationRoutes(site, world, cancellation).All();
}
