using System;

namespace CspNotifications;

/// <summary>Names the partner's sender that a notification by this Microsoft-origin sender has to go through instead.</summary>
/// <remarks>The fix of CSPN1001 and CSPN1003 sends through it. The nearest one counts: method, type, base types, interfaces, assembly.</remarks>
/// <example>
/// <code>
/// [NotificationSender(SenderOrigin.Microsoft)]
/// [PartnerChannel(typeof(PartnerMailer), Method = nameof(PartnerMailer.DeliverAsync))]
/// public sealed class MicrosoftMailer
/// {
///     public Task SendAsync(MailKind kind, Customer to) { … }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class PartnerChannelAttribute : Attribute
{
    /// <summary>Sends have to go through this type.</summary>
    /// <param name="channel">A sender of <see cref="SenderOrigin.Partner"/> with a compatible method.</param>
    public PartnerChannelAttribute(Type channel) => Channel = channel;

    /// <summary>The partner's sender.</summary>
    public Type Channel { get; }

    /// <summary>The name of the channel's method, when it is not the name of the method called.</summary>
    public string? Method { get; set; }
}
