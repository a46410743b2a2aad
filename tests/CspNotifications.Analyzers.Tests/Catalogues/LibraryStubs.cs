namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>
/// The public signatures, as far as the catalogue and its tests need them, of the libraries that cannot be restored where these tests run:
/// Azure Communication Services, ASP.NET Core Identity, FluentEmail, Amazon SES v2, Twilio, Postmark, Azure Notification Hubs, Bot Framework.
/// </summary>
internal static class LibraryStubs
{
    public const string Source =
        """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Azure
        {
            public enum WaitUntil { Completed, Started }
            public abstract class Response<T> { public abstract T Value { get; } }
        }

        namespace Azure.Communication.Email
        {
            public readonly struct EmailAddress
            {
                public EmailAddress(string address) { Address = address; DisplayName = ""; }
                public EmailAddress(string address, string displayName) { Address = address; DisplayName = displayName; }
                public string Address { get; }
                public string DisplayName { get; }
            }

            public class EmailContent
            {
                public EmailContent(string subject) { Subject = subject; }
                public string Html { get; set; }
                public string PlainText { get; set; }
                public string Subject { get; }
            }

            public class EmailRecipients
            {
                public EmailRecipients(IEnumerable<EmailAddress> to) { }
                public EmailRecipients(IEnumerable<EmailAddress> to = null, IEnumerable<EmailAddress> cc = null, IEnumerable<EmailAddress> bcc = null) { }
                public IList<EmailAddress> To { get; } = new List<EmailAddress>();
                public IList<EmailAddress> CC { get; } = new List<EmailAddress>();
                public IList<EmailAddress> BCC { get; } = new List<EmailAddress>();
            }

            public class EmailMessage
            {
                public EmailMessage(string senderAddress, EmailRecipients recipients, EmailContent content) { }
                public EmailMessage(string fromAddress, string toAddress, EmailContent content) { }
                public EmailContent Content { get; }
                public EmailRecipients Recipients { get; }
                public string SenderAddress { get; }
                public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();
            }

            public class EmailSendOperation { }

            public class EmailClient
            {
                public EmailClient(string connectionString) { }
                public virtual EmailSendOperation Send(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => throw null;
                public virtual EmailSendOperation Send(WaitUntil wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent = null, CancellationToken cancellationToken = default) => throw null;
                public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => throw null;
                public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent = null, CancellationToken cancellationToken = default) => throw null;
            }
        }

        namespace Azure.Communication.Sms
        {
            public class SmsSendResult { }
            public class SmsSendOptions { public SmsSendOptions(bool enableDeliveryReport) { } }

            public class SmsClient
            {
                public SmsClient(string connectionString) { }
                public virtual Response<IReadOnlyList<SmsSendResult>> Send(string from, IEnumerable<string> to, string message, SmsSendOptions options = null, CancellationToken cancellationToken = default) => throw null;
                public virtual Response<SmsSendResult> Send(string from, string to, string message, SmsSendOptions options = null, CancellationToken cancellationToken = default) => throw null;
                public virtual Task<Response<IReadOnlyList<SmsSendResult>>> SendAsync(string from, IEnumerable<string> to, string message, SmsSendOptions options = null, CancellationToken cancellationToken = default) => throw null;
                public virtual Task<Response<SmsSendResult>> SendAsync(string from, string to, string message, SmsSendOptions options = null, CancellationToken cancellationToken = default) => throw null;
            }
        }

        namespace Microsoft.AspNetCore.Identity.UI.Services
        {
            public interface IEmailSender { Task SendEmailAsync(string email, string subject, string htmlMessage); }
        }

        namespace Microsoft.AspNetCore.Identity
        {
            public interface IEmailSender<TUser> where TUser : class
            {
                Task SendConfirmationLinkAsync(TUser user, string email, string confirmationLink);
                Task SendPasswordResetLinkAsync(TUser user, string email, string resetLink);
                Task SendPasswordResetCodeAsync(TUser user, string email, string resetCode);
            }
        }

        namespace FluentEmail.Core
        {
            public class SendResponse { }
            public class Address { public Address(string emailAddress, string name = null) { } }
            public class Attachment { public string Filename { get; set; } }

            public interface IFluentEmail
            {
                IFluentEmail To(string emailAddress, string name = null);
                IFluentEmail SetFrom(string emailAddress, string name = null);
                IFluentEmail To(string emailAddress);
                IFluentEmail To(IList<Address> mailAddresses);
                IFluentEmail CC(string emailAddress, string name = "");
                IFluentEmail CC(IList<Address> mailAddresses);
                IFluentEmail BCC(string emailAddress, string name = "");
                IFluentEmail BCC(IList<Address> mailAddresses);
                IFluentEmail ReplyTo(string address);
                IFluentEmail Subject(string subject);
                IFluentEmail Body(string body, bool isHtml = false);
                IFluentEmail PlaintextAlternativeBody(string body);
                IFluentEmail UsingTemplate<T>(string template, T model, bool isHtml = true);
                IFluentEmail UsingTemplateFromFile<T>(string filename, T model, bool isHtml = true);
                IFluentEmail UsingTemplateFromEmbedded<T>(string path, T model, System.Reflection.Assembly assembly, bool isHtml = true);
                IFluentEmail Attach(Attachment attachment);
                IFluentEmail Attach(IList<Attachment> attachments);
                IFluentEmail Tag(string tag);
                IFluentEmail HighPriority();
                IFluentEmail LowPriority();
                IFluentEmail Header(string header, string body);
                SendResponse Send(CancellationToken? token = null);
                Task<SendResponse> SendAsync(CancellationToken? token = null);
            }

            public class Email
            {
                public static IFluentEmail From(string emailAddress, string name = null) => throw null;
            }
        }

        namespace Amazon.SimpleEmailV2.Model
        {
            public class SendEmailResponse { }
            public class SendBulkEmailResponse { }
            public class Content { public string Data { get; set; } }
            public class Body { public Content Html { get; set; } public Content Text { get; set; } }
            public class Message { public Content Subject { get; set; } public Body Body { get; set; } }
            public class EmailContent { public Message Simple { get; set; } }
            public class Destination { public List<string> ToAddresses { get; set; } public List<string> CcAddresses { get; set; } }
            public class SendEmailRequest { public string FromEmailAddress { get; set; } public Destination Destination { get; set; } public EmailContent Content { get; set; } }
            public class BulkEmailEntry { public Destination Destination { get; set; } }
            public class SendBulkEmailRequest { public string FromEmailAddress { get; set; } public List<BulkEmailEntry> BulkEmailEntries { get; set; } }
        }

        namespace Amazon.SimpleEmailV2
        {
            public interface IAmazonSimpleEmailServiceV2
            {
                Task<Model.SendEmailResponse> SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default);
                Task<Model.SendBulkEmailResponse> SendBulkEmailAsync(Model.SendBulkEmailRequest request, CancellationToken cancellationToken = default);
            }

            public class AmazonSimpleEmailServiceV2Client : IAmazonSimpleEmailServiceV2
            {
                public virtual Task<Model.SendEmailResponse> SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default) => throw null;
                public virtual Task<Model.SendBulkEmailResponse> SendBulkEmailAsync(Model.SendBulkEmailRequest request, CancellationToken cancellationToken = default) => throw null;
            }
        }

        namespace Twilio.Types { public class PhoneNumber { public PhoneNumber(string number) { } } }

        namespace Twilio.Rest.Api.V2010.Account
        {
            public class CreateMessageOptions
            {
                public CreateMessageOptions(Twilio.Types.PhoneNumber to) { To = to; }
                public Twilio.Types.PhoneNumber To { get; }
                public Twilio.Types.PhoneNumber From { get; set; }
                public string Body { get; set; }
            }

            public class MessageResource
            {
                public static MessageResource Create(CreateMessageOptions options) => throw null;
                public static MessageResource Create(Twilio.Types.PhoneNumber to, string pathAccountSid = null, Twilio.Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null) => throw null;
                public static Task<MessageResource> CreateAsync(CreateMessageOptions options) => throw null;
                public static Task<MessageResource> CreateAsync(Twilio.Types.PhoneNumber to, string pathAccountSid = null, Twilio.Types.PhoneNumber from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null) => throw null;
            }
        }

        namespace PostmarkDotNet
        {
            public class PostmarkResponse { }
            public abstract class PostmarkMessageBase { public string From { get; set; } public string To { get; set; } public string Cc { get; set; } public string Bcc { get; set; } public string ReplyTo { get; set; } public string Tag { get; set; } }
            public class PostmarkMessage : PostmarkMessageBase { public string Subject { get; set; } public string HtmlBody { get; set; } public string TextBody { get; set; } }
            public class TemplatedPostmarkMessage : PostmarkMessageBase { public long? TemplateId { get; set; } public string TemplateAlias { get; set; } public object TemplateModel { get; set; } }

            public class PostmarkClient
            {
                public PostmarkClient(string serverToken) { }
                public Task<PostmarkResponse> SendMessageAsync(PostmarkMessage message) => throw null;
                public Task<PostmarkResponse> SendMessageAsync(TemplatedPostmarkMessage emailToSend) => throw null;
                public Task<IEnumerable<PostmarkResponse>> SendMessagesAsync(params PostmarkMessage[] messages) => throw null;
                public Task<PostmarkResponse> SendEmailWithTemplateAsync(TemplatedPostmarkMessage emailToSend) => throw null;
            }
        }

        namespace Microsoft.Azure.NotificationHubs
        {
            public class Notification { public string Body { get; set; } }
            public class NotificationOutcome { }
            public class ScheduledNotification { }

            public interface INotificationHubClient
            {
                Task<NotificationOutcome> SendNotificationAsync(Notification notification);
                Task<NotificationOutcome> SendNotificationAsync(Notification notification, string tagExpression);
                Task<NotificationOutcome> SendNotificationAsync(Notification notification, IEnumerable<string> tags);
                Task<NotificationOutcome> SendTemplateNotificationAsync(IDictionary<string, string> properties, string tagExpression);
                Task<NotificationOutcome> SendDirectNotificationAsync(Notification notification, string deviceHandle);
                Task<NotificationOutcome> SendFcmV1NativeNotificationAsync(string jsonPayload, string tagExpression);
                Task<NotificationOutcome> SendAppleNativeNotificationAsync(string jsonPayload, string tagExpression);
                Task<NotificationOutcome> SendWindowsNativeNotificationAsync(string windowsNativePayload, string tagExpression);
                Task<ScheduledNotification> ScheduleNotificationAsync(Notification notification, DateTimeOffset scheduledTime);
            }

            public class NotificationHubClient : INotificationHubClient
            {
                public static NotificationHubClient CreateClientFromConnectionString(string connectionString, string notificationHubPath) => throw null;
                public Task<NotificationOutcome> SendNotificationAsync(Notification notification) => throw null;
                public Task<NotificationOutcome> SendNotificationAsync(Notification notification, string tagExpression) => throw null;
                public Task<NotificationOutcome> SendNotificationAsync(Notification notification, IEnumerable<string> tags) => throw null;
                public Task<NotificationOutcome> SendTemplateNotificationAsync(IDictionary<string, string> properties, string tagExpression) => throw null;
                public Task<NotificationOutcome> SendDirectNotificationAsync(Notification notification, string deviceHandle) => throw null;
                public Task<NotificationOutcome> SendFcmV1NativeNotificationAsync(string jsonPayload, string tagExpression) => throw null;
                public Task<NotificationOutcome> SendAppleNativeNotificationAsync(string jsonPayload, string tagExpression) => throw null;
                public Task<NotificationOutcome> SendWindowsNativeNotificationAsync(string windowsNativePayload, string tagExpression) => throw null;
                public Task<ScheduledNotification> ScheduleNotificationAsync(Notification notification, DateTimeOffset scheduledTime) => throw null;
            }
        }

        namespace Microsoft.Bot.Schema
        {
            public interface IActivity { string Type { get; set; } }
            public interface IMessageActivity : IActivity { string Text { get; set; } }
            public class Activity : IMessageActivity { public string Type { get; set; } public string Text { get; set; } }
            public class Attachment { public object Content { get; set; } }
            public class ResourceResponse { }
        }

        namespace Microsoft.Bot.Builder
        {
            using Microsoft.Bot.Schema;

            public interface ITurnContext
            {
                Activity Activity { get; }
                Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = "acceptingInput", CancellationToken cancellationToken = default);
                Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
                Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);
            }

            public static class MessageFactory
            {
                public static Activity Text(string text, string ssml = null, string inputHint = null) => throw null;
                public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null) => throw null;
            }
        }
        """;
}
