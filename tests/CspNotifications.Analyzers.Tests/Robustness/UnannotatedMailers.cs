namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>A code base that sends through five libraries and says nothing about it: each file is a library, a sender and a way to write the code.</summary>
internal static class UnannotatedMailers
{
    /// <summary><c>Compose</c>: a message from {0} to {1} with the text {2}. <c>Send</c>: how {0} sends {1}.</summary>
    private sealed record Library(string Client, string Usings, string Message, string Compose, string Send);

    private static readonly Library[] Libraries =
    [
        new("SmtpClient", "System.Net.Mail", "MailMessage", "new MailMessage({0}, {1}) {{ Subject = {2}, Body = {2} }}", "{0}.SendMailAsync({1})"),
        new(
            "ISmtpClient", "MailKit.Net.Smtp;\nusing MimeKit", "MimeMessage",
            "new MimeMessage([MailboxAddress.Parse({0})], [MailboxAddress.Parse({1})], {2}, new TextPart(\"plain\") {{ Text = {2} }})", "{0}.SendAsync({1})"),
        new(
            "ISendGridClient", "SendGrid;\nusing SendGrid.Helpers.Mail", "SendGridMessage",
            "MailHelper.CreateSingleEmail(new EmailAddress({0}), new EmailAddress({1}), {2}, {2}, {2})", "{0}.SendEmailAsync({1})"),
        new(
            "Microsoft.Graph.GraphServiceClient", "Microsoft.Graph.Models;\nusing Microsoft.Graph.Me.SendMail", "SendMailPostRequestBody",
            "new SendMailPostRequestBody {{ Message = new Message {{ Subject = {2}, From = new Recipient {{ EmailAddress = new EmailAddress {{ Address = {0} }} }}, ToRecipients = [new Recipient {{ EmailAddress = new EmailAddress {{ Address = {1} }} }}] }} }}",
            "{0}.Me.SendMail.PostAsync({1})"),
        new(
            "object", "Twilio.Rest.Api.V2010.Account;\nusing Twilio.Types", "CreateMessageOptions",
            "new CreateMessageOptions(new PhoneNumber({1})) {{ From = new PhoneNumber({0}), Body = {2} }}", "MessageResource.CreateAsync({1})"),
    ];

    private static readonly string[] Senders = ["\"desk@contoso.com\"", "\"azure@microsoft.com\"", "_from", "urgent ? _from : \"noreply@email.microsoft.com\""];

    /// <summary>Ways to send by <c>SEND</c> what <c>Compose</c> makes of an address, a text and whether it is urgent.</summary>
    private static readonly string[] Bodies =
    [
        "await SEND(Compose(account.Address, account.Plan + \" renews\", urgent));",
        "foreach (var each in accounts) { if (each.Seats == 0) continue; await SEND(Compose(each.Address, $\"{each.Seats} seats of {each.Plan}\", urgent)); }",
        "await Task.WhenAll(accounts.Where(each => each.Seats > 1).Select(each => SEND(Compose(each.Address, \"Invoice\", urgent))));",
        "var (to, text) = (account.Address, urgent ? \"Expired\" : \"Expires\"); var message = Compose(to, text, urgent); await SEND(message);",
        "for (var i = 0; i < 3; i++) { try { await SEND(Compose(account.Address, \"Outage\", urgent)); return; } catch (InvalidOperationException) when (i < 2) { await Task.Delay(i); } }",
        "Func<Account, Task> run = async each => await SEND(Compose(each.Address, \"Suspended\", urgent)); await run(account); foreach (var each in accounts) await run(each);",
        "async Task One(string to) { var message = Compose(to, \"Maintenance\", urgent); await SEND(message); } await One(account.Address);",
        "var next = account with { Plan = \"Premium\" }; await SEND(Compose(next.Address, next switch { { Seats: > 9 } => \"Large\", { Plan: \"Premium\" } => \"Offer\", _ => \"News\" }, urgent));",
        "var waiting = new Queue<Account>(accounts); while (waiting.TryDequeue(out var each)) await SEND(Compose(each.Address, each.Plan, urgent));",
        "if (account is { Seats: > 0, Address: var to }) await SEND(Compose(to, string.Join(\", \", accounts.Select(each => each.Plan)), urgent)); else throw new InvalidOperationException();",
    ];

    public const string Shared = "namespace Contoso { public sealed record Account(string Address, string Plan, int Seats); }";

    public static IEnumerable<string> Files(int count) => Enumerable.Range(0, count).Select(File);

    private static string File(int number)
    {
        var library = Libraries[number % Libraries.Length];
        var body = Bodies[number / Libraries.Length % Bodies.Length];
        var sender = Senders[number / (Libraries.Length * Bodies.Length) % Senders.Length];
        return
            $$"""
            using Contoso;
            using {{library.Usings}};

            namespace Contoso.Mails{{number}};

            public sealed class Mails({{library.Client}} client, string from)
            {
                private readonly string _from = from;

                public async Task RunAsync(Account account, IReadOnlyList<Account> accounts, bool urgent)
                {
                    {{body.Replace("SEND(", "SendAsync(", StringComparison.Ordinal)}}
                }

                private async Task SendAsync({{library.Message}} message) => await {{string.Format(null, library.Send, "client", "message")}};

                private {{library.Message}} Compose(string to, string text, bool urgent) => {{string.Format(null, library.Compose, sender, "to", "text")}};

                public override string ToString() => $"{client} {_from}";
            }
            """;
    }
}
