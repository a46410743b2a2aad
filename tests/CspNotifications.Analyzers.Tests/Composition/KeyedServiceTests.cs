using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Composition;

/// <summary>A service that is asked for by its key is what is registered under it.</summary>
public class KeyedServiceTests
{
    private const string Registrations =
        """
        public enum Channel { Cloud, Partner }

        public static class Keys
        {
            public const string Cloud = "ms";
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services, string any)
            {
                services.AddKeyedSingleton<IMailer, MicrosoftMailer>("ms");
                services.AddKeyedScoped<IMailer, PartnerMailer>("partner");
                services.AddKeyedScoped<IMailer, MicrosoftMailer>("mixed");
                services.AddKeyedScoped<IMailer, PartnerMailer>("mixed");
                services.AddKeyedTransient(typeof(IMailer), Channel.Cloud, typeof(MicrosoftMailer));
                services.AddKeyedTransient(typeof(IMailer), Channel.Partner, typeof(PartnerMailer));
                services.AddKeyedSingleton<IMailer>(typeof(Startup), (_, _) => new MicrosoftMailer());
                services.AddKeyedSingleton<IMailer>("instance", new MicrosoftMailer());
                services.AddKeyedSingleton<IMailer>("chosen", (sp, _) => sp is null ? sp.GetRequiredService<MicrosoftMailer>() : new MicrosoftMailer());
                services.AddKeyedSingleton<IMailer>("either", (sp, _) => { if (sp is null) return new MicrosoftMailer(); return new PartnerMailer(); });
                services.TryAddKeyedSingleton<IMailer, MicrosoftMailer>("tried");
                services.Add(new ServiceDescriptor(typeof(IMailer), "described", typeof(MicrosoftMailer), ServiceLifetime.Singleton));
                services.Add(ServiceDescriptor.KeyedSingleton<IMailer, MicrosoftMailer>("made"));
                services.AddKeyedSingleton<IMailer, MicrosoftMailer>(1);
                services.AddKeyedSingleton<object, MicrosoftMailer>("other service");
            }
        }

        """;

    [Theory]
    [InlineData("\"ms\"")]
    [InlineData("Keys.Cloud")]
    [InlineData("\"m\" + \"s\"")]
    [InlineData("Channel.Cloud")]
    [InlineData("typeof(Startup)")]
    [InlineData("\"instance\"")]
    [InlineData("\"chosen\"")]
    [InlineData("\"tried\"")]
    [InlineData("\"described\"")]
    [InlineData("\"made\"")]
    [InlineData("1")]
    public Task Parameter_OfAKeyOfMicrosoft_IsFromMicrosoft(string key) => Analyzed.Composed(Registrations +
        $$"""
        public class Job([FromKeyedServices({{key}})] IMailer mailer)
        {
            public void Run(Customer customer)
            {
                mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                mailer.Send(MailKind.Outage, customer);
            }
        }
        """);

    [Theory]
    [InlineData("\"partner\"")]
    [InlineData("\"mixed\"")]
    [InlineData("\"either\"")]
    [InlineData("Channel.Partner")]
    [InlineData("\"nobody\"")]
    [InlineData("\"MS\"")]
    [InlineData("0")]
    [InlineData("1L")]
    [InlineData("null")]
    [InlineData("typeof(Keys)")]
    [InlineData("\"other service\"")]
    [InlineData("")]
    public Task Parameter_OfAnyOtherKey_IsNotFromMicrosoft(string key) => Analyzed.Composed(Registrations +
        $$"""
        public class Job([FromKeyedServices({{key}})] IMailer mailer)
        {
            public void Run(Customer customer) => mailer.Send(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Parameter_OfConstructorMethodAndLambda_IsFromMicrosoft() => Analyzed.Composed(Registrations +
        """
        public class Job
        {
            private readonly IMailer _mailer;
            private readonly IMailer _other;

            public Job([FromKeyedServices("ms")] IMailer mailer, [FromKeyedServices("partner")] IMailer other)
            {
                _mailer = mailer;
                _other = other;
            }

            public void Run(Customer customer)
            {
                _mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                _other.Send(MailKind.Renewal, customer);
            }

            public static void Endpoint([FromKeyedServices("ms")] IMailer mailer, Customer customer) => mailer.{|CSPN1001:Send|}(MailKind.Invoice, customer);

            public static Delegate Map() => ([FromKeyedServices("ms")] IMailer mailer, Customer customer) => mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Captured([FromKeyedServices("ms")] IMailer mailer)
        {
            private IMailer Mailer { get; } = mailer;

            public void Run(Customer customer) => Mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Parameter_OfARecordALocalFunctionAndABaseConstructor_IsFromMicrosoft() => Analyzed.Composed(Registrations +
        """
        public record Recorded([FromKeyedServices("ms")] IMailer Mailer)
        {
            public void Run(Customer customer) => Mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Base(IMailer mailer)
        {
            protected IMailer Mailer { get; } = mailer;
        }

        public class Derived([FromKeyedServices("ms")] IMailer mailer) : Base(mailer)
        {
            private readonly IMailer _own = mailer ?? throw new ArgumentNullException(nameof(mailer));

            public void Run(Customer customer)
            {
                _own.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                Local(null);

                void Local([FromKeyedServices("ms")] IMailer handed) => handed?.Send(MailKind.Outage, customer);
            }
        }
        """);

    [Fact]
    public Task Parameter_WithAnAnnotation_IsWhatThatSays() => Analyzed.Composed(Registrations +
        """
        public class Job([FromKeyedServices("ms"), NotificationSender(SenderOrigin.Partner)] IMailer mailer)
        {
            public void Run(Customer customer) => mailer.Send(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Parameter_OfAnotherType_IsAnotherService() => Analyzed.Composed(Registrations +
        """
        public interface IOther { void Send(object what, object to); }

        public class Job([FromKeyedServices("ms")] IOther mailer)
        {
            public void Run(Customer customer) => mailer.Send(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task ResolvedByKey_IsWhatIsRegistered() => Analyzed.Composed(Registrations +
        """
        public class Job
        {
            public void Run(IServiceProvider provider, IKeyedServiceProvider keyed, Customer customer, bool flag)
            {
                provider.GetRequiredKeyedService<IMailer>("ms").{|CSPN1001:Send|}(MailKind.Renewal, customer);
                provider.GetKeyedService<IMailer>(Channel.Cloud).{|CSPN1001:Send|}(MailKind.Renewal, customer);
                ((IMailer)provider.GetRequiredKeyedService(typeof(IMailer), "ms")).{|CSPN1001:Send|}(MailKind.Renewal, customer);
                ((IMailer)keyed.GetKeyedService(typeof(IMailer), "ms")).{|CSPN1001:Send|}(MailKind.Renewal, customer);
                provider.GetRequiredKeyedService<IMailer>("partner").Send(MailKind.Renewal, customer);
                provider.GetRequiredKeyedService<IMailer>(flag ? "ms" : "partner").Send(MailKind.Outage, customer);

                var key = "ms";
                provider.GetRequiredKeyedService<IMailer>(key).{|CSPN1001:Send|}(MailKind.Renewal, customer);
                key = "partner";
                provider.GetRequiredKeyedService<IMailer>(key).Send(MailKind.Renewal, customer);
                provider.GetRequiredService<IMailer>().Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Key_OnlyKnownWhenTheProgramRuns_MayBeAnyKey() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services, string[] names)
            {
                services.AddKeyedSingleton<IMailer, MicrosoftMailer>("ms");
                foreach (var name in names)
                    services.AddKeyedSingleton<IMailer, PartnerMailer>(name);
            }
        }

        public class Job([FromKeyedServices("ms")] IMailer mailer)
        {
            public void Run(Customer customer) => mailer.Send(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task AnyKey_IsForKeysThatNothingElseIsRegisteredWith() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddKeyedSingleton<IMailer, MicrosoftMailer>(KeyedService.AnyKey);
                services.AddKeyedSingleton<IMailer, PartnerMailer>("partner");
            }
        }

        public class Job([FromKeyedServices("one")] IMailer one, [FromKeyedServices("partner")] IMailer partner)
        {
            public void Run(Customer customer)
            {
                one.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                partner.Send(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task OpenGeneric_IsForEachOfItsTypes() => Analyzed.Composed(
        """
        public interface ISender<T> { void Send(T what); }

        [NotificationSender(SenderOrigin.Microsoft)]
        public class CloudSender<T> : ISender<T> { public void Send(T what) { } }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinSender<T> : ISender<T> { public void Send(T what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddKeyedSingleton(typeof(ISender<>), "ms", typeof(CloudSender<>));
                services.AddKeyedSingleton(typeof(ISender<>), "partner", typeof(TailspinSender<>));
            }
        }

        public class Job([FromKeyedServices("ms")] ISender<MailKind> ms, [FromKeyedServices("partner")] ISender<MailKind> partner)
        {
            public void Run()
            {
                ms.{|CSPN1001:Send|}(MailKind.Renewal);
                partner.Send(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Parameter_HandedSomethingElseInSource_IsReportedNeverthelessInside() => Analyzed.Composed(Registrations +
        """
        public class Job([FromKeyedServices("ms")] IMailer mailer)
        {
            public void Run(Customer customer) => mailer.{|CSPN1001:Send|}(MailKind.Renewal, customer);

            public static void Test() => new Job(new PartnerMailer()).Run(new Customer());
        }
        """);

    [Fact]
    public Task FactoryThatAsksByKey_IsWhatIsRegistered() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddKeyedSingleton|}<IPartnerMailer, CloudMailer>("ms");
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => sp.GetRequiredKeyedService<IPartnerMailer>("ms"));
            }
        }
        """);
}
