using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace CspNotifications.Samples.Tests.Smtp;

public sealed class SmtpSinkTests
{
    [Fact]
    public async Task Sink_TwoMailsOnOneConnection_KeepsEnvelopeAndMessageOfEach()
    {
        await using var sink = new SmtpSink();
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", sink.Port, SecureSocketOptions.None);

        await client.SendAsync(
            Mail("First", ".\r\n..a line that starts with dots"),
            MailboxAddress.Parse("bounce@a.example"),
            [MailboxAddress.Parse("x@b.example"), MailboxAddress.Parse("y@b.example")]);
        await client.SendAsync(Mail("Zweite Übung", "Grüße"));
        await client.DisconnectAsync(quit: true);

        Assert.Collection(
            sink.Mails,
            first =>
            {
                Assert.Equal("bounce@a.example", first.From);
                Assert.Equal(["x@b.example", "y@b.example"], first.To);
                Assert.Equal("First", first.Message.Subject);
                Assert.Equal(".\n..a line that starts with dots", first.Message.TextBody?.ReplaceLineEndings("\n").TrimEnd());
            },
            second =>
            {
                Assert.Equal("from@a.example", second.From);
                Assert.Equal(["to@b.example"], second.To);
                Assert.Equal("Zweite Übung", second.Message.Subject);
                Assert.Equal("Grüße", second.Message.TextBody?.TrimEnd());
            });
    }

    private static MimeMessage Mail(string subject, string text) =>
        new(
            [MailboxAddress.Parse("from@a.example")],
            [MailboxAddress.Parse("to@b.example")],
            subject,
            new TextPart("plain") { Text = text });
}
