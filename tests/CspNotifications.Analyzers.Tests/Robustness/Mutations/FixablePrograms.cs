namespace CspNotifications.Analyzers.Tests.Robustness.Mutations;

/// <summary>Programs in the world of the vocabulary and its container that together give every rule something to report, and every fix something to offer.</summary>
internal static class FixablePrograms
{
    public static readonly IReadOnlyDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["routes"] =
            """
            using CspNotifications;

            public class Job(MicrosoftMailer ms, PartnerMailer partner)
            {
                public void Run(MailKind kind, Customer customer, bool late)
                {
                    ms.Send(MailKind.Renewal, customer); // to the customer
                    if (late)
                        ms.Send(new RenewalNotice("x"), customer);
                    else
                        new MicrosoftMailer().Send(MailKind.Newsletter, customer);

                    ms.Send(late ? MailKind.Renewal : MailKind.Outage, customer);
                    new[] { customer }.ToList().ForEach(each => ms.Send(MailKind.Invoice, each));
                    Action<object> send = ms.Send;
                    send(MailKind.Renewal);
                    ms?.Send(to: customer, what: MailKind.Renewal);
                    partner.Send(kind);
                }
            }

            public enum From { [NotificationSender(SenderOrigin.Microsoft)] Microsoft, [NotificationSender(SenderOrigin.Partner)] Partner }

            [NotificationSender]
            public class Gateway { public void Post([NotificationSender] From from, [NotificationTopic] MailKind kind, Customer to) { } }

            public class Poster(Gateway gateway) { public void Run(Customer customer) => gateway.Post(From.Microsoft, MailKind.Renewal, customer); }
            """,
        ["injections"] =
            """
            public class First(MicrosoftMailer ms) { public void Run(Customer customer) => ms.Send(MailKind.Renewal, customer); }

            public class Second
            {
                private readonly MicrosoftMailer _ms;
                private readonly int _count;

                public Second(MicrosoftMailer ms) : this(ms, 3) { }

                public Second(MicrosoftMailer ms, int count)
                {
                    _ms = ms ?? throw new ArgumentNullException(nameof(ms));
                    _count = count;
                }

                public void Run(Customer customer)
                {
                    for (var i = 0; i < _count; i++)
                        _ms.Send(MailKind.Invoice, customer);
                }
            }

            public record Third(MicrosoftMailer Ms) { public void Run(Customer customer) => Ms.Send(MailKind.Newsletter, customer); }

            public static class Composition
            {
                private static readonly PartnerMailer Ours = new();

                public static object All(MicrosoftMailer ms) => (new First(ms), new Second(ms), new Second(ms, 1), new Third(ms), Ours);
            }
            """,
        ["guards"] =
            """
            public class Offers(MicrosoftMailer ms)
            {
                public void Run(Customer customer, List<Customer> all)
                {
                    ms.Send(MailKind.Offer, customer);
                    foreach (var each in all)
                        ms.Send(MailKind.Offer, each);

                    var mail = new Mail { Kind = MailKind.Offer, To = customer };
                    ms.Send(mail);
                }

                public void Arrow(Customer customer) => ms.Send(MailKind.Offer, customer);
            }
            """,
        ["declarations"] =
            """
            using CspNotifications;

            [NotificationTopic]
            public class Letter
            {
                [return: NotificationTopic(TopicKind.ServiceIncident)]
                public MailKind Kind() => MailKind.Renewal;

                [NotificationTopic(TopicKind.Operational)] private MailKind _kind = MailKind.Renewal;

                [NotificationGuard(RecipientKind.DirectCustomer)] public int Count() => 1;

                public void Take([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) => _kind = kind;

                public void Run() { Take(MailKind.Renewal); _kind = MailKind.Invoice; IMailer mailer = Pick(new MicrosoftMailer()); }

                [return: NotificationSender(SenderOrigin.Partner)]
                private static IMailer Pick([NotificationSender(SenderOrigin.Partner)] IMailer mailer) => mailer;
            }

            [NotificationSender(SenderOrigin.Partner), PartnerChannel(typeof(Letter))]
            public class Post { [NotificationTopic(TopicKind.CspSubscription)] public virtual void Send(object what) { } }

            [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Letter))]
            public class Later : Post { [NotificationTopic(TopicKind.ServiceIncident)] public override void Send(object what) { } }

            public interface IPost { [NotificationRecipient(RecipientKind.CspCustomer)] object To { get; } }

            public class Posted : IPost { [NotificationRecipient(RecipientKind.Partner)] public object To => new Customer(); }
            """,
        ["open"] =
            """
            public class Desk(MicrosoftMailer ms, PartnerMailer partner)
            {
                private MailKind _about;

                public void Notify(MailKind kind, Customer to) => ms.Send(kind, to);

                public void Offer(object to) { ms.Send(MailKind.Offer, to); partner.Send(to); }

                public void Later() { ms.Send(_about); ms.Send(Pick()); }

                private MailKind Pick() => Enum.Parse<MailKind>("Outage");
            }
            """,
        ["mails"] =
            """
            using System.Net.Mail;
            using CspNotifications;

            public class Relay(SmtpClient given)
            {
                private readonly SmtpClient _client = new("mail");

                public SmtpClient Client { get; } = given;

                public async Task SendAsync(MailMessage mail, [NotificationTopic(TopicKind.CspSubscription)] string text)
                {
                    _client.Send(mail);
                    await Client.SendMailAsync(new MailMessage("azure@microsoft.com", "x@contoso.com") { Subject = text });
                    given.Send("desk@contoso.com", "x@contoso.com", text, $"{text}");
                    new SmtpClient().Send(mail);
                }
            }
            """,
        ["registrations"] =
            """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.DependencyInjection.Extensions;

            public static class Startup
            {
                public static void Configure(IServiceCollection services, bool flag)
                {
                    services.AddSingleton<IPartnerMailer, CloudMailer>();
                    services.TryAddScoped<IPartnerMailer>(_ => flag ? new CloudMailer() : new PlainMailer());
                    services.AddKeyedSingleton<IPartnerMailer, CloudMailer>("mail");
                    services.Add(new ServiceDescriptor(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Singleton));
                    services.AddTransient<IMailer>(provider => ActivatorUtilities.CreateInstance<CloudMailer>(provider));
                }
            }

            public class Keyed([FromKeyedServices("mail")] IMailer mailer, CloudMailer cloud, [FromKeyedServices("mail")] IPartnerMailer partner)
            {
                public void Run(Customer customer) { mailer.Send(MailKind.Renewal, customer); cloud.Send(MailKind.Renewal, customer); partner.Send(MailKind.Renewal); }
            }
            """,
    };
}
