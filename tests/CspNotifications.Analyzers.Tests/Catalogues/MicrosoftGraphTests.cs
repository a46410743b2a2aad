namespace CspNotifications.Analyzers.Tests.Catalogues;

public class MicrosoftGraphTests
{
    private const string Usings =
        "using Microsoft.Graph; using Microsoft.Graph.Models; using Microsoft.Graph.Users.Item.SendMail; using GraphMessage = Microsoft.Graph.Models.Message;";

    private static Task Body(string statements) => Mailing.Body(Usings, "GraphServiceClient graph, string address", statements);

    [Fact]
    public Task MessageFromMicrosoft_IsReported() => Body(
        """
        var body = new SendMailPostRequestBody
        {
            Message = new GraphMessage
            {
                From = new Recipient { EmailAddress = new EmailAddress { Address = Who.Azure } },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = address } }],
                Subject = Texts.Renewal,
                Body = new ItemBody { Content = "text" },
            },
        };
        await graph.Users["desk"].SendMail.{|CSPN1001:PostAsync|}(body);
        await graph.Me.SendMail.{|CSPN1001:PostAsync|}(new() { Message = new GraphMessage { From = new Recipient { EmailAddress = new() { Address = Who.Azure } }, Body = new() { Content = Texts.Renewal } } });
        body.Message.Subject = Texts.Outage;
        await graph.Users["desk"].SendMail.PostAsync(body);
        """);

    [Fact]
    public Task Mailbox_IsTheOrigin() => Body(
        """
        await graph.Users["azure@microsoft.com"].SendMail.{|CSPN1001:PostAsync|}(new SendMailPostRequestBody { Message = new GraphMessage { Subject = Texts.Renewal } });
        await graph.Users["desk@contoso.com"].SendMail.{|CSPN2006:PostAsync|}(new SendMailPostRequestBody { Message = new GraphMessage { Subject = Texts.Renewal } });
        """);

    [Fact]
    public Task Client_SaysWhoItIsFrom() => Mailing.Code(
        $$"""
        {{Usings}}

        public class Desk
        {
            [NotificationSender(SenderOrigin.Microsoft)] private readonly GraphServiceClient _ours;
            [NotificationSender(SenderOrigin.Partner)] private readonly GraphServiceClient _partners;

            public Desk(GraphServiceClient ours, GraphServiceClient partners) => (_ours, _partners) = (ours, partners);

            public async Task Run()
            {
                var body = new SendMailPostRequestBody { Message = new GraphMessage { Subject = Texts.Renewal } };
                await _ours.Users["x"].SendMail.{|CSPN1001:PostAsync|}(body);
                await _partners.Users["x"].SendMail.PostAsync(body);
                await _ours.Me.SendMail.{|CSPN1001:PostAsync|}(new() { Message = new GraphMessage { Subject = Texts.Renewal } });
                var request = _ours.Users["x"].SendMail;
                await request.{|CSPN1001:PostAsync|}(body);
            }
        }
        """);

    [Fact]
    public Task OtherRequests_AreNoSends() => Body(
        """
        await graph.Users["azure@microsoft.com"].GetAsync();
        await graph.Users["azure@microsoft.com"].Messages.PostAsync(new GraphMessage { Subject = Texts.Renewal });
        """);
}
