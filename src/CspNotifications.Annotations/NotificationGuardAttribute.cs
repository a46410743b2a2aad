using System;

namespace CspNotifications;

/// <summary>
/// Marks a <see cref="bool"/> method, property or field that establishes something about what it was asked about:
/// its object, or its arguments when it is static.
/// </summary>
/// <remarks>
/// On the paths where the guard holds, the object that was asked (and no other) has the facet.
/// Where it does not hold, the object does not have it. A write to the guarded variable ends that.
/// </remarks>
/// <example>
/// <code>
/// public sealed class Customer
/// {
///     [NotificationGuard(RecipientKind.DirectCustomer)]
///     public bool HasDirectContract { get; init; }
///
///     [NotificationGuard(RecipientKind.DirectCustomer, When = false)]
///     public bool IsCspOnly => !HasDirectContract;
/// }
///
/// if (customer.HasDirectContract)
///     await microsoft.SendAsync(MailKind.AzureOffer, customer);   // fine: an existing relationship
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class NotificationGuardAttribute : Attribute
{
    /// <summary>Establishes who what was asked about is.</summary>
    /// <param name="recipient">The kind of recipient.</param>
    public NotificationGuardAttribute(RecipientKind recipient) => Recipient = recipient;

    /// <summary>Establishes what it is about.</summary>
    /// <param name="topic">The topic.</param>
    public NotificationGuardAttribute(TopicKind topic) => Topic = topic;

    /// <summary>Establishes who it is from.</summary>
    /// <param name="origin">The origin.</param>
    public NotificationGuardAttribute(SenderOrigin origin) => Origin = origin;

    /// <summary>The recipient it establishes, if that is what it is about.</summary>
    public RecipientKind? Recipient { get; }

    /// <summary>The topic it establishes, if that is what it is about.</summary>
    public TopicKind? Topic { get; }

    /// <summary>The origin it establishes, if that is what it is about.</summary>
    public SenderOrigin? Origin { get; }

    /// <summary>The result for which the facet is established: <see langword="true"/>, unless set otherwise.</summary>
    public bool When { get; set; } = true;
}
