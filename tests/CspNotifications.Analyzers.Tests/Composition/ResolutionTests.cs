using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Composition;

/// <summary>What a provider hands out is of the type it is asked for.</summary>
public class ResolutionTests
{
    [Theory]
    [InlineData("provider.GetRequiredService<MicrosoftMailer>()")]
    [InlineData("provider.GetService<MicrosoftMailer>()!")]
    [InlineData("((IMailer)provider.GetRequiredService(typeof(MicrosoftMailer)))")]
    [InlineData("((IMailer)provider.GetService(typeof(MicrosoftMailer))!)")]
    [InlineData("(provider.GetService(typeof(MicrosoftMailer)) as IMailer)!")]
    [InlineData("((IMailer)ActivatorUtilities.CreateInstance(provider, typeof(MicrosoftMailer)))")]
    [InlineData("((IMailer)new ServiceCollection().BuildServiceProvider().GetService(typeof(MicrosoftMailer))!)")]
    [InlineData("((IMailer)provider.GetRequiredService(flag ? typeof(MicrosoftMailer) : typeof(PartnerMailer)))")]
    public Task Resolved_FromMicrosoft_IsReported(string mailer) =>
        Analyzed.Registrations($"{mailer}.{{|CSPN1001:Send|}}(MailKind.Renewal, new Customer());");

    [Theory]
    [InlineData("provider.GetRequiredService<PartnerMailer>()")]
    [InlineData("provider.GetRequiredService<IMailer>()")]
    [InlineData("((IMailer)provider.GetRequiredService(typeof(PartnerMailer)))")]
    [InlineData("((IMailer)provider.GetRequiredService(typeof(IMailer)))")]
    [InlineData("((IMailer)provider.GetRequiredService(Type.GetType(key)!))")]
    public Task Resolved_FromAnybodyElse_IsClean(string mailer) =>
        Analyzed.Registrations($"{mailer}.Send(MailKind.Renewal, new Customer());");

    [Fact]
    public Task Pattern_OnWhatIsHandedOut_IsNarrowed() => Analyzed.Registrations(
        """
        if (provider.GetService(typeof(IMailer)) is MicrosoftMailer ms)
            ms.{|CSPN1001:Send|}(MailKind.Renewal, new Customer());
        if (provider.GetService<MicrosoftMailer>() is { } also)
            also.{|CSPN1001:Send|}(MailKind.Renewal, new Customer());
        """);

    [Fact]
    public Task TypeObjects_AreComparedAsAnyOther() => Analyzed.Registrations(
        """
        var type = flag ? typeof(MicrosoftMailer) : typeof(PartnerMailer);
        if (type == typeof(string))
            return;
        new MicrosoftMailer().{|CSPN1001:Send|}(MailKind.Renewal, new Customer());
        """);

    [Fact]
    public Task ProviderOfOnesOwn_IsAskedTheSame() => Analyzed.Composed(
        """
        public class Own : IServiceProvider
        {
            public object GetService(Type serviceType) => null;
        }

        public class Job
        {
            public void Run(Own own, IServiceProvider provider, Customer customer)
            {
                ((IMailer)provider.GetService(typeof(MicrosoftMailer))).{|CSPN1001:Send|}(MailKind.Renewal, customer);
                own.GetRequiredService<MicrosoftMailer>().{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);
}
