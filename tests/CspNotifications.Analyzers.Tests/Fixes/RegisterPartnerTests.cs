using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>The partner's implementation takes the place of the one from Microsoft wherever the registration names it.</summary>
public class RegisterPartnerTests
{
    [Theory]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>();")]
    [InlineData("services.{|CSPN3001:TryAddScoped|}<IPartnerMailer, «CloudMailer→TailspinMailer»>();")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(typeof(IPartnerMailer), typeof(«CloudMailer→TailspinMailer»));")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(new «CloudMailer→TailspinMailer»());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => new «CloudMailer→TailspinMailer»());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>(_ => new «CloudMailer→TailspinMailer»());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => { «CloudMailer→TailspinMailer» mailer = new(); return mailer; });")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => flag ? new «CloudMailer→TailspinMailer»() : new PlainMailer());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => ActivatorUtilities.CreateInstance<«CloudMailer→TailspinMailer»>(sp));")]
    [InlineData("services.AddSingleton<TailspinMailer>(); services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => sp.GetRequiredService<«CloudMailer→TailspinMailer»>());")]
    [InlineData("services.{|CSPN3001:AddKeyedSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>(\"mail\");")]
    [InlineData("services.{|CSPN3001:Replace|}(ServiceDescriptor.Singleton<IPartnerMailer, «CloudMailer→TailspinMailer»>());")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), typeof(«CloudMailer→TailspinMailer»), ServiceLifetime.Singleton));")]
    [InlineData("services.{|CSPN3001:Add|}(new(typeof(IPartnerMailer), typeof(«CloudMailer→TailspinMailer»), ServiceLifetime.Singleton));")]
    [InlineData("var made = ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>(); services.Add(made);")]
    [InlineData("var made = new {|CSPN3001:ServiceDescriptor|}(typeof(IPartnerMailer), typeof(«CloudMailer→TailspinMailer»), ServiceLifetime.Singleton);")]
    [InlineData("services.AddSingleton<CloudMailer>().{|CSPN3001:AddSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>().AddScoped<CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer, /* why */ «global::CloudMailer→TailspinMailer» /* what */>(); // kept")]
    public Task Registration_NamesThePartner(string statement) => Fixed.Registrations(statement);

    [Theory]
    [InlineData("IPartnerMailer mailer = new CloudMailer(); services.{|CSPN3001:AddSingleton|}(mailer);")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => sp.GetRequiredService<CloudMailer>());")]
    [InlineData("var type = typeof(CloudMailer); services.{|CSPN3001:AddSingleton|}(typeof(IPartnerMailer), type);")]
    public Task Registration_ThatDoesNotSayWhereItComesFrom_IsLeft(string statement) => Fixed.Registrations(statement);

    [Fact]
    public Task StaticMember_OfTheImplementation_IsThePartners() => Fixed.Composed(
        """
        namespace Contoso
        {
            [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

            [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinChannel))]
            public class CloudChannel : IPartnerChannel
            {
                public static CloudChannel Create(IServiceProvider provider) => new();
                public void Send(object what) { }
            }

            [NotificationSender(SenderOrigin.Partner)]
            public class TailspinChannel : IPartnerChannel
            {
                public static TailspinChannel Create(IServiceProvider provider) => new();
                public void Send(object what) { }
            }
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}<Contoso.IPartnerChannel>(sp => «Contoso.CloudChannel→Contoso.TailspinChannel».Create(sp));
                services.{|CSPN3001:AddSingleton|}<Contoso.IPartnerChannel>(«Contoso.CloudChannel→Contoso.TailspinChannel».Create);
            }
        }
        """);

    [Fact]
    public Task LambdaOfAHost_IsFixed() => Fixed.Composed(
        """
        public class Host
        {
            public Host ConfigureServices(Action<IServiceCollection> configure) => this;
        }

        public static class Program
        {
            public static Host Build() => new Host().ConfigureServices(services => services.{|CSPN3001:AddSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>());
        }
        """);

    [Fact]
    public Task SeveralRegistrations_AreFixedTogether() => Fixed.Registrations(
        """
        services
            .{|CSPN3001:AddSingleton|}<IPartnerMailer, «CloudMailer→TailspinMailer»>() // first
            .{|CSPN3001:AddScoped|}<IPartnerMailer>(_ => new «CloudMailer→TailspinMailer»())
            .AddSingleton<IMailer, CloudMailer>();
        services.{|CSPN3001:Replace|}(ServiceDescriptor.Transient<IPartnerMailer, «CloudMailer→TailspinMailer»>());
        """);

    [Fact]
    public Task Channel_ThatIsAnInterface_IsItsOneImplementation() => Fixed.Composed(
        """
        [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IPartnerChannel))]
        public class CloudChannel : IPartnerChannel { public void Send(object what) { } }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinChannel : IPartnerChannel { public void Send(object what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) =>
                services.{|CSPN3001:AddSingleton|}<IPartnerChannel, «CloudChannel→TailspinChannel»>();
        }
        """);

    [Fact]
    public Task NoChannel_OneImplementationOfThePartner_IsTaken() => Fixed.Composed(
        """
        namespace Contoso.Mail
        {
            [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

            [NotificationSender(SenderOrigin.Partner)]
            public class TailspinChannel : IPartnerChannel { public void Send(object what) { } }
        }

        [NotificationSender(SenderOrigin.Microsoft)]
        public class CloudChannel : Contoso.Mail.IPartnerChannel { public void Send(object what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) =>
                services.{|CSPN3001:AddSingleton|}<Contoso.Mail.IPartnerChannel, «CloudChannel→Contoso.Mail.TailspinChannel»>();
        }
        """);

    [Fact]
    public Task NoChannel_SeveralImplementations_NoneIsTaken() => Fixed.Composed(
        """
        [NotificationSender(SenderOrigin.Microsoft)]
        public class OtherMailer : IPartnerMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) => services.{|CSPN3001:AddSingleton|}<IPartnerMailer, OtherMailer>();
        }
        """);

    [Fact]
    public Task Channel_ThatCannotBeMadeTheSameWay_IsNotTaken() => Fixed.Composed(
        """
        [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinChannel))]
        public class CloudChannel(string host) : IPartnerChannel { public void Send(object what) { } }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinChannel(int port) : IPartnerChannel { public void Send(object what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) =>
                services.{|CSPN3001:AddSingleton|}<IPartnerChannel>(_ => new CloudChannel("smtp"));
        }
        """);

    [Fact]
    public Task Channel_ThatIsNoSuchService_IsNotTaken() => Fixed.Composed(
        """
        [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinMailer))]
        public class CloudChannel : IPartnerChannel { public void Send(object what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) => services.{|CSPN3001:AddSingleton|}<IPartnerChannel, CloudChannel>();
        }
        """);

    [Fact]
    public Task Dependencies_OfTheImplementation_AreNamedAlong() => Fixed.Composed(
        """
        public interface ILog<T> { }

        [NotificationSender(SenderOrigin.Partner)] public interface IPartnerChannel { void Send(object what); }

        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinChannel))]
        public class CloudChannel(ILog<CloudChannel> log) : IPartnerChannel { public void Send(object what) { } }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinChannel(ILog<TailspinChannel> log) : IPartnerChannel { public void Send(object what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) =>
                services.{|CSPN3001:AddSingleton|}<IPartnerChannel>(sp => new «CloudChannel→TailspinChannel»(sp.GetRequiredService<ILog<«CloudChannel→TailspinChannel»>>()));
        }
        """);

    private static Task Generic(string implementations, string statements) => Fixed.Composed(
        $$"""
        #pragma warning disable CSPN2002
        [NotificationSender(SenderOrigin.Partner)] public interface IPartnerSender<T> { void Send(T what); }
        {{implementations}}
        #pragma warning restore CSPN2002
        public static class Startup
        {
            public static void Configure(IServiceCollection services) { {{statements}} }
        }
        """);

    [Theory]
    [InlineData("services.{|CSPN3001:AddSingleton|}(typeof(IPartnerSender<>), typeof(«CloudSender<>→TailspinSender<>»));")]
    [InlineData("services.{|CSPN3001:AddKeyedScoped|}(typeof(IPartnerSender<>), \"mail\", typeof(«CloudSender<>→TailspinSender<>»));")]
    [InlineData("services.{|CSPN3001:Add|}(ServiceDescriptor.Transient(typeof(IPartnerSender<>), typeof(«global::CloudSender<>→TailspinSender<>»)));")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerSender<MailKind>, «CloudSender<MailKind>→TailspinSender<MailKind>»>();")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerSender<MailKind>>(_ => new «CloudSender<MailKind>→TailspinSender<MailKind>»());")]
    public async Task GenericImplementation_IsThePartners(string statement)
    {
        const string Tailspin = "[NotificationSender(SenderOrigin.Partner)] public class TailspinSender<TWhat> : IPartnerSender<TWhat> { public void Send(TWhat what) { } }";
        await Generic("[NotificationSender(SenderOrigin.Microsoft)] public class CloudSender<T> : IPartnerSender<T> { public void Send(T what) { } } " + Tailspin, statement);
        await Generic("[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinSender<>))] public class CloudSender<T> : IPartnerSender<T> { public void Send(T what) { } } " + Tailspin, statement);
    }

    [Theory]
    [InlineData("public class TailspinSender<T> : IPartnerSender<T> where T : struct { public void Send(T what) { } }")]
    [InlineData("public class TailspinSender<T> : IPartnerSender<T> where T : new() { public void Send(T what) { } }")]
    [InlineData("public class TailspinSender<T> : IPartnerSender<List<T>> { public void Send(List<T> what) { } }")]
    [InlineData("public class TailspinSender<T, TOther> : IPartnerSender<T> { public void Send(T what) { } }")]
    [InlineData("public class TailspinSender : IPartnerSender<MailKind> { public void Send(MailKind what) { } }")]
    [InlineData("public abstract class TailspinSender<T> : IPartnerSender<T> { public void Send(T what) { } }")]
    public Task OpenImplementation_ThatDoesNotFit_IsNotTaken(string partner) => Generic(
        "[NotificationSender(SenderOrigin.Microsoft)] public class CloudSender<T> : IPartnerSender<T> { public void Send(T what) { } } [NotificationSender(SenderOrigin.Partner)] " + partner,
        "services.{|CSPN3001:AddSingleton|}(typeof(IPartnerSender<>), typeof(CloudSender<>));");

    [Fact]
    public Task HelperThatRegisters_IsNotChanged() => Fixed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services) { {|CSPN3001:Add|}(services, typeof(CloudMailer)); Add(services, typeof(TailspinMailer)); }
            private static void Add(IServiceCollection services, Type type) => services.AddSingleton(typeof(IPartnerMailer), type);
        }
        """);
}
