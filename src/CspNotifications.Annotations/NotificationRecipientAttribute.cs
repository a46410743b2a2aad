using System;

namespace CspNotifications;

/// <summary>Says who gets a notification.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>On</term><description>Means</description></listheader>
/// <item><term>a class, struct or interface</term><description>every value of the type is such a recipient; a derived type may restate it</description></item>
/// <item><term>an enum member, constant, field, property or return value</term><description>the value is such a recipient</description></item>
/// <item><term>a parameter, with a kind</term><description>a contract: inside, the argument is such a recipient; calls are checked against it</description></item>
/// <item><term>a parameter, property or field, without a kind</term><description>what goes there decides who gets the call's, or the whole's, notification</description></item>
/// <item><term>a method</term><description>what its call sends goes to these; inside, it is where sends go that say nothing else</description></item>
/// <item><term>a generic parameter, without a kind</term><description>its type argument decides the recipient</description></item>
/// </list>
/// A recipient nobody declared is taken for a customer.
/// </remarks>
/// <example>
/// <code>
/// [NotificationRecipient(RecipientKind.CspCustomer)]
/// public class Customer
/// {
///     [NotificationGuard(RecipientKind.DirectCustomer)]
///     public bool HasDirectContract { get; init; }
/// }
///
/// public Task SendAsync(Mail mail, [NotificationRecipient] Contact to);   // the argument decides
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter)]
public sealed class NotificationRecipientAttribute : Attribute
{
    /// <summary>What goes here decides the recipient.</summary>
    public NotificationRecipientAttribute()
    {
    }

    /// <summary>Such a recipient.</summary>
    /// <param name="recipient">Who gets it.</param>
    public NotificationRecipientAttribute(RecipientKind recipient) => Recipient = recipient;

    /// <summary>Who gets it; <see langword="null"/> when what goes here decides.</summary>
    public RecipientKind? Recipient { get; }
}
