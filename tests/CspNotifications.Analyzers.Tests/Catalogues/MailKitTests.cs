namespace CspNotifications.Analyzers.Tests.Catalogues;

public class MailKitTests
{
    private const string Usings = "using MailKit; using MailKit.Net.Smtp; using MimeKit;";

    private static Task Body(string statements) => Mailing.Body(Usings, "SmtpClient client, IMailTransport transport, Customer customer, string address", statements);

    [Fact]
    public Task MessageFromMicrosoft_AboutASubscription_IsReported() => Body(
        """
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Azure", Who.Azure));
        message.To.Add(new MailboxAddress("", address));
        message.Subject = Texts.Renewal;
        client.{|CSPN1001:Send|}(message);
        await client.{|CSPN1001:SendAsync|}(message);
        await transport.{|CSPN1001:SendAsync|}(FormatOptions.Default, message);
        """);

    [Fact]
    public Task MessageFromMicrosoft_AboutAnIncident_IsClean() => Body(
        """
        var message = new MimeMessage { Subject = Texts.Outage };
        message.From.Add(MailboxAddress.Parse(Who.Azure));
        client.Send(message);
        """);

    [Theory]
    [InlineData("MailboxAddress.Parse(\"\\\"Azure\\\" <azure@microsoft.com>\")")]
    [InlineData("MailboxAddress.Parse(ParserOptions.Default, \"Azure <azure@microsoft.com>\")")]
    [InlineData("InternetAddress.Parse(\"azure@microsoft.com\")")]
    [InlineData("new MailboxAddress(\"Azure\", \"azure@\" + \"microsoft.com\")")]
    public Task Address_IsReadFromItsForms(string address) => Body(
        $$"""
        var message = new MimeMessage { Subject = Texts.Renewal };
        message.From.Add({{address}});
        client.{|CSPN1001:Send|}(message);
        """);

    [Fact]
    public Task From_CanBeCleared() => Body(
        """
        var message = new MimeMessage { Subject = Texts.Renewal };
        message.From.Add(MailboxAddress.Parse(Who.Azure));
        message.From.Clear();
        message.From.Add(MailboxAddress.Parse(Who.Desk));
        client.{|CSPN2006:Send|}(message);
        """);

    [Fact]
    public Task Recipients_AreNeverTheOrigin() => Body(
        """
        var message = new MimeMessage { Subject = Texts.Renewal };
        message.From.Add(MailboxAddress.Parse(Who.Desk));
        message.To.Add(MailboxAddress.Parse("bob@microsoft.com"));
        message.Cc.Add(MailboxAddress.Parse("azure@microsoft.com"));
        message.ReplyTo.Add(MailboxAddress.Parse("azure@microsoft.com"));
        client.{|CSPN2006:Send|}(message);
        """);

    [Fact]
    public Task Recipient_ComesFromToAndCc() => Body(
        """
        var message = new MimeMessage { Subject = Texts.Renewal };
        message.From.Add(MailboxAddress.Parse(Who.Azure));
        message.To.Add(MailboxAddress.Parse(Who.Staff));
        client.Send(message);
        message.Cc.Add(MailboxAddress.Parse(Who.Buyer));
        client.{|CSPN1001:Send|}(message);
        client.Send(message, new MailboxAddress("Azure", Who.Azure), [MailboxAddress.Parse(Who.Staff)]);
        """);

    [Fact]
    public Task Bodies_LetTheTopicIn() => Body(
        """
        var builder = new BodyBuilder { HtmlBody = "<p>" + Texts.Renewal + "</p>" };
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(Who.Azure));
        message.Body = builder.ToMessageBody();
        client.{|CSPN1001:Send|}(message);
        message.Body = new TextPart("plain") { Text = Texts.Outage };
        client.Send(message);
        var text = new TextPart("plain");
        text.SetText("utf-8", Texts.Renewal);
        message.Body = new Multipart("mixed") { text };
        client.{|CSPN1001:Send|}(message);
        """);

    [Fact]
    public Task Constructor_SaysFromAndTo() => Body(
        """
        client.{|CSPN1001:Send|}(new MimeMessage([MailboxAddress.Parse(Who.Azure)], [MailboxAddress.Parse(Who.Buyer)], Texts.Renewal, null));
        client.{|CSPN2006:Send|}(new MimeMessage([MailboxAddress.Parse(Who.Desk)], [MailboxAddress.Parse("bob@microsoft.com")], Texts.Renewal, null));
        """);

    [Fact]
    public Task OwnTransport_IsASenderToo() => Mailing.Code(
        """
        using System.Threading;
        using MailKit;
        using MimeKit;

        public class Outbox
        {
            private readonly List<MimeMessage> _waiting = [];

            public void Queue(string text)
            {
                var message = new MimeMessage { Subject = text };
                message.From.Add(MailboxAddress.Parse(Who.Azure));
                _waiting.Add(message);
            }

            public void Run(IMailTransport transport, bool isOut)
            {
                Queue(Texts.Outage);
                foreach (var text in new[] { Texts.Renewal, Texts.Outage })
                {
                    var message = new MimeMessage { Subject = text };
                    message.From.Add(MailboxAddress.Parse(Who.Azure));
                    transport.{|CSPN1001:Send|}(message);
                }
            }
        }
        """);
}
