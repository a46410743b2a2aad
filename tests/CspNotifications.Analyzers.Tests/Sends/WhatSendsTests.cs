using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class WhatSendsTests
{
    [Fact]
    public Task Accessor_OfSender_IsNoSend() => InWorld("sender.Last = MailKind.Renewal; var last = sender.Last; sender[MailKind.Renewal] = customer; var to = sender[MailKind.Renewal];");

    [Fact]
    public Task Operator_OfSender_IsNoSend() => InWorld("var added = sender + MailKind.Renewal; Sender converted = MailKind.Renewal; var same = sender == MailKind.Renewal;");

    [Fact]
    public Task Guard_OfSender_IsNoSend() => InWorld("sender.IsIncident(MailKind.Renewal);");

    [Fact]
    public Task ObjectMember_OfSender_IsNoSend() => InWorld("sender.Equals(MailKind.Renewal); sender.Equals(renewal); object.ReferenceEquals(sender, renewal); sender.GetHashCode(); sender.ToString();");

    [Fact]
    public Task Event_OfSender_IsNoSend() => InWorld("sender.Sent += (_, kind) => { }; sender.Sent -= null;");

    [Fact]
    public Task Method_OfSenderHandedNothing_IsNoSend() => InWorld("sender.Start(); sender.Flush(3); sender.SetName(customer.Name); sender.Dispose();");

    [Fact]
    public Task Method_OfSenderHandedOnlyRecipient_IsNoSend() => InWorld("sender.Register(customer);");

    [Fact]
    public Task Method_OfSenderHandedTopic_IsReported() => InWorld("sender.{|CSPN1001:Flush|}(MailKind.Renewal);");

    [Fact]
    public Task Method_NextToAnnotatedOne_IsNoSend() => InWorld("desk.{|CSPN1001:Send|}(MailKind.Renewal); desk.Store(MailKind.Renewal); Desk.Count(MailKind.Renewal);");

    [Fact]
    public Task Method_AnnotatedAsSender_SendsWithoutTopicOfArguments() => InWorld("tenant.{|CSPN1001:SendPending|}();");

    [Fact]
    public Task Method_OfPlainType_IsNoSend() => InWorld("plain.Send(MailKind.Renewal, customer); Console.WriteLine(renewal); string.Format(\"{0}\", MailKind.Renewal);");

    [Fact]
    public Task Method_HandedSender_IsNoSend() => InWorld("plain.Use(sender, MailKind.Renewal);");

    [Fact]
    public Task Method_OfObjectThatHoldsSender_IsNoSend() => InWorld("new Holder { Sender = sender }.Put(MailKind.Renewal);");

    [Fact]
    public Task Method_OfReceiverWithTopic_NeedsNoArgument() => InWorld("renewalSender.{|CSPN1001:Go|}(); outageSender.Go();");

    [Fact]
    public Task Method_WithDecidingParameter_IsASend() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Sender { public void Send([NotificationRecipient] object to) { } public void Keep(object to) { } }
        [NotificationTopic(TopicKind.CspSubscription)] public class Renewals
        {
            public void Run(Sender sender, Customer customer) => sender.{|CSPN1001:Send|}(customer);
        }
        public class Job { public void Run(Sender sender, Customer customer) { sender.Send(customer); sender.Keep(customer); } }
        """);

    [Fact]
    public Task Extension_OnSender_IsReported() => InWorld("sender.{|CSPN1001:Log|}(MailKind.Renewal); sender.Log(MailKind.Outage);");

    [Fact]
    public Task Extension_AnnotatedAsSender_IsReported() => InWorld("sender.{|CSPN1001:SendTwice|}(MailKind.Renewal); sender.SendTwice(MailKind.Outage);");

    [Fact]
    public Task ExplicitImplementation_OfSender_IsReported() => InWorld("((ISends)explicitSender).{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Override_OfObjectMember_IsNoSend() => InWorld("sender.Equals((object)MailKind.Renewal);");

    [Fact]
    public Task UnreachableSend_IsClean() => InWorld("return; sender.Flush(MailKind.Renewal);");

    [Fact]
    public Task NameOf_Send_IsNoSend() => InWorld("var name = nameof(sender.Flush); var kind = MailKind.Renewal;");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)]
        public class Sender : IDisposable
        {
            public MailKind Last { get; set; }
            public object this[MailKind kind] { get => null; set { } }
            public event EventHandler<MailKind> Sent;
            public static Sender operator +(Sender sender, MailKind kind) => sender;
            public static bool operator ==(Sender sender, MailKind kind) => true;
            public static bool operator !=(Sender sender, MailKind kind) => true;
            public static implicit operator Sender(MailKind kind) => null;
            [NotificationGuard(TopicKind.ServiceIncident)] public bool IsIncident(MailKind kind) => kind == MailKind.Outage;
            public override bool Equals(object other) => true;
            public override int GetHashCode() => 1;
            public override string ToString() => "";
            public void Start() { }
            public void Flush(object what) { }
            public void SetName(string name) { }
            public void Register(Customer customer) { }
            public void Dispose() { }
        }
        public static class SenderExtensions
        {
            public static void Log(this Sender sender, MailKind kind) { }
            [NotificationSender] public static void SendTwice(this Sender sender, MailKind kind) { }
        }
        public interface ISends { [NotificationSender(SenderOrigin.Microsoft)] void Send(MailKind kind); }
        public class ExplicitSender : ISends { void ISends.Send(MailKind kind) { } }
        public class Desk
        {
            [NotificationSender(SenderOrigin.Microsoft)] public void Send(MailKind kind) { }
            public void Store(MailKind kind) { }
            public static void Count(MailKind kind) { }
        }
        public class Tenant { [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public void SendPending() { } }
        public class Plain { public void Send(object what, object to) { } public void Use(Sender sender, MailKind kind) { } }
        public class Holder { public Sender Sender { get; set; } public void Put(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.CspSubscription)] public class RenewalSender { public void Go() { } }
        [NotificationSender(SenderOrigin.Microsoft), NotificationTopic(TopicKind.ServiceIncident)] public class OutageSender { public void Go() { } }
        public class Job
        {
            public void Run(Sender sender, Desk desk, Tenant tenant, Plain plain, RenewalSender renewalSender, OutageSender outageSender, ExplicitSender explicitSender,
                RenewalNotice renewal, Customer customer)
            {
                {{body}}
            }
        }
        """);
}
