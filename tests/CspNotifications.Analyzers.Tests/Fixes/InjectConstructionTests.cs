using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Where a type that is handed the channel is constructed, and registered: there one is passed on, or nothing is offered.</summary>
public class InjectConstructionTests
{
    [Fact]
    public Task ConstructorThatMakesItsOwnSender_MakesItsOwnChannel() => Fixed.Code(
        """
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            public Notifier() : this(new MicrosoftMailer()«→, new PartnerMailer()») { }
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
            {
                _ms = ms;
        «→        _partnerMailer = partnerMailer;
        »    }

            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public static class Program
        {
            public static Notifier Make() => new();
            public static Notifier MakeWith(MicrosoftMailer ms, PartnerMailer other) => new(ms«→, other»);
        }
        """);

    [Fact]
    public Task Constructions_HandOverWhatIsAtHand() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Quiet(MicrosoftMailer sender, PartnerMailer partner) : Notifier(sender«→, partner») { }

        public class Host
        {
            private static readonly PartnerMailer Ours = new();
            public Notifier First(MicrosoftMailer ms, PartnerMailer given) => new Notifier(ms«→, given»);
            public Notifier Second(MicrosoftMailer ms) => new(ms: ms«→, partnerMailer: Ours»);
            public Notifier Third() => new(new MicrosoftMailer()«→, Ours»);
        }
        """);

    [Fact]
    public Task ConstructionWithoutAChannelAtHand_IsNotOffered() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms)
        {
            public void Run(Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public static class Host { public static Notifier Make(MicrosoftMailer ms) => new(ms); }
        """);

    [Theory]
    [InlineData("public class Derived : Notifier { }")]
    [InlineData("public class Derived : Notifier { public Derived() { } }")]
    [InlineData("public static class Maker { public static T Make<T>() where T : new() => new(); public static Notifier One() => Make<Notifier>(); }")]
    public Task TypeThatIsConstructedUnseen_IsNotOffered(string other) => Fixed.Code(
        $$"""
        public class Notifier
        {
            public void Run(MicrosoftMailer ms, Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        {{other}}
        """);

    private const string Container =
        """
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services) where T : class => services;
                public static IServiceCollection AddSingleton<T, TImplementation>(this IServiceCollection services) where T : class where TImplementation : T => services;
            }
        }
        """;

    [Theory]
    [InlineData("services.AddSingleton<Notifier>();", "services.AddSingleton<MicrosoftMailer>(); // Microsoft's", "\n        services.AddSingleton<PartnerMailer>();")]
    [InlineData("services.AddSingleton<Notifier>()", ".AddSingleton<MicrosoftMailer>()", ".AddSingleton<PartnerMailer>()")]
    [InlineData("services\n            .AddSingleton<Notifier>()\n            ", ".AddSingleton<MicrosoftMailer>()", "\n            .AddSingleton<PartnerMailer>()")]
    [InlineData("services.AddSingleton<PartnerMailer>(); services", ".AddSingleton<MicrosoftMailer>()", "")]
    public Task Registration_OfTheChannel_IsAddedWhereItIsMissing(string before, string registration, string added) => Fixed.Documents(
        """
        public class Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        public static class Setup
        {
            public static void Configure(IServiceCollection services)
            {
                {{before}}{{registration}}{{(added.Length > 0 ? "«→" + added + "»" : "")}}{{(registration.EndsWith(')') ? ";" : "")}}
            }
        }
        """,
        Container,
        Vocabulary.Source);

    /// <summary>A type that constructs the other is handed the channel by the same fix, and hands it on.</summary>
    [Fact]
    public Task TypesThatConstructEachOther_AreFixedTogether() => Fixed.Documents(
        """
        public class Inner(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        """
        public class Outer(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer)
            {
                «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                new Inner(ms«→, partnerMailer»).Run(customer);
            }
        }
        """,
        Vocabulary.Source);

    /// <summary>A comment says something of what it stands behind.</summary>
    [Fact]
    public Task Comments_StayWithWhatTheyStandBehind() => Fixed.Code(
        """
        public class Notifier(MicrosoftMailer ms /* theirs */«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Host
        {
            public Notifier Make(MicrosoftMailer ms, PartnerMailer ours) => new(ms /* theirs */«→, ours»);
            public Notifier MakeOnLines(MicrosoftMailer ms, PartnerMailer ours) => new(
                ms«→,» /* theirs */ // really
        «→        ours
        »        );
        }
        """);

    /// <summary>What another symbol would compile is not seen.</summary>
    [Theory]
    [InlineData("\n#if OTHER\n    object ms\n#else\n    MicrosoftMailer ms\n#endif\n", "ms")]
    [InlineData("MicrosoftMailer ms", "\n#if OTHER\n    new()\n#else\n    ms\n#endif\n")]
    public Task ListsWithDirectives_AreLeft(string parameters, string arguments) => Fixed.Code(
        $$"""
        public class Notifier({{parameters}})
        {
            public void Run(Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Host
        {
            public Notifier Make(MicrosoftMailer ms, PartnerMailer ours) { Console.WriteLine(ours); return new({{arguments}}); }
        }
        """);
}
