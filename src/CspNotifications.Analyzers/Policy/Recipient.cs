namespace CspNotifications.Analyzers.Policy;

/// <summary>Who gets a notification. The numbers are those of the public <c>RecipientKind</c>; 0 is what nobody said.</summary>
internal enum Recipient
{
    Unknown = 0,
    CspCustomer = 1,
    DirectCustomer = 2,
    Partner = 3,
    Internal = 4,
}
