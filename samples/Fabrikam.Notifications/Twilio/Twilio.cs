// Stands in for the package Twilio, which is not restored here. Names, parameters and their order are those of its public interface;
// of the optional parameters of Create and CreateAsync those are left out that nobody here uses. Nothing is sent.

namespace Twilio
{
    public static class TwilioClient
    {
        public static void Init(string username, string password)
        {
        }
    }
}

namespace Twilio.Types
{
    public class PhoneNumber(string number)
    {
        public static implicit operator PhoneNumber(string number) => new(number);

        public override string ToString() => number;
    }
}

namespace Twilio.Rest.Api.V2010.Account
{
    using Twilio.Types;

    public class MessageResource
    {
        private MessageResource()
        {
        }

        public string? Sid { get; private set; }

        public string? Body { get; private set; }

        public PhoneNumber? From { get; private set; }

        public string? To { get; private set; }

        public static MessageResource Create(
            PhoneNumber to,
            string? pathAccountSid = null,
            PhoneNumber? from = null,
            string? messagingServiceSid = null,
            string? body = null,
            List<Uri>? mediaUrl = null) =>
            new() { Sid = pathAccountSid ?? messagingServiceSid ?? mediaUrl?.Count.ToString(), Body = body, From = from, To = to.ToString() };

        public static MessageResource Create(CreateMessageOptions options) =>
            new() { Sid = options.MessagingServiceSid, Body = options.Body, From = options.From, To = options.To.ToString() };

        public static Task<MessageResource> CreateAsync(
            PhoneNumber to,
            string? pathAccountSid = null,
            PhoneNumber? from = null,
            string? messagingServiceSid = null,
            string? body = null,
            List<Uri>? mediaUrl = null) =>
            Task.FromResult(Create(to, pathAccountSid, from, messagingServiceSid, body, mediaUrl));

        public static Task<MessageResource> CreateAsync(CreateMessageOptions options) => Task.FromResult(Create(options));
    }

    public class CreateMessageOptions(PhoneNumber to)
    {
        public PhoneNumber To { get; } = to;

        public PhoneNumber? From { get; set; }

        public string? MessagingServiceSid { get; set; }

        public string? Body { get; set; }
    }
}
