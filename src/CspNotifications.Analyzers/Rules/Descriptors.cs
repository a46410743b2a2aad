using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>Every rule, an expression each.</summary>
internal static class Descriptors
{
    public const string Category = "CspNotifications";
    private const string HelpLink = "https://github.com/csp-notifications/csp-notifications-analyzers/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor SubscriptionFromMicrosoft = Rule("CSPN1001", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RelationshipNotEstablished = Rule("CSPN1002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ExpectedFromPartner = Rule("CSPN1003", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotEstablished = Rule("CSPN1004", DiagnosticSeverity.Warning, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor ContradictsDeclaration = Rule("CSPN2001", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ContradictsInherited = Rule("CSPN2002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UselessAnnotation = Rule("CSPN2003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnfitGuard = Rule("CSPN2004", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnfitChannel = Rule("CSPN2005", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SenderNotNamed = Rule("CSPN2006", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor OpenParameter = Rule("CSPN2007", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MicrosoftForPartner = Rule("CSPN3001", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ModelLine = Rule("CSPN4001", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> Sends =
        [SubscriptionFromMicrosoft, RelationshipNotEstablished, ExpectedFromPartner, NotEstablished];

    /// <summary>What the partner may send instead. Of what nobody knows what it is, nobody knows that it should be the partner's.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> ForThePartner = [SubscriptionFromMicrosoft, RelationshipNotEstablished, ExpectedFromPartner];

    /// <summary>What is found by following values.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Followed = [.. Sends, ContradictsDeclaration, UnfitGuard, SenderNotNamed, OpenParameter, MicrosoftForPartner];

    /// <summary>What declarations alone show.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Declarations = [ContradictsInherited, UselessAnnotation, UnfitGuard, UnfitChannel];

    /// <summary>The rule that reports a verdict, <see langword="null"/> for what is allowed.</summary>
    public static DiagnosticDescriptor? For(Verdict verdict) => verdict switch
    {
        Verdict.Forbidden => SubscriptionFromMicrosoft,
        Verdict.NeedsRelationship => RelationshipNotEstablished,
        Verdict.ExpectedFromPartner => ExpectedFromPartner,
        Verdict.NotEstablished => NotEstablished,
        _ => null,
    };

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity, bool isEnabledByDefault = true) => new(
        id,
        Text.Of(id + "_Title"),
        Text.Of(id + "_Message"),
        Category,
        severity,
        isEnabledByDefault,
        Text.Of(id + "_Description"),
        HelpLink + id + ".md");
}
