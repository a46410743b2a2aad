namespace CspNotifications.Execution.Tests.Judging;

/// <summary>The guideline as the programs' judge reads it, written down a second time so that it does not share the analyzer's mistakes.</summary>
internal static class Guideline
{
    public const string Subscription = "CSPN1001";
    public const string NonCspProduct = "CSPN1002";
    public const string General = "CSPN1003";

    /// <summary>The worst first.</summary>
    public static readonly string[] Rules = [Subscription, NonCspProduct, General];

    /// <summary>The rule that a send by Microsoft breaks; a recipient of whom nothing is known is null.</summary>
    public static string? RuleBrokenBy(TopicKind topic, RecipientKind? recipient)
    {
        if (recipient is RecipientKind.Partner or RecipientKind.Internal)
            return null;

        return topic switch
        {
            TopicKind.CspSubscription => Subscription,
            TopicKind.NonCspProduct when recipient == RecipientKind.CspCustomer => NonCspProduct,
            TopicKind.General => General,
            _ => null,
        };
    }

    /// <summary>Whether a send that breaks one rule is answered by a report of the other: by the same, or a worse one.</summary>
    public static bool Answers(string reported, string broken) => Array.IndexOf(Rules, reported) <= Array.IndexOf(Rules, broken);
}
