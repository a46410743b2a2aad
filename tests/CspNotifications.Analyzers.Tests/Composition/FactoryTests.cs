using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Composition;

/// <summary>What a factory returns is followed as any other value.</summary>
public class FactoryTests
{
    [Theory]
    [InlineData("_ => { var mailer = new CloudMailer(); return mailer; }")]
    [InlineData("_ => { IPartnerMailer mailer = new TailspinMailer(); mailer = new CloudMailer(); return mailer; }")]
    [InlineData("_ => { if (flag) return new CloudMailer(); return new TailspinMailer(); }")]
    [InlineData("_ => flag ? new CloudMailer() : new TailspinMailer()")]
    [InlineData("_ => flag ? throw new InvalidOperationException() : new CloudMailer()")]
    [InlineData("_ => key switch { \"a\" => new TailspinMailer(), _ => new CloudMailer() }")]
    [InlineData("_ => { switch (key) { case \"a\": return new TailspinMailer(); default: return new CloudMailer(); } }")]
    [InlineData("_ => new CloudMailer() as IPartnerMailer ?? new TailspinMailer()")]
    [InlineData("sp => sp.GetRequiredService<CloudMailer>()")]
    [InlineData("sp => sp.GetService<CloudMailer>()")]
    [InlineData("sp => (IPartnerMailer)sp.GetRequiredService(typeof(CloudMailer))")]
    [InlineData("sp => (IPartnerMailer)sp.GetService(typeof(CloudMailer))")]
    [InlineData("sp => sp.GetService<TailspinMailer>() as IPartnerMailer ?? sp.GetRequiredService<CloudMailer>()")]
    [InlineData("sp => sp.GetRequiredKeyedService<CloudMailer>(\"ms\")")]
    [InlineData("sp => ActivatorUtilities.CreateInstance<CloudMailer>(sp)")]
    [InlineData("sp => ActivatorUtilities.GetServiceOrCreateInstance<CloudMailer>(sp)")]
    [InlineData("sp => (IPartnerMailer)ActivatorUtilities.CreateInstance(sp, typeof(CloudMailer))")]
    [InlineData("sp => { using var scope = sp.CreateScope(); return scope.ServiceProvider.GetRequiredService<CloudMailer>(); }")]
    [InlineData("delegate { return new CloudMailer(); }")]
    [InlineData("static _ => new CloudMailer()")]
    public Task Factory_ReturningMicrosoft_IsReported(string factory) =>
        Analyzed.Registrations($"services.{{|CSPN3001:AddSingleton|}}<IPartnerMailer>({factory});");

    [Theory]
    [InlineData("_ => { IPartnerMailer mailer = new CloudMailer(); mailer = new TailspinMailer(); return mailer; }")]
    [InlineData("_ => { if (flag) throw new InvalidOperationException(); return new TailspinMailer(); }")]
    [InlineData("_ => flag ? new PlainMailer() : new TailspinMailer()")]
    [InlineData("sp => { sp.GetRequiredService<CloudMailer>(); return sp.GetRequiredService<TailspinMailer>(); }")]
    [InlineData("sp => sp.GetRequiredService<IPartnerMailer>()")]
    [InlineData("sp => (IPartnerMailer)sp.GetRequiredService(typeof(IMailer))")]
    [InlineData("sp => ActivatorUtilities.CreateInstance<TailspinMailer>(sp)")]
    [InlineData("sp => { Func<IPartnerMailer> other = () => new CloudMailer(); return new TailspinMailer(); }")]
    [InlineData("_ => throw new NotImplementedException()")]
    [InlineData("_ => null")]
    public Task Factory_ReturningThePartnersOrUnknown_IsClean(string factory) =>
        Analyzed.Registrations($"services.AddSingleton<IPartnerMailer>({factory});");

    [Fact]
    public Task MethodGroup_OfASourceMethod_IsFollowed() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(Cloud);
                services.AddSingleton<IPartnerMailer>(Tailspin);
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(Local);

                IPartnerMailer Local(IServiceProvider provider) => Cloud(provider);
            }

            private static IPartnerMailer Cloud(IServiceProvider provider) => new CloudMailer();

            private static IPartnerMailer Tailspin(IServiceProvider provider) => new TailspinMailer();
        }
        """);

    [Fact]
    public Task Factory_InAVariableOrHelper_IsFollowed() => Analyzed.Registrations(
        """
        Func<IServiceProvider, IPartnerMailer> factory = _ => new CloudMailer();
        services.{|CSPN3001:AddSingleton|}(factory);
        factory = _ => new TailspinMailer();
        services.AddSingleton(factory);
        """);

    [Fact]
    public Task Factory_OfUnknownBody_IsWhatItsTypeSays() => Analyzed.Composed(
        """
        public static class Startup
        {
            public static void Configure(IServiceCollection services, Func<IServiceProvider, CloudMailer> cloud, Func<IServiceProvider, IPartnerMailer> any)
            {
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(cloud);
                services.AddSingleton<IPartnerMailer>(any);
                services.AddSingleton(any);
            }
        }
        """);

    [Fact]
    public Task Factory_ReturningADeclaredValue_IsWhatTheDeclarationSays() => Analyzed.Composed(
        """
        public static class Mailers
        {
            [return: NotificationSender(SenderOrigin.Microsoft)]
            public static IPartnerMailer Legacy() => null;

            [NotificationSender(SenderOrigin.Microsoft)]
            public static IPartnerMailer Shared { get; set; }
        }

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => Mailers.Legacy());
                services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(Mailers.Shared);
            }
        }
        """);

    [Fact]
    public Task Factory_OfAnotherService_IsNoMatterOfThePartners() => Analyzed.Registrations(
        """
        services.AddSingleton<Func<IPartnerMailer>>(_ => () => new CloudMailer());
        services.AddSingleton<IMailer>(_ => new CloudMailer());
        services.AddSingleton<Lazy<IPartnerMailer>>(_ => new Lazy<IPartnerMailer>(() => new CloudMailer()));
        """);

    [Fact]
    public Task Factory_SendingInItsBody_IsReportedOnce() => Analyzed.Registrations(
        """
        services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ =>
        {
            var mailer = new CloudMailer();
            mailer.{|CSPN1001:Send|}(MailKind.Renewal, new Customer());
            return mailer;
        });
        """);
}
