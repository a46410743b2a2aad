namespace CspNotifications.Analyzers.Policy;

/// <summary>The three things the policy asks about a send.</summary>
internal enum Facet
{
    Origin,
    Topic,
    Recipient,
}
