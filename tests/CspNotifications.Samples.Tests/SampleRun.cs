using System.Globalization;
using CspNotifications.Samples.Tests.Processes;
using CspNotifications.Samples.Tests.Smtp;

namespace CspNotifications.Samples.Tests;

internal static class SampleRun
{
    // Not the addresses in appsettings.json: a mailer that does not send from its configured address is seen.
    public const string Microsoft = "microsoft@sender.example";
    public const string Partner = "partner@sender.example";

    /// <summary>Runs the built sample to its end and says what it sent, in order.</summary>
    public static async Task<IReadOnlyList<SentMail>> RunAsync(string sample)
    {
        await using var sink = new SmtpSink();
        var settings = new Dictionary<string, string>
        {
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = sink.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail__MicrosoftAddress"] = Microsoft,
            ["Mail__PartnerAddress"] = Partner,
        };

        var result = await DotNet.RunAsync([Repository.SampleProgram(sample)], Path.GetTempPath(), settings, TimeSpan.FromMinutes(1));
        result.EnsureSuccess();
        return [.. sink.Mails.Select(Describe)];
    }

    private static SentMail Describe(ReceivedMail mail)
    {
        // The envelope and what the reader sees have to name the same sender.
        Assert.Equal(mail.From, Assert.Single(mail.Message.From.Mailboxes).Address);
        return new SentMail(mail.From, Assert.Single(mail.To), mail.Message.Subject ?? "", (mail.Message.TextBody ?? "").TrimEnd());
    }
}
