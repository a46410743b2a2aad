namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>Libraries that cannot be restored where these tests run, by <see cref="LibraryStubs"/>.</summary>
public class StubbedLibraryTests
{
    [Fact]
    public Task AzureEmail() => Mailing.Body("using Azure; using Azure.Communication.Email;", "EmailClient client, string address",
        """
        await client.{|CSPN1001:SendAsync|}(WaitUntil.Completed, Who.Azure, address, Texts.Renewal, "html");
        await client.SendAsync(WaitUntil.Completed, Who.Azure, Who.Staff, Texts.Renewal, "html");
        client.{|CSPN2006:Send|}(WaitUntil.Started, Who.Desk, "bob@microsoft.com", Texts.Renewal, "html");
        client.{|CSPN1001:Send|}(WaitUntil.Started, new EmailMessage(Who.Azure, address, new EmailContent(Texts.Renewal)));
        client.{|CSPN1001:Send|}(WaitUntil.Started, new EmailMessage(Who.Azure, new EmailRecipients([new EmailAddress(address)]), new EmailContent("x") { Html = Texts.Renewal }));
        client.{|CSPN2006:Send|}(WaitUntil.Started, new EmailMessage(Who.Desk, "bob@microsoft.com", new EmailContent(Texts.Renewal)));
        """);

    [Fact]
    public Task AzureSms() => Mailing.Body("using Azure.Communication.Sms;", "SmsClient client, string number",
        """
        await client.{|CSPN1001:SendAsync|}(Who.Alias, number, Texts.Renewal);
        await client.SendAsync(Who.Alias, number, Texts.Outage);
        client.{|CSPN2006:Send|}("+1", Who.Alias, Texts.Renewal);
        """);

    [Fact]
    public Task Identity() => Mailing.Code(
        """
        using Microsoft.AspNetCore.Identity.UI.Services;

        public class Desk([NotificationSender(SenderOrigin.Microsoft)] IEmailSender ours, IEmailSender any)
        {
            public async Task Run(string address)
            {
                await ours.{|CSPN1001:SendEmailAsync|}(address, Texts.Renewal, "html");
                await ours.SendEmailAsync(Who.Staff, Texts.Renewal, "html");
                await any.{|CSPN2006:SendEmailAsync|}(address, Texts.Renewal, "html");
            }
        }
        """);

    /// <summary>Whoever implements the contract is a sender; in its body it is from whom its callers say.</summary>
    [Fact]
    public Task Identity_Implemented() => Mailing.Code(
        """
        using System.Net.Mail;
        using Microsoft.AspNetCore.Identity.UI.Services;

        public class SmtpEmailSender(SmtpClient client) : IEmailSender
        {
            public Task SendEmailAsync(string email, string subject, string htmlMessage) =>
                client.SendMailAsync(new MailMessage("desk@contoso.com", email, subject, htmlMessage));
        }
        """);

    [Fact]
    public Task FluentEmail() => Mailing.Body("using FluentEmail.Core;", "IFluentEmail email, string address",
        """
        await Email.From(Who.Azure).To(address).Subject(Texts.Renewal).Body("text").{|CSPN1001:SendAsync|}();
        await Email.From(Who.Azure).To(Who.Staff).Subject(Texts.Renewal).SendAsync();
        await Email.From(Who.Desk).To("bob@microsoft.com").Subject(Texts.Renewal).{|CSPN2006:SendAsync|}();
        email.SetFrom(Who.Azure).HighPriority().UsingTemplate("x", new { Text = Texts.Renewal });
        email.{|CSPN1001:Send|}();
        """);

    [Fact]
    public Task AmazonSes() => Mailing.Body("using Amazon.SimpleEmailV2; using Amazon.SimpleEmailV2.Model;", "IAmazonSimpleEmailServiceV2 client, AmazonSimpleEmailServiceV2Client direct, string address",
        """
        var request = new SendEmailRequest
        {
            FromEmailAddress = Who.Azure,
            Destination = new Destination { ToAddresses = [address] },
            Content = new EmailContent { Simple = new Amazon.SimpleEmailV2.Model.Message { Subject = new Content { Data = Texts.Renewal } } },
        };
        await client.{|CSPN1001:SendEmailAsync|}(request);
        await direct.{|CSPN1001:SendEmailAsync|}(request);
        request.FromEmailAddress = Who.Desk;
        request.Destination.ToAddresses.Add("bob@microsoft.com");
        await client.{|CSPN2006:SendEmailAsync|}(request);
        """);

    [Fact]
    public Task Twilio() => Mailing.Body("using Twilio.Rest.Api.V2010.Account; using Twilio.Types;", "string number",
        """
        await MessageResource.{|CSPN1001:CreateAsync|}(to: new PhoneNumber(number), from: new PhoneNumber(Who.Alias), body: Texts.Renewal);
        MessageResource.{|CSPN1001:Create|}(new CreateMessageOptions(new PhoneNumber(number)) { From = new PhoneNumber(Who.Alias), Body = Texts.Renewal });
        MessageResource.{|CSPN2006:Create|}(new CreateMessageOptions(new PhoneNumber(Who.Alias)) { Body = Texts.Renewal });
        """);

    [Fact]
    public Task Postmark() => Mailing.Body("using PostmarkDotNet;", "PostmarkClient client, string address",
        """
        await client.{|CSPN1001:SendMessageAsync|}(new PostmarkMessage { From = Who.Azure, To = address, Subject = Texts.Renewal });
        await client.{|CSPN2006:SendMessageAsync|}(new PostmarkMessage { From = Who.Desk, To = "bob@microsoft.com", Subject = Texts.Renewal });
        await client.{|CSPN1001:SendEmailWithTemplateAsync|}(new TemplatedPostmarkMessage { From = Who.Azure, To = address, TemplateAlias = Texts.Renewal });
        """);

    [Fact]
    public Task NotificationHubs() => Mailing.Code(
        """
        using Microsoft.Azure.NotificationHubs;

        public class Push([NotificationSender(SenderOrigin.Microsoft)] INotificationHubClient ours, NotificationHubClient any)
        {
            public async Task Run()
            {
                await ours.{|CSPN1001:SendNotificationAsync|}(new Notification { Body = Texts.Renewal });
                await ours.SendNotificationAsync(new Notification { Body = Texts.Outage });
                await ours.{|CSPN1001:SendAppleNativeNotificationAsync|}(Texts.Renewal, "tag");
                await any.{|CSPN2006:SendNotificationAsync|}(new Notification { Body = Texts.Renewal }, "tag");
            }
        }
        """);

    [Fact]
    public Task BotFramework() => Mailing.Code(
        """
        using Microsoft.Bot.Builder;

        [NotificationSender(SenderOrigin.Microsoft)]
        public class Assistant;

        public class Bot
        {
            public async Task Run([NotificationSender(SenderOrigin.Microsoft)] ITurnContext ours, ITurnContext any)
            {
                await ours.{|CSPN1001:SendActivityAsync|}(Texts.Renewal);
                await ours.{|CSPN1001:SendActivityAsync|}(MessageFactory.Text(Texts.Renewal));
                await ours.SendActivityAsync(MessageFactory.Text(Texts.Outage));
                await any.{|CSPN2006:SendActivityAsync|}("Hello");
            }
        }
        """);
}
