namespace CspNotifications.Analyzers.Policy;

/// <summary>Who a notification is from. The numbers are those of the public <c>SenderOrigin</c>; 0 is what nobody said.</summary>
internal enum Origin
{
    Unknown = 0,
    Microsoft = 1,
    Partner = 2,
}
