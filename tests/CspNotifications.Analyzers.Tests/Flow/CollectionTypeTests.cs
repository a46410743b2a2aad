using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>That all elements of a collection are known says nothing of its type.</summary>
public class CollectionTypeTests
{
    [Fact]
    public Task TypeTestAfterClear_IsReported() => InWorld(
        "outbox.Clear(); if (outbox is RenewalOutbox) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task TypeTestOfSlice_IsReported() => InWorld(
        "if (outbox[1..2] is RenewalOutbox) ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task CastOfSlice_IsReported() => InWorld(
        "var rest = (RenewalOutbox)outbox[1..]; ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task TypeTestOfWhatWasMade_IsUnreachable() => InWorld(
        "Outbox made = new Outbox(); if (made is RenewalOutbox) ms.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task ElementAfterClear_IsWhatWasAddedSince() => InWorld(
        "outbox.Add(MailKind.Renewal); outbox.Clear(); outbox.Add(MailKind.Outage); foreach (var kind in outbox) ms.Send(kind, customer);");

    [Fact]
    public Task ElementOfWhatWasMade_IsWhatWasAdded() => InWorld(
        "var made = new Outbox { MailKind.Renewal }; foreach (var kind in made) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task ElementOfAnObjectThatIsNoCollection_IsTheSameEachTime() => InWorld(
        "var book = new AddressBook(); if (book[0].IsDirect) ms.Send(MailKind.Offer, book[0]);");

    [Fact]
    public Task OtherElementOfAnObjectThatIsNoCollection_IsReported() => InWorld(
        "var book = new AddressBook(); if (book[0].IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, book[1]);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public class Outbox : List<MailKind> { public Outbox Slice(int start, int length) => this; }
        public class RenewalOutbox : Outbox { }
        public class AddressBook { public Customer this[int index] => null; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Outbox outbox)
            {
                {{body}}
            }
        }
        """);
}
