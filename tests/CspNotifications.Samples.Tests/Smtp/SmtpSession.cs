using System.Text;
using MimeKit;

namespace CspNotifications.Samples.Tests.Smtp;

/// <summary>One connection: as much of RFC 5321 as a client needs to hand over mail.</summary>
internal sealed class SmtpSession(Stream stream, Action<ReceivedMail> received)
{
    // One character per byte, so that a message passes through as it came.
    private readonly StreamReader _reader = new(stream, Encoding.Latin1);

    private string _from = "";
    private List<string> _to = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ReplyAsync("220 sink", cancellationToken);
        while (await _reader.ReadLineAsync(cancellationToken) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO" or "HELO":
                    await ReplyAsync("250 sink", cancellationToken);
                    break;
                case "MAIL":
                    (_from, _to) = (AddressIn(line), []);
                    await ReplyAsync("250 OK", cancellationToken);
                    break;
                case "RCPT":
                    _to.Add(AddressIn(line));
                    await ReplyAsync("250 OK", cancellationToken);
                    break;
                case "DATA":
                    await ReplyAsync("354 Go ahead", cancellationToken);
                    received(new ReceivedMail(_from, _to, await ReadMessageAsync(cancellationToken)));
                    await ReplyAsync("250 OK", cancellationToken);
                    break;
                case "RSET" or "NOOP":
                    await ReplyAsync("250 OK", cancellationToken);
                    break;
                case "QUIT":
                    await ReplyAsync("221 Bye", cancellationToken);
                    return;
                default:
                    await ReplyAsync("502 Not implemented", cancellationToken);
                    break;
            }
        }
    }

    private static string AddressIn(string command) => command.Split('<', '>')[1];

    private async Task<MimeMessage> ReadMessageAsync(CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        while (await _reader.ReadLineAsync(cancellationToken) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");

        using var message = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(message, cancellationToken);
    }

    private async Task ReplyAsync(string reply, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), cancellationToken);
}
