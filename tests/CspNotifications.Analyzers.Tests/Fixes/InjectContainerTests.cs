using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Where a container makes the injected type, it has to know the channel too.</summary>
public class InjectContainerTests
{
    private const string Types =
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IOurs))] public interface ITheirs { void Send(MailKind kind); }
        [NotificationSender(SenderOrigin.Partner)] public interface IOurs { void Send(MailKind kind); }
        public class Theirs : ITheirs { public void Send(MailKind kind) { } }
        public class Ours : IOurs { public void Send(MailKind kind) { } }
        public class Job(ITheirs theirs«→, IOurs ours»)
        {
            public void Run() => «theirs→ours».{|CSPN1001:Send|}(MailKind.Renewal);
        }

        """;

    /// <summary>It is registered beside Microsoft's, for as long as that, and as the only type that implements it.</summary>
    [Theory]
    [InlineData("services.AddScoped<ITheirs, Theirs>();", "services.AddScoped<IOurs, Ours>();")]
    [InlineData("services.TryAddTransient<ITheirs, Theirs>();", "services.TryAddTransient<IOurs, Ours>();")]
    [InlineData("services.AddSingleton<ITheirs>(_ => new Theirs());", "services.AddSingleton<IOurs, Ours>();")]
    [InlineData("services.AddSingleton<ITheirs>(new Theirs());", "services.AddSingleton<IOurs, Ours>();")]
    public Task Channel_IsRegisteredAsMicrosoftsIs(string registration, string added) => Fixed.Composed(
        Types + Container.InBody($"{registration}«→\n        {added}»\n        services.AddTransient<Job>();"));

    [Theory]
    [InlineData("services.AddScoped<ITheirs, Theirs>(); services.AddScoped<IOurs, Ours>();")]
    [InlineData("services.AddScoped<ITheirs, Theirs>(); services.AddScoped<IOurs>(_ => new Ours());")]
    [InlineData("services.AddScoped<ITheirs, Theirs>(); services.AddSingleton<IOurs>(new Ours());")]
    [InlineData("services.AddKeyedScoped<ITheirs, Theirs>(key);")]
    public Task Channel_ThatIsRegistered_IsLeft(string registrations) => Fixed.Composed(Types + Container.InBody(registrations));

    /// <summary>A factory asks the container for what it hands over.</summary>
    [Theory]
    [InlineData("services.AddTransient(given => new Job(given.GetRequiredService<ITheirs>()«→, given.GetRequiredService<IOurs>()»));")]
    [InlineData("services.AddKeyedTransient<Job>(key, (given, _) => new Job(given.GetService<ITheirs>()!«→, given.GetRequiredService<IOurs>()»));")]
    [InlineData("services.AddTransient(static given => ActivatorUtilities.CreateInstance<Job>(given));")]
    public Task Factory_AsksForTheChannel(string registration) => Fixed.Composed(
        Types + Container.InBody($"services.AddScoped<ITheirs, Theirs>();\n        services.AddScoped<IOurs, Ours>();\n        {registration}"));

    /// <summary>Nobody can say what the container should make of it.</summary>
    [Fact]
    public Task FactoryOfAContainerWithoutTheChannel_IsNotOffered() => Fixed.Composed(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IOurs))] public interface ITheirs { void Send(MailKind kind); }
        [NotificationSender(SenderOrigin.Partner)] public interface IOurs { void Send(MailKind kind); }
        public class Theirs : ITheirs { public void Send(MailKind kind) { } }
        public class Job(ITheirs theirs)
        {
            public void Run() => theirs.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        """ + Container.InBody("services.AddScoped<ITheirs, Theirs>(); services.AddTransient(given => new Job(given.GetRequiredService<ITheirs>()));"));
}
