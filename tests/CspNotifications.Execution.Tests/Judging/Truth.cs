using System.Reflection;
using CspNotifications.Execution.Tests.Running;

namespace CspNotifications.Execution.Tests.Judging;

/// <summary>What a send was in truth: read off the objects that were really there.</summary>
internal sealed class Truth(Type kinds)
{
    private readonly ObjectFacets _facets = new(kinds);

    /// <summary>The rules that the send broke, the worst first: one notification may be about several things.</summary>
    public IReadOnlyList<string> RulesBrokenBy(Send send)
    {
        if (send.Sender.GetType().GetCustomAttribute<NotificationSenderAttribute>()?.Origin != SenderOrigin.Microsoft)
            return [];

        var topics = send.About.SelectMany(_facets.TopicsOf).ToHashSet();
        var own = send.To.SelectMany(_facets.OwnRecipientOf).ToHashSet();
        var recipients = own.Count > 0 ? own : send.To.SelectMany(_facets.RecipientsInside).ToHashSet();
        var asked = recipients.Count > 0 ? recipients.Select(kind => (RecipientKind?)kind) : [null];

        var broken = topics.SelectMany(topic => asked.Select(recipient => Guideline.RuleBrokenBy(topic, recipient))).ToHashSet();
        return [.. Guideline.Rules.Where(broken.Contains)];
    }
}
