using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Composition;

/// <summary>A helper that registers what it is handed is reported at the calls that hand it something from Microsoft.</summary>
public class HelperTests
{
    [Theory]
    [InlineData("void Add(IServiceCollection services, IPartnerMailer mailer) => services.AddSingleton(mailer);", "Add(services, new CloudMailer())", "Add(services, new TailspinMailer())")]
    [InlineData("void Add(IServiceCollection services, IPartnerMailer mailer) => services.AddSingleton<IPartnerMailer>(_ => mailer);", "Add(services, new CloudMailer())", "Add(services, new TailspinMailer())")]
    [InlineData("void Add(IServiceCollection services, Func<IServiceProvider, IPartnerMailer> make) => services.AddSingleton(make);", "Add(services, _ => new CloudMailer())", "Add(services, _ => new TailspinMailer())")]
    [InlineData("void Add(IServiceCollection services, Type type) => services.AddSingleton(typeof(IPartnerMailer), type);", "Add(services, typeof(CloudMailer))", "Add(services, typeof(TailspinMailer))")]
    [InlineData("void Add(IServiceCollection services, Type service, Type type) => services.AddSingleton(service, type);", "Add(services, typeof(IPartnerMailer), typeof(CloudMailer))", "Add(services, typeof(IMailer), typeof(CloudMailer))")]
    [InlineData("void Add<T>(IServiceCollection services) where T : class, IPartnerMailer => services.AddSingleton<IPartnerMailer, T>();", "Add<CloudMailer>(services)", "Add<TailspinMailer>(services)")]
    [InlineData("void Add<TService, T>(IServiceCollection services) where TService : class where T : class, TService => services.AddSingleton<TService, T>();", "Add<IPartnerMailer, CloudMailer>(services)", "Add<IMailer, CloudMailer>(services)")]
    [InlineData("void Add<T>(IServiceCollection services) where T : class, IPartnerMailer => services.Add(ServiceDescriptor.Scoped<IPartnerMailer, T>());", "Add<CloudMailer>(services)", "Add<PlainMailer>(services)")]
    public Task Helper_IsDecidedByItsCallers(string helper, string reported, string clean) => Analyzed.Composed(
        $$"""
        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                {{reported.Insert(3, "|}").Insert(0, "{|CSPN3001:")}};
                {{clean}};
            }

            private static {{helper}}
        }
        """);

    [Fact]
    public Task HelperOfHelper_IsReportedAtTheFirstCallThatDecides() => Analyzed.Composed(
        """
        public static class MailRegistration
        {
            public static IServiceCollection AddMailer<T>(this IServiceCollection services) where T : class, IPartnerMailer => services.AddCore<T>("default");

            private static IServiceCollection AddCore<T>(this IServiceCollection services, string key) where T : class, IPartnerMailer =>
                services.AddKeyedSingleton<IPartnerMailer, T>(key);

            public static IServiceCollection AddCloud(this IServiceCollection services) => services.{|CSPN3001:AddMailer|}<CloudMailer>();

            public static void Configure(IServiceCollection services) => services.AddCloud().AddMailer<TailspinMailer>();
        }
        """);

    [Fact]
    public Task CapturedVariable_IsWhatItHolds_AndReportedAtTheRegistration() => Analyzed.Composed(
        """
        public class Host
        {
            public Host ConfigureServices(Action<IServiceCollection> configure) => this;
        }

        public static class Program
        {
            public static void Main(string[] args)
            {
                IPartnerMailer cloud = new CloudMailer();
                IPartnerMailer tailspin = new TailspinMailer();
                new Host().ConfigureServices(services =>
                {
                    services.{|CSPN3001:AddSingleton|}(cloud);
                    services.AddScoped(_ => tailspin);
                    services.{|CSPN3001:AddScoped|}(_ => cloud);
                });
            }
        }
        """);

    [Fact]
    public Task LocalFunction_IsReportedAtTheRegistration() => Analyzed.Registrations(
        """
        Add(new CloudMailer());
        void Add(IPartnerMailer mailer) => services.{|CSPN3001:AddSingleton|}(mailer);
        """);

    [Fact]
    public Task Helper_ThatRegistersMicrosoftWhoeverCalls_IsReportedThereOnly() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services) => Add(services, new TailspinMailer());

            private static void Add(IServiceCollection services, IPartnerMailer mailer)
            {
                services.AddSingleton(mailer);
                services.{|CSPN3001:AddScoped|}<IPartnerMailer, CloudMailer>();
            }
        }
        """);

    [Fact]
    public Task Helper_OnAnInstance_IsFollowed() => Analyzed.Composed(
        """
        public class Registrar(IServiceCollection services, IPartnerMailer mailer)
        {
            public void Add() => services.AddSingleton(mailer);

            public static void Configure(IServiceCollection services)
            {
                new Registrar(services, new CloudMailer()).{|CSPN3001:Add|}();
                new Registrar(services, new TailspinMailer()).Add();
            }
        }
        """);
}
