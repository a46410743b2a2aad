using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Structs that hold a kind, a mail, a customer or another struct, and a method that is given some.</summary>
internal static class StructWorld
{
    public static Task Body(string statements) => Analyzed.Code(
        $$"""
        public interface IParcel { MailKind Label { get; set; } }
        public struct Parcel : IParcel { public MailKind Kind; public Mail Mail; public Customer To; public MailKind Label { get; set; } }
        public struct Crate { public Parcel Parcel; public Renewal Notice; }
        [NotificationTopic(TopicKind.CspSubscription)] public struct Renewal { public string Plan; }
        public class Box(Parcel parcel) { public Parcel Parcel { get; } = parcel; }
        public record Letter(Parcel Inside, Customer To);
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Parcel given, Crate crate, object anything)
            {
                {{statements}}
            }
        }
        """);
}
