namespace CspNotifications.Analyzers.Tests.Catalogues;

public class SystemNetMailTests
{
    private static Task Body(string statements) => Mailing.Body("using System.Net.Mail;", "SmtpClient client, Customer customer, bool flag", statements);

    [Fact]
    public Task MessageFromMicrosoft_AboutASubscription_IsReported() => Body(
        """
        var mail = new MailMessage { From = new MailAddress(Who.Azure), Subject = Texts.Renewal };
        mail.To.Add(new MailAddress(Who.Buyer));
        client.{|CSPN1001:Send|}(mail);
        await client.{|CSPN1001:SendMailAsync|}(mail);
        client.{|CSPN1001:SendAsync|}(mail, null);
        """);

    [Fact]
    public Task MessageFromMicrosoft_AboutAnIncident_IsClean() => Body(
        "client.Send(new MailMessage { From = new MailAddress(Who.Azure), Subject = Texts.Outage });");

    [Fact]
    public Task MessageFromSomebodyElse_IsNotFromMicrosoft() => Body(
        """
        var mail = new MailMessage { From = new MailAddress(Who.Desk), Subject = Texts.Renewal };
        mail.To.Add("bob@microsoft.com");
        mail.ReplyToList.Add("azure@microsoft.com");
        client.{|CSPN2006:Send|}(mail);
        """);

    [Fact]
    public Task Constructors_SayFromAndTo() => Body(
        """
        client.{|CSPN1001:Send|}(new MailMessage("azure@microsoft.com", "buyer@fabrikam.com", Texts.Renewal, "text"));
        client.{|CSPN2006:Send|}(new MailMessage("desk@contoso.com", "bob@microsoft.com", Texts.Renewal, "text"));
        client.{|CSPN1001:Send|}(new MailMessage(new MailAddress("azure@microsoft.com"), new MailAddress("buyer@fabrikam.com")) { Body = Texts.Renewal });
        client.Send(new MailMessage(Who.Azure, Who.Staff) { Body = Texts.Renewal });
        client.{|CSPN1001:Send|}(new MailMessage(Who.Azure, Who.Buyer) { Body = $"<p>{Texts.Renewal}</p>" });
        """);

    [Fact]
    public Task Texts_CanBeSentDirectly() => Body(
        """
        client.{|CSPN1001:Send|}("azure@microsoft.com", "buyer@fabrikam.com", Texts.Renewal, "text");
        client.{|CSPN2006:Send|}("desk@contoso.com", "azure@microsoft.com", Texts.Renewal, "text");
        client.{|CSPN1003:Send|}(subject: "Hello", body: Texts.News, recipients: Who.Buyer, from: Who.Azure);
        client.Send(Who.Azure, Who.Staff, "Hello", Texts.News);
        await client.{|CSPN1001:SendMailAsync|}(Who.Azure, Who.Buyer, Texts.Renewal, "text");
        """);

    [Fact]
    public Task LaterFrom_ReplacesTheEarlier() => Body(
        """
        var mail = new MailMessage("azure@microsoft.com", "buyer@fabrikam.com", Texts.Renewal, "text");
        mail.From = new MailAddress(Who.Desk);
        client.{|CSPN2006:Send|}(mail);
        mail.From = flag ? new MailAddress("azure@email.microsoft.com", "Azure") : mail.From;
        client.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task AlternateViews_LetTheTopicIn() => Body(
        """
        var mail = new MailMessage { From = new MailAddress(Who.Azure) };
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(Texts.Renewal, null, "text/html"));
        client.{|CSPN1001:Send|}(mail);
        """);

    [Fact]
    public Task Helpers_AreSeenThrough() => Mailing.Code(
        """
        using System.Net.Mail;

        public class Desk(SmtpClient client)
        {
            private static MailMessage Compose(string from, string text) => new(from, "buyer@fabrikam.com") { Body = text };
            private void Deliver(MailMessage mail) => client.Send(mail);

            public void Renew() => {|CSPN1001:Deliver|}(Compose(Who.Azure, Texts.Renewal));
            public void Outage() => Deliver(Compose(Who.Azure, Texts.Outage));
        }
        """);

    [Fact]
    public Task Client_ThatIsThePartners_SendsFromThePartner() => Mailing.Code(
        """
        using System.Net.Mail;

        public class Desk([NotificationSender(SenderOrigin.Partner)] SmtpClient partner, [NotificationSender(SenderOrigin.Microsoft)] SmtpClient ours)
        {
            public void Renew(MailMessage mail)
            {
                mail.Subject = Texts.Renewal;
                partner.Send(mail);
                ours.{|CSPN1001:Send|}(mail);
            }
        }
        """);
}
