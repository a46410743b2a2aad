using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Models;

/// <summary>What lines of a model file mean for sends.</summary>
public class ModelMeaningTests
{
    private const string MicrosoftMailer = "T:Legacy.Mailer ; sender = microsoft\n";

    [Fact]
    public Task Type_ThatSendsFromMicrosoft_IsReported() => Modelled.Body(MicrosoftMailer, "mailer.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Type_ThatSendsFromThePartner_IsClean() => Modelled.Body("T:Legacy.Mailer ; sender = partner", "mailer.Send(MailKind.Renewal);");

    [Fact]
    public Task Type_WithoutALine_IsClean() => Modelled.Body("T:Legacy.Account ; recipient = csp-customer", "mailer.Send(MailKind.Renewal);");

    [Fact]
    public Task Model_OfWhatTheCompilationDoesNotSee_SaysNothing() =>
        Modelled.Body("T:Elsewhere.Mailer ; sender = microsoft\nM:Elsewhere.Deeper.Mailer.Send ; sender\n", "mailer.Send(MailKind.Renewal);");

    [Fact]
    public Task DerivedType_IsWhatItsBaseIs() =>
        Modelled.Body(MicrosoftMailer, "new LoudMailer().{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task MethodWithoutParameters_IsAllOverloads() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Send ; topic = general",
        """
        mailer.{|CSPN1003:Send|}("news");
        mailer.{|CSPN1003:Send|}("news", customer);
        mailer.{|CSPN1003:Send|}("news", 1);
        mailer.Post("news", 1);
        """);

    [Fact]
    public Task MethodWithParameters_IsOneOverload() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Send(System.Object,System.Object) ; topic = general",
        """
        mailer.Send("news");
        mailer.{|CSPN1003:Send|}("news", customer);
        """);

    [Fact]
    public Task Overload_IsNearerThanAllOverloads() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Send ; topic = csp-subscription\nM:Legacy.Mailer.Send(System.Object) ; topic = service-incident",
        """
        mailer.Send("x");
        mailer.{|CSPN1001:Send|}("x", customer);
        """);

    [Fact]
    public Task BareSender_OnAMethod_MakesItSendFromWhomeverTheArgumentSays() => Modelled.Code(
        "M:Legacy.Mailer.Post(System.String,System.Object) ; sender\nF:Legacy.Origin.Us ; sender = microsoft\nM:Legacy.Mailer.From#0 ; sender\nM:Legacy.Mailer.From ; sender",
        """
        public class Job
        {
            [NotificationSender(SenderOrigin.Microsoft)] private const string Us = "us";
            private const string Them = "them";

            public void Run(Mailer mailer)
            {
                mailer.{|CSPN1001:From|}(Us, MailKind.Renewal);
                mailer.From(Them, MailKind.Renewal);
                mailer.From(Them, Us + MailKind.Renewal);
            }

            [NotificationSender(SenderOrigin.Microsoft)]
            public void Renew(Mailer mailer) => mailer.{|CSPN1001:Post|}("x", MailKind.Renewal);
        }
        """);

    [Fact]
    public Task Parameter_ThatDecidesTheTopic_IsTheOnlyOneThatCounts() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Post#1 ; topic",
        """
        mailer.{|CSPN1001:Post|}("x", MailKind.Renewal);
        mailer.Post("x", MailKind.Outage, MailKind.Renewal);
        """);

    [Fact]
    public Task Parameter_OfOneOverload_DecidesInThatOnly() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Post(System.String,System.Object,System.Object)#1 ; topic",
        """
        mailer.Post("x", MailKind.Outage, MailKind.Renewal);
        mailer.{|CSPN1001:Post|}("x", MailKind.Renewal);
        """);

    [Fact]
    public Task Parameter_ThatStatesTheRecipient() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Mailer.Post#2 ; recipient = internal",
        """
        mailer.Post("x", MailKind.Renewal, "somebody");
        mailer.{|CSPN1001:Post|}("x", MailKind.Renewal);
        """);

    [Fact]
    public Task Return_IsAboutSomething() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Factory.Create#return ; topic = csp-subscription",
        """
        mailer.{|CSPN1001:Send|}(Factory.Create());
        mailer.Send(Factory.Compose(1, 2));
        """);

    [Fact]
    public Task FieldsAndProperties_AreAboutSomething() => Modelled.Body(
        MicrosoftMailer + "F:Legacy.Templates.InvoiceReady ; topic = csp-subscription\nF:Legacy.Templates.Outage ; topic = service-incident\nP:Legacy.Templates.News ; topic = general",
        """
        mailer.{|CSPN1001:Send|}(Templates.InvoiceReady);
        mailer.Send(Templates.Outage);
        mailer.{|CSPN1003:Send|}(Templates.News);
        """);

    [Fact]
    public Task EnumMember_IsFollowedAsAConstant() => Modelled.Body(
        "M:Legacy.Mailer.Send ; sender\nF:Legacy.Origin.Us ; sender = microsoft\nF:Legacy.Origin.Them ; sender = partner\nP:Legacy.Mailer.Sender ; sender",
        """
        mailer.Sender = flag ? Origin.Us : Origin.Them;
        if (mailer.Sender == Origin.Us)
            mailer.{|CSPN1001:Send|}(MailKind.Renewal);
        else
            mailer.Send(MailKind.Renewal);
        """);

    [Fact]
    public Task Property_ThatDecidesTheOrigin_OfAWhole() => Modelled.Code(
        "M:Legacy.Mailer.Send ; sender\nP:Legacy.Letter.From ; sender",
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class MicrosoftAddress;
        [NotificationSender(SenderOrigin.Partner)] public class PartnerAddress;

        public class Job
        {
            public void Run(Mailer mailer, MicrosoftAddress ours, PartnerAddress theirs)
            {
                var mail = new Letter { From = ours, To = theirs, Kind = MailKind.Renewal };
                mailer.{|CSPN1001:Send|}(mail);
                mail.From = theirs;
                mailer.Send(mail);
                mailer.Send(new Letter { From = theirs, To = ours, Kind = MailKind.Renewal });
            }
        }
        """);

    [Fact]
    public Task Guards_EstablishRelationships() => Modelled.Body(
        MicrosoftMailer + """
        T:Legacy.Account ; recipient = csp-customer
        P:Legacy.Account.IsEnterprise ; guard = direct-customer
        P:Legacy.Account.IsIndirect ; guard = !direct-customer
        M:Legacy.Account.HasContract ; guard = direct-customer
        """,
        """
        mailer.{|CSPN1002:Send|}(MailKind.Offer, account);
        if (account.IsEnterprise)
            mailer.Send(MailKind.Offer, account);
        else
            mailer.{|CSPN1002:Send|}(MailKind.Offer, account);

        if (!account.IsIndirect)
            mailer.Send(MailKind.Offer, account);

        if (account.HasContract())
            mailer.Send(MailKind.Offer, account);
        """);

    [Fact]
    public Task Attribute_IsNearerThanTheModel() => Modelled.Code(
        MicrosoftMailer + "T:Message2 ; topic = csp-subscription\n",
        """
        [NotificationSender(SenderOrigin.Partner)] public class {|CSPN2002:OurMailer|} : Mailer;
        [{|CSPN2003:NotificationTopic(TopicKind.ServiceIncident)|}] public class Message2;

        public class Job
        {
            public void Run(OurMailer ours, Mailer theirs)
            {
                ours.Send(MailKind.Renewal);
                theirs.{|CSPN1001:Send|}(MailKind.Renewal);
                theirs.Send(new Message2());
            }
        }
        """);

    [Fact]
    public Task Model_SpeaksForWhatIsOverriddenAndImplemented() => Modelled.Code(
        "M:Legacy.IMailer2.Deliver ; sender = microsoft ; topic = csp-subscription\nM:Legacy.Mailer.Send(System.Object) ; sender = microsoft ; topic = general",
        """
        public class Own : Mailer, IMailer2
        {
            public override void Send(object what) { }
            public void Deliver(object what) { }
        }

        public class Job
        {
            public void Run(Own own, IMailer2 contract)
            {
                own.{|CSPN1003:Send|}("x");
                own.{|CSPN1001:Deliver|}("x");
                contract.{|CSPN1001:Deliver|}("x");
            }
        }
        """);

    /// <summary>What is nearer replaces facet by facet: the topic is the attribute's, the origin still the model's.</summary>
    [Fact]
    public Task Model_CompletesAttributes_FacetByFacet() => Modelled.Code(
        "M:Legacy.Mailer.Send(System.Object) ; sender = microsoft ; topic = csp-subscription",
        """
        public class Own : Mailer
        {
            [NotificationTopic(TopicKind.ServiceIncident)]
            public override void {|CSPN2002:Send|}(object what) { }
        }

        public class Other : Mailer { public override void Send(object what) { } }

        public class Job
        {
            public void Run(Own own, Other other)
            {
                own.Send("x");
                other.{|CSPN1001:Send|}("x");
            }
        }
        """);

    [Fact]
    public Task SeveralFiles_SpeakTogether() => Modelled.Code(
        MicrosoftMailer,
        "public class Job { public void Run(Mailer mailer) => mailer.{|CSPN1001:Send|}(MailKind.Renewal); }");

    /// <summary>Of one symbol the attribute says this and the model that; where they agree, or speak of different facets, both are right.</summary>
    [Fact]
    public Task Attribute_ThatContradictsTheModel_IsReported() => Modelled.Code(
        """
        T:Notice1 ; topic = csp-subscription
        T:Notice2 ; topic = csp-subscription
        T:Notice3 ; recipient = partner
        M:Sources.Make#return ; topic = general
        P:Sources.To ; recipient = partner
        """,
        """
        [{|CSPN2003:NotificationTopic(TopicKind.General)|}] public class Notice1;
        [NotificationTopic(TopicKind.CspSubscription)] public class Notice2;
        [NotificationTopic(TopicKind.General)] public class Notice3;
        public class Sources
        {
            [return: {|CSPN2003:NotificationTopic(TopicKind.ServiceIncident)|}] public object Make() => new();
            [{|CSPN2003:NotificationRecipient(RecipientKind.CspCustomer)|}] public object To { get; set; } = "";
        }
        """);
}
