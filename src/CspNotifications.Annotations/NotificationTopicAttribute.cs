using System;

namespace CspNotifications;

/// <summary>Says what a notification is about.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>On</term><description>Means</description></listheader>
/// <item><term>a class, struct or interface</term><description>every value of the type is about this; a derived type may restate it</description></item>
/// <item><term>an enum member, constant, field, property or return value</term><description>the value is about this</description></item>
/// <item><term>a parameter, with topics</term><description>a contract: inside, the argument is about this; calls are checked against it</description></item>
/// <item><term>a parameter, property or field, without a topic</term><description>what goes there decides what the call, or the whole, is about</description></item>
/// <item><term>a method</term><description>what its call sends is about this; inside, it is what sends are about that say nothing else</description></item>
/// <item><term>a generic parameter, without a topic</term><description>its type argument decides the topic</description></item>
/// </list>
/// Several topics make a mixed message, judged by its worst part.
/// </remarks>
/// <example>
/// <code>
/// public enum MailKind
/// {
///     [NotificationTopic(TopicKind.CspSubscription)] Renewal,
///     [NotificationTopic(TopicKind.ServiceIncident)] Outage,
/// }
///
/// public Task SendAsync([NotificationTopic] MailKind kind, Customer to);   // the argument decides
///
/// [NotificationTopic(TopicKind.ServiceIncident, TopicKind.CspSubscription)]
/// public sealed record OutageCredit(decimal Amount);                       // a mixed message
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter)]
public sealed class NotificationTopicAttribute : Attribute
{
    /// <summary>What goes here decides the topic.</summary>
    public NotificationTopicAttribute() => Topics = [];

    /// <summary>About this topic, or about all of these.</summary>
    /// <param name="topics">One topic; several for a mixed message.</param>
    public NotificationTopicAttribute(params TopicKind[] topics) => Topics = topics;

    /// <summary>The topics; empty when what goes here decides.</summary>
    public TopicKind[] Topics { get; }
}
