namespace CspNotifications.Analyzers.Policy;

/// <summary>What a notification is about. The numbers are those of the public <c>TopicKind</c>; 0 is what nobody said.</summary>
internal enum Topic
{
    Unknown = 0,
    CspSubscription = 1,
    ServiceIncident = 2,
    Operational = 3,
    NonCspProduct = 4,
    General = 5,
}
