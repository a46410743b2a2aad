using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>The partner's method has its parameters in another order: the arguments get names, and are evaluated as before.</summary>
public class RouteArgumentOrderTests
{
    private static Task Send(string microsoft, string partner, string statements) => Fixed.Code(
        $$"""
        [PartnerChannel(typeof(IPartner), Method = "Post"), NotificationSender(SenderOrigin.Microsoft)]
        public interface IMs { {{microsoft}} }
        [NotificationSender(SenderOrigin.Partner)]
        public interface IPartner { {{partner}} }
        public class Job(IMs ms, IPartner partner)
        {
            private int _next;
            private int Next() => _next++;
            private Customer First() => new();
            public async Task Run(Customer customer, System.Threading.CancellationToken token)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """);

    [Theory]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→to: »customer);")]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(to: customer, kind: MailKind.Renewal);")]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, to: customer);")]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, /* to */ «→to: »First()); // now")]
    public Task OptionalParameterThatThePartnerLacks_IsLeftOut(string statement) =>
        Send("void Send(MailKind kind, Customer to, System.Threading.CancellationToken ct = default);", "void Post(Customer to, MailKind kind);", statement);

    [Fact]
    public Task ArgumentThatThePartnerDoesNotTake_IsNotDropped() => Send(
        "void Send(MailKind kind, Customer to, System.Threading.CancellationToken ct = default);",
        "void Post(Customer to, MailKind kind);",
        "ms.{|CSPN1001:Send|}(MailKind.Renewal, customer, token);");

    [Fact]
    public Task TokenInAnotherPlace_GoesAlong() => Send(
        "Task Send(MailKind kind, Customer to, System.Threading.CancellationToken ct = default);",
        "Task Post(System.Threading.CancellationToken ct, Customer to, MailKind kind);",
        "await «ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→to: »customer, «→ct: »token).ConfigureAwait(false); await ms.{|CSPN1001-stays:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task SideEffects_KeepTheirOrder() => Send(
        "int Send(int first, MailKind kind, int second);",
        "int Post(int second, int first, MailKind kind);",
        "_ = «ms→partner».{|CSPN1001:«Send→Post»|}(«→first: »Next(), «→kind: »MailKind.Renewal, «→second: »_next += 2);");

    [Fact]
    public Task WhatStandsInItsPlace_GetsNoName() => Send(
        "void Send(MailKind kind, string subject, string body);",
        "void Post(MailKind kind, string body, string subject);",
        "«ms→partner».{|CSPN1001:«Send→Post»|}(MailKind.Renewal, «→subject: »\"a\", «→body: »\"b\");");

    [Fact]
    public Task OwnTypes_AreToldApartByType() => Send(
        "void Send(MailKind kind, Customer to);",
        "void Post(Customer recipient, MailKind @event);",
        "«ms→partner».{|CSPN1001:«Send→Post»|}(«→@event: »MailKind.Renewal, «→recipient: »customer); «ms→partner».{|CSPN1001:«Send→Post»|}(«to→recipient»: customer, «kind→@event»: MailKind.Renewal);");

    [Theory]
    [InlineData("void Post(string text, MailKind kind);", "ms.{|CSPN1001:Send|}(MailKind.Renewal, \"a\");")]
    [InlineData("void Post(Uri subject, MailKind kind);", "ms.{|CSPN1001:Send|}(MailKind.Renewal, \"a\");")]
    [InlineData("void Post(string subject, MailKind kind, int retries);", "ms.{|CSPN1001:Send|}(MailKind.Renewal, \"a\");")]
    public Task WhatIsNotMappedByNameAndType_IsNotOffered(string partner, string statement) => Send("void Send(MailKind kind, string subject);", partner, statement);

    [Fact]
    public Task TwoOfOneType_AreNotGuessed() => Send(
        "void Send(MailKind kind, Customer to, Customer copy);",
        "void Post(Customer one, Customer other, MailKind kind);",
        "ms.{|CSPN1001:Send|}(MailKind.Renewal, customer, First());");

    [Fact]
    public Task ReferencesAndOutputs_AreNamedToo() => Send(
        "bool Send(MailKind kind, out string id, ref int count, in int limit);",
        "bool Post(ref int count, in int limit, MailKind kind, out string id);",
        "var count = 0; if («ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→id: »out var id, «→count: »ref count, «→limit: »in count)) id.ToString();");

    [Fact]
    public Task OutputThatThePartnerTakesIn_IsNotOffered() => Send(
        "void Send(MailKind kind, ref int count);",
        "void Post(out int count, MailKind kind);",
        "var count = 0; ms.{|CSPN1001:Send|}(MailKind.Renewal, ref count);");

    [Theory]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→to: »customer);")]
    [InlineData("«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→to: »customer, «→tags: »[\"a\"]);")]
    [InlineData("ms.{|CSPN1001:Send|}(MailKind.Renewal, customer, \"a\", \"b\");")]
    public Task ManyArgumentsOfOneParameter_HaveNoName(string statement) => Send(
        "void Send(MailKind kind, Customer to, params string[] tags);",
        "void Post(Customer to, MailKind kind, params string[] tags);",
        statement);

    [Fact]
    public Task GenericMethod_KeepsTypeArguments() => Send(
        "void Send<T>(T what, Customer to);",
        "void Post<T>(Customer to, T what);",
        "«ms→partner».{|CSPN1001:«Send→Post»|}<MailKind>(«→what: »MailKind.Renewal, «→to: »customer); «ms→partner».{|CSPN1001:«Send→Post»|}(«→what: »MailKind.Renewal, «→to: »customer);");

    [Fact]
    public Task SendsWithinArguments_AreRoutedToo() => Send(
        "int Send(MailKind kind, int after = 1);",
        "int Post(int after = 1, MailKind kind = default);",
        "_ = «ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Renewal, «→after: »«ms→partner».{|CSPN1001:«Send→Post»|}(«→kind: »MailKind.Invoice));");

    [Fact]
    public Task InjectedChannel_GetsNamesToo() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(IPartner))] public interface IMs { void Deliver(MailKind kind, Customer to); }
        [NotificationSender(SenderOrigin.Partner)] public interface IPartner { void Deliver(Customer to, MailKind kind); }
        public class Job(IMs ms«→, IPartner partner»)
        {
            public void Run(Customer customer) => «ms→partner».{|CSPN1001:Deliver|}(«→kind: »MailKind.Renewal, «→to: »customer);
        }
        """);

    [Fact]
    public Task ConstructorWithSameNamesInOtherOrder_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms(string host, string user) { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner(string user, string host) { public void Deliver(MailKind kind) { } }
        public class Job { public void Run() => new Ms("host", "user").{|CSPN1001:Deliver|}(MailKind.Renewal); }
        """);

    [Fact]
    public Task CreationThatSends_GetsNames() => Fixed.Code(
        """
        [PartnerChannel(typeof(PartnerMail))]
        public class MicrosoftMail { [NotificationSender(SenderOrigin.Microsoft)] public MicrosoftMail(MailKind kind, Customer to) { } }
        public class PartnerMail { [NotificationSender(SenderOrigin.Partner)] public PartnerMail(Customer to, MailKind kind) { } }
        public class Job { public void Run(Customer customer) { _ = new {|CSPN1001:«MicrosoftMail→PartnerMail»|}(«→kind: »MailKind.Renewal, «→to: »customer); } }
        """);
}
