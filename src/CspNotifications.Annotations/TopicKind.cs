namespace CspNotifications;

/// <summary>What a notification is about.</summary>
public enum TopicKind
{
    /// <summary>
    /// A CSP subscription: renewal, expiry, suspension, cancellation, order, seats, price, invoice, payment, trial, usage, transfer.
    /// Microsoft does not write to the partner's customers about these.
    /// </summary>
    CspSubscription = 1,

    /// <summary>A service incident: outage, post-incident review, privacy or data-breach notice. Microsoft may send it directly.</summary>
    ServiceIncident = 2,

    /// <summary>Other operational information: planned maintenance, health or security advisory, retirement. Microsoft may send it directly.</summary>
    Operational = 3,

    /// <summary>A product bought from Microsoft outside the CSP programme: only for customers who have that relationship.</summary>
    NonCspProduct = 4,

    /// <summary>Any other customer communication: marketing, surveys, relationship requests. Expected from the partner.</summary>
    General = 5,
}
