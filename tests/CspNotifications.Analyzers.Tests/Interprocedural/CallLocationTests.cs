using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A report at a call shows the way to the send: the inner send is an additional location, the message names what decided.</summary>
public class CallLocationTests
{
    private const string Desk =
        """
        public class Desk(MicrosoftMailer ms)
        {
            private void Notify(MailKind about) => ms.Send(about);
            private void Outer(MailKind about) => Inner(about);
            private void Inner(MailKind about) => ms.Send(about);
            private static MailKind Pick(bool late) => late ? MailKind.Renewal : MailKind.Outage;
            public void Run(bool flag, Customer customer) { BODY }
        }
        """;

    private static async Task<string[]> PlacesOf(string statements) =>
        (await Reported.InAsync(Desk.Replace("BODY", statements))).Places();

    private static async Task<string> MessageOf(string statements) =>
        (await Reported.InAsync(Desk.Replace("BODY", statements))).English();

    [Fact]
    public async Task Places_OfCall_BeginWithItsNameAndHoldTheInnerSend()
    {
        var places = await PlacesOf("Notify(MailKind.Renewal);");

        Assert.Equal("Notify", places[0]);
        Assert.Contains("MailKind.Renewal", places);
        Assert.Contains("Send", places.Skip(1));
    }

    [Fact]
    public async Task Places_OfCallChain_HoldTheInnermostSend()
    {
        var places = await PlacesOf("Outer(MailKind.Renewal);");

        Assert.Equal("Outer", places[0]);
        Assert.Contains("Send", places.Skip(1));
    }

    [Fact]
    public async Task Message_OfCall_NamesTheTopicThatWasPassed() =>
        Assert.Contains("'MailKind.Renewal'", await MessageOf("Notify(MailKind.Renewal);"));

    [Fact]
    public async Task Message_OfCallThatPassesItAlways_SaysAlways() =>
        Assert.Contains(" always sends", await MessageOf("Notify(MailKind.Renewal);"));

    [Fact]
    public async Task Message_OfCallThatPassesItOnSomePaths_SaysSo() =>
        Assert.Contains(" on some paths sends", await MessageOf("Notify(flag ? MailKind.Renewal : MailKind.Outage);"));

    [Fact]
    public async Task Message_OfReturnedKind_NamesWhereItWasStated()
    {
        var reported = await Reported.InAsync(Desk.Replace("BODY", "ms.Send(Pick(true), customer);"));

        Assert.Contains("'MailKind.Renewal'", reported.English());
        Assert.Contains("MailKind.Renewal", reported.Places());
    }
}
