using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Rules;

/// <summary>A send as a diagnostic: on the name of what is called, with who, about what, to whom, and where each of these is stated.</summary>
internal static class SendDiagnostic
{
    public static Diagnostic Of(DiagnosticDescriptor rule, ObservedSend send, Compilation compilation)
    {
        var evidence = send.Shown.Evidence;
        var steps = Steps.In(compilation)
            .Then("Step_Origin", evidence.Origin)
            .Then("Step_Topic", evidence.Topic)
            .Then("Step_Recipient", evidence.Recipient)
            .Through(send.Path.Select(call => NameOf(call.Syntax)), "Step_Call", last: "Step_Send");
        return Diagnostic.Create(
            rule,
            NameOf(send.Operation.Syntax).GetLocation()!,
            steps.Locations,
            steps.AddTo(PropertiesOf(send)),
            Called(send.Method),
            Text.Of(send.Judgement.Always ? "Always" : "OnSomePaths"),
            evidence.Origin?.Text ?? send.Method.Name,
            send.Judgement.Verdict == Verdict.NotEstablished ? Missing(send.Shown) : evidence.Topic?.Text ?? send.Method.Name,
            To(send, evidence.Recipient));
    }

    /// <summary>Of a send that is not established, what its fix has to know.</summary>
    private static ImmutableDictionary<string, string?>? PropertiesOf(ObservedSend send) => send.Judgement.Verdict != Verdict.NotEstablished
        ? null
        : DeclaredFacet.Properties(Unestablished.Missing(send.Shown.Facets), FacetSet.Unknown, isReturn: false)
            .Add(OpenParameterDiagnostic.OriginKey, send.Judgement.Always ? OpenParameterDiagnostic.NameOf(send.Shown.Facets.Origin) : "");

    /// <summary>On the call that is reported; the call that sends, where that is another one, stands beside.</summary>
    public static Diagnostic Of(DiagnosticDescriptor rule, NamelessSend send, Compilation compilation)
    {
        var sending = NameOf(send.Innermost.Syntax);
        var none = Steps.In(compilation);
        var steps = send.Operation == send.Innermost ? none : none.Then("Step_Send", sending.GetLocation(), sending.ToString());
        return Diagnostic.Create(rule, NameOf(send.Operation.Syntax).GetLocation()!, steps.Locations, steps.AddTo(null), Called(send.Method));
    }

    /// <summary>The name by which the method is called, or the type by which an object is created.</summary>
    internal static SyntaxNodeOrToken NameOf(SyntaxNode syntax) => syntax switch
    {
        GenericNameSyntax generic => generic.Identifier,
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        MemberAccessExpressionSyntax access => NameOf(access.Name),
        MemberBindingExpressionSyntax binding => NameOf(binding.Name),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        ObjectCreationExpressionSyntax creation => creation.Type,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        _ => syntax,
    };

    private static string Called(IMethodSymbol method)
    {
        var type = ValueFactory.NamedTypeAround(method)?.Name;
        if (method.MethodKind == MethodKind.Constructor)
            return type ?? method.Name;

        return string.IsNullOrEmpty(type) || method.MethodKind == MethodKind.LocalFunction ? method.Name : type + "." + method.Name;
    }

    /// <summary>What would have to be said of a send for it to be judged.</summary>
    private static LocalizableString Missing(Shown send) => Unestablished.Missing(send.Facets) == Facet.Topic
        ? Text.Of("Missing_Topic")
        : Text.Of("Missing_Relationship", send.Evidence.Topic?.Text ?? "");

    private static LocalizableString To(ObservedSend send, EvidenceStep? step)
    {
        var recipient = send.Shown.Facets.Recipient;
        if (step is null || !recipient.IsKnown)
            return Text.Of(send.Judgement.Verdict == Verdict.NotEstablished ? "Recipient_Undeclared" : "Recipient_Unknown");

        var isCustomer = recipient.MayBe((int)Recipient.CspCustomer);
        var isDirect = recipient.MayBe((int)Recipient.DirectCustomer);
        var isOther = recipient.MayBe((int)Recipient.Partner) || recipient.MayBe((int)Recipient.Internal);
        var kind = isOther || (isCustomer && isDirect) ? "Recipient_Mixed" : isDirect ? "Recipient_DirectCustomer" : "Recipient_CspCustomer";
        return Text.Of(kind, step.Text);
    }
}
