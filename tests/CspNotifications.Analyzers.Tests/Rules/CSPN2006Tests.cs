using CspNotifications.Analyzers.Tests.Catalogues;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>A known mail library sends, and nobody says who it is from.</summary>
public class CSPN2006Tests
{
    private const string Usings = "using System.Net.Mail;\n";

    [Fact]
    public Task Send_OfWhichNobodySaysWhoItIsFrom_IsReported() => Mailing.Code(Usings +
        """
        public class Desk
        {
            private readonly SmtpClient _client = new("mail");

            public void Send(MailMessage mail) => _client.{|CSPN2006:Send|}(mail);
            public void Later(MailMessage mail) => Task.Run(() => _client.{|CSPN2006:Send|}(mail));
        }
        """);

    [Theory]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] private readonly SmtpClient _client", "", "")]
    [InlineData("private readonly SmtpClient _client", "[NotificationSender(SenderOrigin.Microsoft)]", "")]
    [InlineData("private readonly SmtpClient _client", "[NotificationSender]", "")]
    [InlineData("private readonly SmtpClient _client", "", "[NotificationSender(SenderOrigin.Partner)]")]
    public Task Send_OfWhichSomebodySays_IsClean(string field, string onMethod, string onType) => Mailing.Code(Usings +
        $$"""
        {{onType}}
        public class Desk
        {
            {{field}} = new("mail");

            {{onMethod}}
            public void Send(MailMessage mail) => _client.Send(mail);
        }
        """);

    [Fact]
    public Task Assembly_SaysIt() => Mailing.Code(Usings +
        """
        [assembly: NotificationSender(SenderOrigin.Partner)]
        public class Desk { public void Send(SmtpClient client, MailMessage mail) => client.Send(mail); }
        """);

    [Fact]
    public Task Option_SaysIt() => Mailing.Code(Usings +
        "public class Desk { public void Send(SmtpClient client, MailMessage mail) => client.Send(mail); }",
        "csp_notifications.default_origin = partner");

    [Fact]
    public Task Message_SaysIt() => Mailing.Code(Usings +
        """
        public class Desk
        {
            public void Send(SmtpClient client) => client.Send(new MailMessage { From = new MailAddress(Who.Azure) });

            public void OnSomePaths(SmtpClient client, bool flag)
            {
                var mail = new MailMessage();
                if (flag)
                    mail.From = new MailAddress(Who.Azure);

                client.Send(mail);
            }
        }
        """);

    [Fact]
    public Task ParameterThatDecides_IsAskedOfTheCallers() => Mailing.Code(Usings +
        """
        public class Transport(SmtpClient client)
        {
            public void Deliver([NotificationSender] string from, string to) => client.Send(new MailMessage(from, to));
            public void Other([NotificationRecipient] string to) => client.{|CSPN2006:Send|}(new MailMessage("x@contoso.com", to));
        }
        """);

    /// <summary>What a private method is handed its callers know.</summary>
    [Fact]
    public Task PrivateHelper_IsAskedOfItsCallers() => Mailing.Code(Usings +
        """
        public class Desk
        {
            private readonly SmtpClient _client = new("mail");

            private void Deliver(MailMessage mail) => _client.Send(mail);
            private void Further(MailMessage mail) => Deliver(mail);

            public void FromAzure() => Deliver(new MailMessage { From = new MailAddress(Who.Azure) });
            public void FromNobody() => {|CSPN2006:Deliver|}(new MailMessage());
            public void FromNobodyKnown(MailMessage mail) => {|CSPN2006:Further|}(mail);
        }
        """);

    /// <summary>Where others can call it is said inside, once.</summary>
    [Fact]
    public Task PublicHelper_IsReportedInside() => Mailing.Code(Usings +
        """
        public class Desk
        {
            private readonly SmtpClient _client = new("mail");

            public void Deliver(MailMessage mail) => _client.{|CSPN2006:Send|}(mail);
            public void FromNobody() => Deliver(new MailMessage());
        }
        """);

    [Fact]
    public Task OwnImplementation_OfAKnownContract_IsAskedOfItsCallers() => Mailing.Code(Usings +
        """
        using Microsoft.AspNetCore.Identity.UI.Services;

        public class Mails(SmtpClient client) : IEmailSender
        {
            public Task SendEmailAsync(string email, string subject, string htmlMessage) => client.SendMailAsync("desk@contoso.com", email, subject, htmlMessage);
        }

        public class Account(IEmailSender mails, Mails own)
        {
            public async Task Run()
            {
                await mails.{|CSPN2006:SendEmailAsync|}("x", "y", "z");
                await own.{|CSPN2006:SendEmailAsync|}("x", "y", "z");
            }
        }
        """);

    [Fact]
    public Task OtherCallsOfTheLibrary_AreClean() => Mailing.Code(Usings +
        """
        public class Desk
        {
            public void Run(SmtpClient client)
            {
                client.SendAsyncCancel();
                client.Timeout = 3;
                client.Dispose();
            }
        }

        public class SmtpClient2 { public void Send(MailMessage mail) { } }
        public class Other { public void Run(SmtpClient2 client) => client.Send(new MailMessage()); }
        """);
}
