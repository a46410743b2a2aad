using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Composition;

/// <summary>Where registrations stand and what they are of.</summary>
public class RegistrationTests
{
    [Theory]
    [InlineData("services.{|CSPN3001:Add|}(ServiceDescriptor.Singleton<IPartnerMailer, CloudMailer>());")]
    [InlineData("services.{|CSPN3001:Add|}(ServiceDescriptor.Scoped(typeof(IPartnerMailer), typeof(CloudMailer)));")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Singleton));")]
    [InlineData("services.{|CSPN3001:Add|}(new(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Singleton));")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), new CloudMailer()));")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), _ => new CloudMailer(), ServiceLifetime.Scoped));")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), \"key\", typeof(CloudMailer), ServiceLifetime.Scoped));")]
    [InlineData("services.{|CSPN3001:Add|}(new ServiceDescriptor(typeof(IPartnerMailer), \"key\", (_, _) => new CloudMailer(), ServiceLifetime.Scoped));")]
    [InlineData("services.{|CSPN3001:TryAdd|}(ServiceDescriptor.Describe(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Scoped));")]
    [InlineData("services.{|CSPN3001:TryAdd|}(ServiceDescriptor.DescribeKeyed(typeof(IPartnerMailer), \"key\", typeof(CloudMailer), ServiceLifetime.Scoped));")]
    [InlineData("services.{|CSPN3001:TryAddEnumerable|}(ServiceDescriptor.Transient<IPartnerMailer, CloudMailer>());")]
    [InlineData("services.TryAddEnumerable(new[] { ServiceDescriptor.{|CSPN3001:Transient|}<IPartnerMailer, CloudMailer>(), ServiceDescriptor.Transient<IPartnerMailer, TailspinMailer>() });")]
    [InlineData("services.{|CSPN3001:Replace|}(ServiceDescriptor.Singleton<IPartnerMailer>(new CloudMailer()));")]
    [InlineData("services.{|CSPN3001:Replace|}(ServiceDescriptor.Transient<IPartnerMailer>(_ => new CloudMailer()));")]
    [InlineData("services.{|CSPN3001:Replace|}(ServiceDescriptor.KeyedSingleton<IPartnerMailer, CloudMailer>(\"key\"));")]
    [InlineData("services.{|CSPN3001:Insert|}(0, ServiceDescriptor.Singleton<IPartnerMailer, CloudMailer>());")]
    [InlineData("services[0] = ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("var descriptor = ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, CloudMailer>(); services.Add(descriptor);")]
    [InlineData("ServiceDescriptor descriptor = new {|CSPN3001:ServiceDescriptor|}(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Singleton); services.Add(descriptor);")]
    [InlineData("ServiceDescriptor descriptor = {|CSPN3001:new(typeof(IPartnerMailer), typeof(CloudMailer), ServiceLifetime.Singleton)|}; services.Add(descriptor);")]
    public Task Descriptor_OfMicrosoftForThePartner_IsReportedOnWhatRegistersIt(string statement) => Analyzed.Registrations(statement);

    [Theory]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IPartnerMailer, TailspinMailer>());")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IMailer), typeof(CloudMailer), ServiceLifetime.Singleton));")]
    [InlineData("services.Replace(ServiceDescriptor.Singleton<IMailer, CloudMailer>());")]
    [InlineData("services.TryAddEnumerable(ServiceDescriptor.Singleton<IPartnerMailer, PlainMailer>());")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IPartnerMailer), new TailspinMailer()));")]
    public Task Descriptor_OfAnythingElse_IsClean(string statement) => Analyzed.Registrations(statement);

    [Theory]
    [InlineData("var service = typeof(IPartnerMailer); var implementation = typeof(CloudMailer); services.{|CSPN3001:AddSingleton|}(service, implementation);")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(typeof(IPartnerMailer), flag ? typeof(CloudMailer) : typeof(TailspinMailer));")]
    [InlineData("var implementation = typeof(CloudMailer); implementation = typeof(TailspinMailer); services.AddSingleton(typeof(IPartnerMailer), implementation);")]
    [InlineData("services.AddSingleton(typeof(IPartnerMailer), Type.GetType(key));")]
    [InlineData("services.AddSingleton(Type.GetType(key), typeof(CloudMailer));")]
    public Task TypeObject_IsFollowed(string statements) => Analyzed.Registrations(statements);

    [Theory]
    [InlineData("IPartnerMailer mailer = new CloudMailer(); services.{|CSPN3001:AddSingleton|}(mailer);")]
    [InlineData("IPartnerMailer mailer = flag ? new CloudMailer() : new TailspinMailer(); services.{|CSPN3001:AddSingleton|}(mailer);")]
    [InlineData("IPartnerMailer mailer = new CloudMailer(); mailer = new TailspinMailer(); services.AddSingleton(mailer);")]
    [InlineData("IPartnerMailer mailer = new CloudMailer(); if (mailer is TailspinMailer) services.AddSingleton(mailer);")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(provider.GetRequiredService<CloudMailer>() as IPartnerMailer);")]
    public Task Instance_IsFollowed(string statements) => Analyzed.Registrations(statements);

    [Fact]
    public Task Registration_InTopLevelStatementsAndHostLambdas_IsReported() => Analyzed.Composed(
        """
        public class Host
        {
            public Host ConfigureServices(Action<object, IServiceCollection> configure) => this;
        }

        public class Program
        {
            private readonly Action<IServiceCollection> _kept = services => services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();

            public static void Main() => new Host().ConfigureServices((_, services) =>
            {
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();
                Add();

                void Add() => services.{|CSPN3001:AddScoped|}<IPartnerMailer>(_ => new CloudMailer());
            });
        }
        """);

    [Fact]
    public Task Registration_InAnExtensionOfTheCollection_IsReportedThere() => Analyzed.Composed(
        """
        public static class MailRegistration
        {
            public static IServiceCollection AddMail(this IServiceCollection services) =>
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();

            public static void Use(IServiceCollection services) => services.AddMail();
        }
        """);

    [Fact]
    public Task OpenGeneric_IsReported() => Analyzed.Composed(
        """
        [NotificationSender(SenderOrigin.Partner)]
        public interface IPartnerSender<T> { void Send(T what); }

        [NotificationSender(SenderOrigin.Microsoft)]
        public class CloudSender<T> : IPartnerSender<T> { public void Send(T what) { } }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinSender<T> : IPartnerSender<T> { public void Send(T what) { } }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}(typeof(IPartnerSender<>), typeof(CloudSender<>));
                services.{|CSPN3001:AddSingleton|}<IPartnerSender<string>, CloudSender<string>>();
                services.AddSingleton(typeof(IPartnerSender<>), typeof(TailspinSender<>));
            }
        }
        """);

    [Fact]
    public Task Service_ThatIsThePartnersByItsTypeArgument_Counts() => Analyzed.Composed(
        """
        [NotificationSender(SenderOrigin.Partner)] public class FromPartner { }
        [NotificationSender(SenderOrigin.Microsoft)] public class FromMicrosoft { }
        public interface ISender<[NotificationSender] TOrigin> { void Send(object what); }
        [NotificationSender(SenderOrigin.Microsoft)] public class CloudSender : ISender<FromPartner>, ISender<FromMicrosoft>
        {
            public void Send(object what) { }
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}<ISender<FromPartner>, CloudSender>();
                services.AddSingleton<ISender<FromMicrosoft>, CloudSender>();
            }
        }
        """);

    [Fact]
    public Task Service_OfWhichOnlyImplementationsSaySomething_SaysNothingItself() => Analyzed.Composed(
        """
        public interface IChannel { void Send(object what); }
        [NotificationSender(SenderOrigin.Partner)] public class PartnerChannelImplementation : IChannel { public void Send(object what) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public interface ICloudChannel : IChannel { }

        public static class Startup
        {
            public static void Configure(IServiceCollection services) =>
                services.AddSingleton<IChannel>(provider => provider.GetRequiredService<ICloudChannel>());
        }
        """);

    [Fact]
    public Task Implementation_OfBothContracts_IsForEachWhatThatSays() => Analyzed.Composed(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface ICloudMailer { void Send(object what, object to); }

        public class DualMailer : ICloudMailer, IPartnerMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        public class DerivedMailer : CloudMailer, IPartnerMailer { }

        [NotificationSender(SenderOrigin.Microsoft)] public interface ICloudPartner : IPartnerMailer { }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddSingleton<IPartnerMailer, DualMailer>();
                services.AddSingleton<ICloudMailer, DualMailer>();
                services.AddSingleton<IPartnerMailer>(_ => new DualMailer());
                services.AddSingleton<IPartnerMailer>(new DualMailer());
                services.AddSingleton<IPartnerMailer>(provider => provider.GetRequiredService<DualMailer>());
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer, DerivedMailer>();
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => new DerivedMailer());
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(provider => provider.GetRequiredService<ICloudPartner>());
            }
        }
        """);

    [Fact]
    public Task GenericHelper_IsWhatItsConstraintSays() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Any<T>(IServiceCollection services) where T : class, IPartnerMailer => services.AddSingleton<IPartnerMailer, T>();

            public static void Cloud<T>(IServiceCollection services) where T : CloudMailer => services.{|CSPN3001:AddSingleton|}<IPartnerMailer, T>();
        }
        """);

    [Fact]
    public Task Registration_OfTheSameNameElsewhere_IsNone() => Analyzed.Composed(
        """
        namespace Contoso
        {
            public class Registry { }
            public static class ServiceCollectionServiceExtensions
            {
                public static Registry AddSingleton<TService, TImplementation>(this Registry registry) => registry;
            }

            public static class Startup
            {
                public static void Configure(Registry registry) => registry.AddSingleton<IPartnerMailer, CloudMailer>();
            }
        }
        """);

    [Theory]
    [InlineData("services?.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>().BuildServiceProvider();")]
    [InlineData("var all = new ServiceCollection { ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, CloudMailer>() };")]
    [InlineData("ServiceDescriptor[] all = [ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, CloudMailer>()]; services.Add(all);")]
    [InlineData("services.Add(flag ? ServiceDescriptor.Singleton<IPartnerMailer, TailspinMailer>() : (ServiceDescriptor.{|CSPN3001:Singleton|}<IPartnerMailer, CloudMailer>()));")]
    [InlineData("Action<IServiceCollection> add = s => s.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>(); add(services);")]
    [InlineData("try { services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>(); } finally { services.{|CSPN3001:AddScoped|}<IPartnerMailer>(_ => new CloudMailer()); }")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(implementationInstance: new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(implementationFactory: _ => new CloudMailer(), serviceType: typeof(IPartnerMailer));")]
    [InlineData("if (!flag) throw new Exception(); if (!flag) services.AddSingleton<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddKeyedSingleton|}(typeof(IPartnerMailer), null, new CloudMailer());")]
    [InlineData("_ = services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>() is { Count: > 0 };")]
    public Task Registration_InUnusualPlaces_IsReported(string statement) => Analyzed.Registrations(statement);

    [Fact]
    public Task Factory_ThatAsksAFactoryOfTheCode_IsFollowed() => Analyzed.Composed(
        """
        public class Mailers
        {
            public IPartnerMailer Cloud() => new CloudMailer();
            public IPartnerMailer Tailspin { get; } = new TailspinMailer();
            public IPartnerMailer Kept { get; } = new CloudMailer();
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => sp.GetRequiredService<Mailers>().Cloud());
                services.AddSingleton<IPartnerMailer>(sp => sp.GetRequiredService<Mailers>().Tailspin);
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => new Mailers().Kept);
            }
        }
        """);

    [Fact]
    public Task Registration_InTopLevelStatements_IsReported() => Analyzed.Program(
        Container.Usings + "using CspNotifications;\n" +
        """
        var builder = new Builder();
        builder.Services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();
        builder.Services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(sp => Create());
        builder.Services.AddSingleton<IPartnerMailer, TailspinMailer>();

        static IPartnerMailer Create() => new CloudMailer();

        public class Builder
        {
            public IServiceCollection Services { get; } = new ServiceCollection();
        }
        """,
        test =>
        {
            test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            Container.AddTo(test.TestState);
        });

    [Fact]
    public Task Registration_UnderALoopOrCondition_IsReportedOnce() => Analyzed.Registrations(
        """
        foreach (var name in new[] { "a", "b" })
        {
            if (flag)
                services.{|CSPN3001:AddKeyedSingleton|}<IPartnerMailer, CloudMailer>(name);
            else
                services.AddKeyedSingleton<IPartnerMailer, TailspinMailer>(name);
        }
        """);

    [Fact]
    public Task Registration_WithErrors_DoesNotThrow() => Analyzed.Program(
        Container.Usings +
        """
        using CspNotifications;
        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddSingleton<IPartnerMailer, string>();
                services.AddSingleton(typeof());
                services.AddSingleton(typeof(IPartnerMailer), );
                services.AddSingleton(1, 2, 3, 4);
                services.AddSingleton<IPartnerMailer>(_ => 1);
                services.AddKeyedSingleton<IPartnerMailer>(, );
                services.AddSingleton<IPartnerMailer, Missing>();
                services.Add(new ServiceDescriptor(typeof(IPartnerMailer)));
                services.{|CSPN3001:AddScoped|}<IPartnerMailer, CloudMailer>(;
            }
        }
        """,
        test =>
        {
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            Container.AddTo(test.TestState);
            test.CompilerDiagnostics = CompilerDiagnostics.None;
        });
}
