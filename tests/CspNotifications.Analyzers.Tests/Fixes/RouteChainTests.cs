using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Fluent sends: the chain stays and begins with the partner.</summary>
public class RouteChainTests
{
    private const string Senders =
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Ms Deliver(MailKind kind) => this; public Ms To(Customer to) => this; public Ms With(string host, string user) => this; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public Partner Deliver(MailKind kind) => this; public Partner To(Customer to) => this; public Partner With(string user, string host) => this; }

        """;

    private static Task Chain(string members) => Fixed.Code(Senders + $"public class Job(Ms ms, Partner partner) {{ {members} }}");

    [Theory]
    [InlineData("public void Run(Customer to) => «ms→partner».To(to).{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("private Customer Next() => new(); public void Run() => «ms!→partner».To(Next()) /* next */\n.{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public void Run(Customer to) => new «Ms→Partner»().To(to).{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public void Run(Customer to) => «ms→partner».{|CSPN1001:Deliver|}(MailKind.Renewal).ToString();")]
    public Task Chain_BeginsWithThePartner(string members) => Chain(members);

    /// <summary>The outage may go on being sent from Microsoft.</summary>
    [Theory]
    [InlineData("public void Run() => ms.Deliver(MailKind.Outage).{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public void Run(Ms? other, Customer to) => other?.To(to).{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public void Run() => ms.With(\"host\", \"user\").{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public Ms Run(Customer to) => ms.To(to).{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("private Ms Get() => ms; public void Run(Customer to) => this.Get().{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    [InlineData("public void Run(Func<Ms> get) => get().{|CSPN1001:Deliver|}(MailKind.Renewal);")]
    public Task Chain_ThatWouldNotBeTheSame_IsNotOffered(string members) => Chain(members);

    [Fact]
    public Task Builder_BeginsWithTheChannelOfItsMaker() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Partner))] public class Ms { public Letter Create() => new(); }
        public class Letter { public Letter About(MailKind kind) => this; [NotificationSender(SenderOrigin.Microsoft)] public void Post() { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public PartnerLetter Create() => new(); }
        public class PartnerLetter { public PartnerLetter About(MailKind kind) => this; [NotificationSender(SenderOrigin.Partner)] public void Post() { } }
        public class Job(Ms ms, Partner partner)
        {
            public void Run() => «ms→partner».Create().About(MailKind.Renewal).{|CSPN1001:Post|}();
        }
        """);

    [Fact]
    public Task ChainInATypeWithoutChannel_IsHandedOne() => Fixed.Code(Senders +
        """
        public class Job(Ms ms«→, Partner partner»)
        {
            public void Run(Customer to) => «ms→partner».To(to).{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);
}
