namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Guards with bodies: what they are declared to say holds, and two that ask the same cannot differ in their answers.</summary>
public class GuardBodyTests
{
    private const string Client =
        """
        [NotificationRecipient(RecipientKind.CspCustomer)]
        public class Client
        {
            [NotificationGuard(RecipientKind.DirectCustomer)] public bool IsDirect { get; init; }
            [NotificationGuard(RecipientKind.DirectCustomer, When = false)] public bool IsCspOnly => !IsDirect;
            [NotificationGuard(RecipientKind.DirectCustomer)] public bool HasContract() => IsDirect;
            [NotificationGuard(RecipientKind.DirectCustomer)] public bool IsOpen { get; set; }
        }
        """;

    [Fact]
    public Task Send_UnderTwoGuardsThatAskTheSame_CannotDiffer() => Job.Runs(
        "private Client client;",
        "var about = client.IsDirect ? MailKind.Outage : MailKind.Renewal; if (client.HasContract()) ms.Send(about, client); else ms.{|CSPN1001:Send|}(about, client);",
        Client);

    [Fact]
    public Task Send_UnderOppositeGuards_CannotDiffer() => Job.Runs(
        "private Client client;",
        "var about = client.IsCspOnly ? MailKind.Renewal : MailKind.Outage; if (client.IsDirect) ms.Send(about, client); else ms.{|CSPN1001:Send|}(about, client);",
        Client);

    [Fact]
    public Task Send_UnderGuardThatMayChange_IsReported() => Job.Runs(
        "private Client client; private Action next;",
        """
        var about = client.IsOpen ? MailKind.Outage : MailKind.Renewal;
        if (client.IsOpen) ms.Send(about, client);
        next();
        if (client.IsOpen) ms.{|CSPN1001:Send|}(about, client);
        """,
        Client);

    /// <summary>A pattern asks a guard as a call does: through its body.</summary>
    [Fact]
    public Task Pattern_AfterAGuardThatAsksTheSame_CannotDiffer() => Job.With(
        """
        public void Run(Client client)
        {
            if (client.IsDirect) return;
            (client is { IsCspOnly: false } ? (IMailer)ms : partner).Send(MailKind.Renewal);
            (client is { IsCspOnly: true } ? (IMailer)ms : partner).{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        """
        public sealed class Client
        {
            [NotificationGuard(RecipientKind.DirectCustomer)] public bool IsDirect { get; init; }
            [NotificationGuard(RecipientKind.DirectCustomer, When = false)] public bool IsCspOnly => !IsDirect;
        }
        """);

    /// <summary>Also when it was asked already, and of what is one among others.</summary>
    [Theory]
    [InlineData("client.IsDirect", "client.HasContract()")]
    [InlineData("client.HasContract()", "client.HasContract()")]
    [InlineData("client.HasContract()", "client.IsDirect")]
    [InlineData("!client.IsCspOnly", "client.HasContract()")]
    public async Task Guards_OfElements_CannotDiffer(string first, string second)
    {
        foreach (var (clients, test) in new[] { ("all", $"if (!({first})) continue;"), ($"all.Where(client => {first})", ""), ($"new[] {{ all[0], all[1] }}.Where(client => {first})", "") })
        {
            await Job.With(
                $$"""
                public void Run(Client[] all)
                {
                    foreach (var client in {{clients}})
                    {
                        {{test}}
                        ms.Send({{second}} ? MailKind.Outage : MailKind.Renewal);
                        ms.{|CSPN1001:Send|}({{second}} ? MailKind.Renewal : MailKind.Outage);
                    }
                }
                """,
                Client);
        }
    }

    /// <summary>A guard that is not written yet answers the same whatever it is asked: what it is declared to say counts.</summary>
    [Fact]
    public Task Guard_ThatIsAStub_MayAnswerEitherWay() => Job.With(
        """
        public void Run(Client client)
        {
            if (client.HasContract()) ms.Send(MailKind.Offer, client); else ms.{|CSPN1002:Send|}(MailKind.Offer, client);
        }
        """,
        """
        [NotificationRecipient(RecipientKind.CspCustomer)]
        public sealed class Client
        {
            [NotificationGuard(RecipientKind.DirectCustomer)] public bool HasContract() => true;
        }
        """);
}
