namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>Mail code as it is found: services that compose, queue and send, of which only the texts and the clients are annotated.</summary>
public class RealisticMailerTests
{
    [Fact]
    public Task Service_ThatComposesAndSends() => Mailing.Code(
        """
        using System.Threading;
        using MailKit.Net.Smtp;
        using MimeKit;

        public sealed record MailSettings(string Host, int Port, string FromName, string FromAddress);

        public sealed class MailService(MailSettings settings)
        {
            private MimeMessage Compose(string to, string subject, string html)
            {
                var message = new MimeMessage();
                message.From.Add(new MailboxAddress(settings.FromName, settings.FromAddress));
                message.To.Add(MailboxAddress.Parse(to));
                message.Subject = subject;
                message.Body = new BodyBuilder { HtmlBody = html }.ToMessageBody();
                return message;
            }

            [NotificationSender(SenderOrigin.Microsoft)]
            private static async Task DeliverAsync(MimeMessage message, CancellationToken cancellation)
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("mail", 25, cancellationToken: cancellation);
                await client.SendAsync(message, cancellation);
                await client.DisconnectAsync(true, cancellation);
            }

            public Task RenewAsync(string to) => {|CSPN1001:DeliverAsync|}(Compose(to, "Renewal", Texts.Renewal), default);

            public async Task OutageAsync(IEnumerable<string> all)
            {
                foreach (var to in all)
                    await DeliverAsync(Compose(to, Texts.Outage, "<p/>"), default);
            }
        }
        """);

    [Fact]
    public Task Queue_IsEmptiedByAWorker() => Mailing.Code(
        """
        using System.Net.Mail;

        public sealed class Worker
        {
            [NotificationSender(SenderOrigin.Microsoft)]
            private readonly SmtpClient _client = new("mail");

            public async Task RunAsync(IAsyncEnumerable<MailMessage> waiting)
            {
                var extra = new Queue<MailMessage>();
                extra.Enqueue(new MailMessage("desk@contoso.com", "buyer@fabrikam.com", Texts.Renewal, ""));
                while (extra.TryDequeue(out var mail))
                    await _client.{|CSPN1001:SendMailAsync|}(mail);

                await foreach (var mail in waiting)
                    await _client.SendMailAsync(mail);
            }
        }
        """);

    [Fact]
    public Task FactoryAndUsing_TryAndRetry() => Mailing.Code(
        """
        using System.Net.Mail;

        public sealed class Retrying(Func<SmtpClient> connect)
        {
            [NotificationSender(SenderOrigin.Partner)]
            public void Partner(string to)
            {
                using var client = connect();
                using var mail = new MailMessage("desk@contoso.com", to) { Subject = Texts.Renewal };
                for (var i = 0; ; i++)
                {
                    try
                    {
                        client.Send(mail);
                        return;
                    }
                    catch (SmtpException) when (i < 3)
                    {
                    }
                }
            }

            public void Ours(string to)
            {
                using var client = connect();
                using var mail = new MailMessage("azure@microsoft.com", to) { Subject = Texts.Renewal };
                for (var i = 0; ; i++)
                {
                    try
                    {
                        client.{|CSPN1001:Send|}(mail);
                        return;
                    }
                    catch (SmtpException) when (i < 3)
                    {
                    }
                }
            }
        }
        """);

    [Fact]
    public Task ExtensionOfTheLibrary_IsJudgedByItsBody() => Mailing.Code(
        """
        using System.Net.Mail;

        public static class SmtpClientExtensions
        {
            public static void SendText(this SmtpClient client, string from, string to, string text) =>
                client.{|CSPN2006:Send|}(new MailMessage(from, to, "Hello", text));
        }

        public class Job
        {
            public void Run([NotificationSender(SenderOrigin.Microsoft)] SmtpClient ours)
            {
                ours.{|CSPN1001:SendText|}("x", "y", Texts.Renewal);
                ours.SendText("x", "y", Texts.Outage);
            }

            public void Address(SmtpClient any) => any.{|CSPN1001:SendText|}(Who.Azure, "y", Texts.Renewal);
        }
        """);

    [Fact]
    public Task OwnMessages_ThatWrapTheLibrarys() => Mailing.Code(
        """
        using SendGrid;
        using SendGrid.Helpers.Mail;

        public abstract record Letter(string To)
        {
            public abstract string Html { get; }
            public SendGridMessage ToMessage(EmailAddress from) => MailHelper.CreateSingleEmail(from, new EmailAddress(To), "Hello", "", Html);
        }

        public sealed record RenewalLetter(string To) : Letter(To) { public override string Html => Texts.Renewal; }
        public sealed record OutageLetter(string To) : Letter(To) { public override string Html => Texts.Outage; }

        public sealed class Post([NotificationSender(SenderOrigin.Microsoft)] ISendGridClient client)
        {
            public async Task Run()
            {
                await client.{|CSPN1001:SendEmailAsync|}(new RenewalLetter("x").ToMessage(new EmailAddress("y")));
                await client.SendEmailAsync(new OutageLetter("x").ToMessage(new EmailAddress("y")));
            }
        }
        """);

    [Fact]
    public Task UnannotatedCode_IsSilentButForTheQuestionWhoSends() => Mailing.Code(
        """
        using System.Net.Mail;

        public sealed class Plain
        {
            private readonly SmtpClient _client = new("mail");

            public void Send(string to, string subject, string body)
            {
                var mail = new MailMessage("desk@contoso.com", to, subject, body);
                mail.Attachments.Add(Attachment.CreateAttachmentFromString(body, "text/plain"));
                _client.{|CSPN2006:Send|}(mail);
            }
        }
        """);
}
