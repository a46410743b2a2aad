using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class FieldTests
{
    [Fact]
    public Task Send_OfFieldWrittenBefore_IsReported() =>
        InWorld("_kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(_kind, customer); _kind = MailKind.Outage; ms.Send(_kind, customer);");

    [Fact]
    public Task Send_OfUnwrittenField_IsClean() => InWorld("ms.Send(_kind, customer); ms.Send(Kind, customer); ms.Send(s_kind, customer);");

    [Fact]
    public Task Send_OfPropertyWrittenBefore_IsReported() =>
        InWorld("Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(this.Kind, customer); this.Kind = MailKind.Outage; ms.Send(Kind, customer);");

    [Fact]
    public Task Send_OfStaticWrittenBefore_IsReported() => InWorld(
        "s_kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(Job.s_kind, customer); Job.StaticKind = MailKind.Renewal; ms.{|CSPN1001:Send|}(StaticKind, customer);");

    [Fact]
    public Task Send_OfReplacedStatic_IsClean() => InWorld("s_kind = MailKind.Renewal; s_kind = MailKind.Outage; ms.Send(s_kind, customer);");

    [Fact]
    public Task Send_OfFieldOfOtherObject_IsItsOwn() => InWorld(
        "var other = new Job(); other._kind = MailKind.Renewal; _kind = MailKind.Outage; ms.Send(_kind, customer); ms.{|CSPN1001:Send|}(other._kind, customer);");

    [Fact]
    public Task Send_OfDeclaredField_BeatsWhatFlowedIn() => InWorld("_incident = {|CSPN2001:MailKind.Renewal|}; ms.Send(_incident, customer);");

    [Fact]
    public Task Send_OfDeclaredFieldAboutRenewal_BeatsWhatFlowedIn() =>
        InWorld("_renewal = {|CSPN2001:MailKind.Outage|}; ms.{|CSPN1001:Send|}(_renewal, customer);");

    [Fact]
    public Task Send_OfDeclaredProperty_BeatsWhatFlowedIn() => InWorld("Incident = {|CSPN2001:new RenewalNotice(\"E5\")|}; ms.Send(Incident, customer);");

    [Fact]
    public Task Send_OfUnwrittenDeclaredField_IsReported() => InWorld("ms.{|CSPN1001:Send|}(_renewal, customer); ms.Send(_incident, customer);");

    [Fact]
    public Task Send_OfDeclaredParameter_BeatsWhatFlowedIn() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, [NotificationTopic(TopicKind.ServiceIncident)] object what)
            {
                what = {|CSPN2001:new RenewalNotice("E5")|};
                ms.Send(what, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfParameterContract_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, [NotificationTopic(TopicKind.CspSubscription)] string text,
                [NotificationRecipient(RecipientKind.Partner)] object to, [NotificationSender(SenderOrigin.Microsoft)] IMailer from)
            {
                ms.{|CSPN1001:Send|}(text, customer);
                ms.Send(text, to);
                from.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfParameterContract_BeatsItsType() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, [NotificationRecipient(RecipientKind.DirectCustomer)] Customer customer,
                [NotificationTopic(TopicKind.ServiceIncident)] RenewalNotice notice)
            {
                ms.Send(MailKind.Offer, customer);
                ms.Send(notice, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfMereType_YieldsToWhatFlowedIn() => Analyzed.Code(
        """
        public static class Directory { [return: NotificationRecipient(RecipientKind.DirectCustomer)] public static Customer Find() => new(); }
        public class Job
        {
            private Customer _known;
            public void Run(MicrosoftMailer ms)
            {
                ms.{|CSPN1002:Send|}(MailKind.Offer, _known);
                _known = Directory.Find();
                ms.Send(MailKind.Offer, _known);
                Customer local = _known;
                ms.Send(MailKind.Offer, local);
            }
        }
        """);

    [Fact]
    public Task Send_OfMoreDerivedTopic_BeatsTypeOfVariable() => Analyzed.Code(
        """
        [NotificationTopic(TopicKind.ServiceIncident)] public class Notice { }
        [NotificationTopic(TopicKind.CspSubscription)] public class Renewal : Notice { }
        public class Job
        {
            private Notice _notice;
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                ms.Send(_notice, customer);
                _notice = new Renewal();
                ms.{|CSPN1001:Send|}(_notice, customer);
                Notice local = new Notice();
                ms.Send(local, customer);
            }
        }
        """);

    [Fact]
    public Task Send_ThroughDeclaredField_IsReported() =>
        InWorld("_microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer); Partner.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughStaticSender_IsReported() =>
        InWorld("Mailers.Microsoft.{|CSPN1001:Send|}(MailKind.Renewal, customer); Mailers.Partner.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughFieldWrittenBefore_IsReported() => InWorld(
        "_any = ms; _any.{|CSPN1001:Send|}(MailKind.Renewal, customer); _any = new PartnerMailer(); _any.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughUnwrittenField_IsClean() => InWorld("_any.Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughPrimaryConstructorParameter_IsReported() => Analyzed.Code(
        """
        public class Job([NotificationSender(SenderOrigin.Microsoft)] IMailer mailer, MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run(Customer customer)
            {
                mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                partner.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfInheritedDeclaredProperty_IsReported() => Analyzed.Code(
        """
        public abstract class Base { [NotificationTopic(TopicKind.CspSubscription)] public abstract string Text { get; } }
        public class Derived : Base { public override string Text => ""; }
        public interface IBody { [NotificationTopic(TopicKind.CspSubscription)] string Html { get; } }
        public class Body : IBody { public string Html => ""; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Derived derived, Body body)
            {
                ms.{|CSPN1001:Send|}(derived.Text, customer);
                ms.{|CSPN1001:Send|}(body.Html, customer);
                ms.{|CSPN1001:Send|}(((IBody)body).Html, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfAnnotatedReturn_IsReported() => InWorld("ms.{|CSPN1001:Send|}(Render(), customer); ms.Send(RenderOther(), customer);");

    [Fact]
    public Task Send_OfDecidingProperty_OtherPartsDoNotCount() => InWorld(
        "ms.Send(new Letter { Kind = MailKind.Outage, Body = new RenewalNotice(\"E5\") }, customer);");

    [Fact]
    public Task Send_OfDecidingProperty_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(new Letter { Kind = MailKind.Renewal, Body = new OutageNotice(\"x\") }, customer);");

    [Fact]
    public Task Send_OfDecidingRecipient_OtherPartsDoNotCount() => InWorld(
        """
        ms.Send(new Letter { Kind = MailKind.Renewal, About = customer, To = new PartnerContact() });
        ms.{|CSPN1001:Send|}(new Letter { Kind = MailKind.Renewal, About = new PartnerContact(), To = customer });
        """);

    [Fact]
    public Task Send_OfDecidingOrigin_OtherPartsDoNotCount() => InWorld(
        """
        Post.Deliver(new Letter { Kind = MailKind.Renewal, To = customer, From = new PartnerMailer(), ReplyTo = ms });
        Post.{|CSPN1001:Deliver|}(new Letter { Kind = MailKind.Renewal, To = customer, From = ms, ReplyTo = new PartnerMailer() });
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public static class Mailers
        {
            [NotificationSender(SenderOrigin.Microsoft)] public static readonly IMailer Microsoft;
            public static PartnerMailer Partner { get; }
        }
        public static class Post { [NotificationSender] public static void Deliver(Letter letter) { } }
        public class Letter
        {
            [NotificationTopic] public MailKind Kind { get; set; }
            [NotificationRecipient] public object To;
            [NotificationSender] public IMailer From { get; set; }
            public object About { get; set; }
            public IMailer ReplyTo { get; set; }
            public object Body { get; set; }
        }
        public class Job
        {
            private MailKind _kind;
            private static MailKind s_kind;
            private IMailer _any;
            [NotificationSender(SenderOrigin.Microsoft)] private IMailer _microsoft;
            [NotificationTopic(TopicKind.ServiceIncident)] private MailKind _incident;
            [NotificationTopic(TopicKind.CspSubscription)] private MailKind _renewal;
            public MailKind Kind { get; set; }
            public static MailKind StaticKind { get; set; }
            [NotificationTopic(TopicKind.ServiceIncident)] public object Incident { get; set; }
            [NotificationSender(SenderOrigin.Partner)] public MicrosoftMailer Partner { get; set; }
            [return: NotificationTopic(TopicKind.CspSubscription)] public string Render() => "";
            public string RenderOther() => "";

            public void Run(MicrosoftMailer ms, Customer customer)
            {
                {{body}}
            }
        }
        """);
}
