using System;

namespace CspNotifications;

/// <summary>Says that something sends notifications, and who they are from.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>On</term><description>Means</description></listheader>
/// <item><term>a class, struct or interface</term><description>its methods send; with an origin, what they send is from there</description></item>
/// <item><term>a method or delegate type</term><description>calling it sends</description></item>
/// <item><term>a constructor</term><description>creating the object sends</description></item>
/// <item><term>a parameter, field, property or return value, with an origin</term><description>the value is such a sender, or an address of it</description></item>
/// <item><term>a parameter, field or property, without an origin</term><description>what goes there decides who the call, or the whole, is from</description></item>
/// <item><term>an enum member or constant</term><description>the value stands for this origin</description></item>
/// <item><term>a generic parameter, without an origin</term><description>its type argument decides the origin</description></item>
/// <item><term>the assembly</term><description>the origin of sends that nobody else claims</description></item>
/// </list>
/// </remarks>
/// <example>
/// <code>
/// [NotificationSender(SenderOrigin.Microsoft)]
/// [PartnerChannel(typeof(PartnerMailer))]
/// public sealed class MicrosoftMailer : IMailer { … }
///
/// [NotificationSender(SenderOrigin.Partner)]
/// public sealed class PartnerMailer : IMailer { … }
///
/// public interface IRelay
/// {
///     [NotificationSender]
///     Task SendAsync([NotificationSender] From from, Mail mail);   // the argument decides
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter)]
public sealed class NotificationSenderAttribute : Attribute
{
    /// <summary>Sends, or decides the origin: the origin itself comes from elsewhere (an argument, a field, the assembly's default).</summary>
    public NotificationSenderAttribute()
    {
    }

    /// <summary>Sends, or is a value, of this origin.</summary>
    /// <param name="origin">Who the notifications are from.</param>
    public NotificationSenderAttribute(SenderOrigin origin) => Origin = origin;

    /// <summary>Who the notifications are from; <see langword="null"/> when that comes from elsewhere.</summary>
    public SenderOrigin? Origin { get; }
}
