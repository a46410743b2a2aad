namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Constant texts that are made of others are about what those are about.</summary>
public class ConstantTextTests
{
    private const string Texts =
        """
        public static class Texts
        {
            [NotificationTopic(TopicKind.CspSubscription)] public const string Renew = "Time to renew";
            [NotificationTopic(TopicKind.ServiceIncident)] public const string Down = "We are down";
        }
        """;

    [Fact]
    public Task Send_OfConstantThatStandsForAnother_IsReported() => Job.Runs(
        "private const string Late = Texts.Renew; private const string Calm = Texts.Down;",
        "ms.{|CSPN1001:Send|}(Late, customer); ms.Send(Calm, customer);",
        Texts);

    [Fact]
    public Task Send_OfConstantMadeOfSeveral_IsReported() => Job.Runs(
        """private const string Greeting = "Dear customer, "; private const string Letter = Greeting + Texts.Renew + "!"; private const string Calm = $"{Greeting}{Texts.Down}";""",
        "ms.{|CSPN1001:Send|}(Letter, customer); ms.Send(Calm, customer); ms.Send(Greeting, customer);",
        Texts);

    [Fact]
    public Task Send_OfConstantWithATopicOfItsOwn_GoesByThat() => Job.Runs(
        "[NotificationTopic(TopicKind.ServiceIncident)] private const string Calm = {|CSPN2001:Texts.Renew|};",
        "ms.Send(Calm, customer);",
        Texts);

    [Fact]
    public Task Send_OfConstantInCalledMethod_IsReported() => Job.Runs(
        "private const string Late = Texts.Renew; private void Tell(IMailer mailer, Customer to, string text = Late) => mailer.Send(text, to);",
        "this.{|CSPN1001:Tell|}(ms, customer); Tell(partner, customer); Tell(ms, customer, Texts.Down);",
        Texts);

    /// <summary>What a later argument branches over is evaluated before it and kept so long.</summary>
    [Fact]
    public Task Send_OfConstantBeforeAChoice_IsReported() => Job.Runs(
        "private static string Choose(string text, object to) => text;",
        """
        ms.{|CSPN1001:Send|}(Texts.Renew, flag ? customer : null);
        ms.Send(Texts.Down, flag ? customer : null);
        ms.{|CSPN1001:Send|}(Choose(Texts.Renew, customer ?? new Customer()));
        string[] texts = [Texts.Renew, flag ? Texts.Down : ""];
        ms.{|CSPN1001:Send|}(texts[0]);
        """,
        Texts);
}
