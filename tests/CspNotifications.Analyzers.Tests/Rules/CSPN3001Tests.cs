using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Rules;

/// <summary>Something from Microsoft stands behind a service of the partner.</summary>
public class CSPN3001Tests
{
    [Theory]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddScoped|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddTransient|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(typeof(IPartnerMailer), typeof(CloudMailer));")]
    [InlineData("services.{|CSPN3001:AddScoped|}(typeof(IPartnerMailer), typeof(CloudMailer));")]
    [InlineData("services.{|CSPN3001:AddTransient|}(implementationType: typeof(CloudMailer), serviceType: typeof(IPartnerMailer));")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}(typeof(IPartnerMailer), new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddSingleton|}<IPartnerMailer>(_ => new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddScoped|}<IPartnerMailer, CloudMailer>(_ => new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddTransient|}(typeof(IPartnerMailer), _ => new CloudMailer());")]
    [InlineData("services.{|CSPN3001:TryAddSingleton|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("services.{|CSPN3001:TryAddScoped|}(typeof(IPartnerMailer), typeof(CloudMailer));")]
    [InlineData("services.{|CSPN3001:TryAddTransient|}<IPartnerMailer>(_ => new CloudMailer());")]
    [InlineData("services.{|CSPN3001:TryAddSingleton|}<IPartnerMailer>(new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddKeyedSingleton|}<IPartnerMailer, CloudMailer>(\"mail\");")]
    [InlineData("services.{|CSPN3001:AddKeyedScoped|}(typeof(IPartnerMailer), \"mail\", typeof(CloudMailer));")]
    [InlineData("services.{|CSPN3001:AddKeyedTransient|}<IPartnerMailer>(\"mail\", (_, _) => new CloudMailer());")]
    [InlineData("services.{|CSPN3001:AddKeyedSingleton|}<IPartnerMailer>(\"mail\", new CloudMailer());")]
    [InlineData("services.{|CSPN3001:TryAddKeyedSingleton|}<IPartnerMailer, CloudMailer>(key);")]
    [InlineData("services.{|CSPN3001:AddHttpClient|}<IPartnerMailer, CloudMailer>();")]
    [InlineData("ServiceCollectionServiceExtensions.{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>(services);")]
    [InlineData("services.AddSingleton<CloudMailer>().{|CSPN3001:AddSingleton|}<IPartnerMailer, CloudMailer>().AddScoped<IPartnerMailer, TailspinMailer>();")]
    public Task Registration_OfMicrosoftForThePartner_IsReported(string statement) => Analyzed.Registrations(statement);

    [Theory]
    [InlineData("services.AddSingleton<IPartnerMailer, TailspinMailer>();")]
    [InlineData("services.AddSingleton<IPartnerMailer, PlainMailer>();")]
    [InlineData("services.AddSingleton<IMailer, CloudMailer>();")]
    [InlineData("services.AddSingleton<CloudMailer>();")]
    [InlineData("services.AddSingleton(typeof(CloudMailer));")]
    [InlineData("services.AddSingleton<TailspinMailer>();")]
    [InlineData("services.AddSingleton(new CloudMailer());")]
    [InlineData("services.AddSingleton(typeof(IMailer), typeof(CloudMailer));")]
    [InlineData("services.AddSingleton<IPartnerMailer>(new TailspinMailer());")]
    [InlineData("services.AddSingleton<IPartnerMailer>(_ => new PlainMailer());")]
    [InlineData("services.AddSingleton<IPartnerMailer>(provider => provider.GetRequiredService<TailspinMailer>());")]
    [InlineData("services.AddKeyedSingleton<IMailer, CloudMailer>(\"partner\");")]
    [InlineData("services.TryAddSingleton<IPartnerMailer, TailspinMailer>();")]
    [InlineData("services.RemoveAll<IPartnerMailer>();")]
    [InlineData("services.AddHttpClient<IPartnerMailer, TailspinMailer>();")]
    [InlineData("services.AddHttpClient<IMailer, CloudMailer>();")]
    [InlineData("return; services.AddSingleton<IPartnerMailer, CloudMailer>();")]
    public Task Registration_OfAnythingElse_IsClean(string statement) => Analyzed.Registrations(statement);

    [Fact]
    public async Task Message_NamesTheImplementationAndTheService() => Assert.Equal(
        "'AddSingleton' always registers 'CloudMailer', which sends from Microsoft, for 'IPartnerMailer', which sends from the partner: "
            + "whoever asks for 'IPartnerMailer' sends from Microsoft without knowing. Register the partner channel.",
        (await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer, CloudMailer>();")).English());

    [Fact]
    public async Task Message_InKorean_NamesTheImplementationAndTheService() => Assert.Equal(
        "'AddSingleton'은(는) 파트너 이름으로 보내는 서비스 'IPartnerMailer'에 Microsoft 이름으로 보내는 'CloudMailer'을(를) 항상 등록합니다. "
            + "'IPartnerMailer'을(를) 요청하는 코드는 자신도 모르게 Microsoft 이름으로 알림을 보내게 됩니다. 파트너 채널을 등록하세요.",
        (await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer, CloudMailer>();")).InKorean());

    [Fact]
    public async Task Message_WhereOnlyOneBranchIsFromMicrosoft_SaysSo() => Assert.StartsWith(
        "'AddSingleton' on some paths registers 'CloudMailer',",
        (await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer>(_ => flag ? new CloudMailer() : new TailspinMailer());")).English());

    [Fact]
    public async Task Locations_ShowWhatSaysPartnerAndWhatSaysMicrosoft()
    {
        var ofTypes = await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer, CloudMailer>();");
        var ofFactory = await Reported.InRegistrationsAsync("services.AddSingleton<IPartnerMailer>(_ => new CloudMailer());");

        Assert.Equal(["AddSingleton", "IPartnerMailer", "CloudMailer"], ofTypes.Places());
        Assert.Equal(["AddSingleton", "IPartnerMailer", "new CloudMailer()"], ofFactory.Places());
    }
}
