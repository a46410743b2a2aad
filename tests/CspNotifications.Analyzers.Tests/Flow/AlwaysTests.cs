using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>The message says whether a send violates the policy whenever it is reached, or on some paths only.</summary>
public class AlwaysTests
{
    [Fact]
    public async Task Message_NamesTheCallTheSenderTheTopicAndTheRecipient()
    {
        var messages = await Reported.Messages("ms.Send(MailKind.Renewal, customer);");

        var message = Assert.Single(messages);
        Assert.StartsWith("'MicrosoftMailer.Send' always sends a notification from Microsoft (", message);
        Assert.Contains("about a CSP subscription ('MailKind.Renewal') to a CSP customer ('", message);
    }

    [Theory]
    [InlineData("ms.Send(MailKind.Renewal, customer);")]
    [InlineData("if (flag) ms.Send(MailKind.Renewal, customer);")]
    [InlineData("while (flag) ms.Send(MailKind.Renewal, customer);")]
    [InlineData("ms.Send(flag ? MailKind.Renewal : MailKind.Invoice, customer);")]
    [InlineData("var k = MailKind.Outage; if (flag) { k = MailKind.Renewal; ms.Send(k, customer); }")]
    [InlineData("if (kind == MailKind.Renewal) ms.Send(kind, customer);")]
    [InlineData("var k = flag ? MailKind.Renewal : MailKind.Outage; if (flag) ms.Send(k, customer);")]
    [InlineData("if (!customer.IsDirect) ms.Send(MailKind.Offer, customer);")]
    [InlineData("IMailer mailer = flag ? ms : partner; if (mailer is MicrosoftMailer) mailer.Send(MailKind.Renewal, customer);")]
    [InlineData("var k = MailKind.Outage; if (false) k = MailKind.Maintenance; else k = MailKind.Renewal; ms.Send(k, customer);")]
    [InlineData("ms.Send(MailKind.Newsletter, customer);")]
    [InlineData("try { System.Console.WriteLine(); } finally { ms.Send(MailKind.Renewal, customer); }")]
    public async Task OnEveryPath_SaysAlways(string statements)
    {
        var message = Assert.Single(await Reported.Messages(statements));
        Assert.Contains(" always sends ", message);
        Assert.DoesNotContain("on some paths", message);
    }

    [Theory]
    [InlineData("ms.Send(flag ? MailKind.Renewal : MailKind.Outage, customer);")]
    [InlineData("var k = MailKind.Outage; if (flag) k = MailKind.Renewal; ms.Send(k, customer);")]
    [InlineData("var k = MailKind.Outage; while (flag) { ms.Send(k, customer); k = MailKind.Renewal; }")]
    [InlineData("IMailer mailer = flag ? ms : partner; mailer.Send(MailKind.Renewal, customer);")]
    [InlineData("ms.Send(MailKind.Renewal, flag ? customer : (object)new PartnerContact());")]
    [InlineData("if (kind is MailKind.Renewal or MailKind.Outage) ms.Send(kind, customer);")]
    [InlineData("var k = kind; if (flag) k = MailKind.Renewal; ms.Send(k, customer);")]
    [InlineData("if (customer.IsDirect || flag) ms.Send(MailKind.Offer, customer);")]
    [InlineData("var k = flag ? MailKind.Renewal : MailKind.Newsletter; ms.Send(k, customer);")]
    [InlineData("var k = MailKind.Renewal; try { System.Console.WriteLine(); k = MailKind.Outage; } catch { } ms.Send(k, customer);")]
    public async Task OnOnePathOfSeveral_SaysOnSomePaths(string statements)
    {
        var message = Assert.Single(await Reported.Messages(statements));
        Assert.Contains(" on some paths sends ", message);
        Assert.DoesNotContain(" always ", message);
    }

    /// <summary>What is named is what breaks the rule, not what else it may be.</summary>
    [Theory]
    [InlineData("var all = new List<MailKind>(); all.Add(MailKind.Outage); all.Add(MailKind.Newsletter); foreach (var one in all) ms.Send(one, customer);", "MailKind.Newsletter")]
    [InlineData("var all = new List<MailKind>(); all.Add(MailKind.Newsletter); all.Add(MailKind.Outage); foreach (var one in all) ms.Send(one, customer);", "MailKind.Newsletter")]
    [InlineData("var all = new List<MailKind>(); all.Add(MailKind.Newsletter); all.Add(MailKind.Offer); if (!customer.IsDirect) foreach (var one in all) ms.Send(one, customer);", "MailKind.Offer")]
    public async Task Message_NamesTheTopicThatBreaksTheRule(string statements, string topic)
    {
        var message = Assert.Single(await Reported.Messages(statements));
        Assert.Contains($"('{topic}')", message);
    }

    [Fact]
    public async Task MixedMessage_IsJudgedByItsWorstTopic()
    {
        var messages = await Reported.Messages("ms.Send(flag ? MailKind.Newsletter : flag2 ? MailKind.Offer : MailKind.Renewal, customer);");

        Assert.Contains("about a CSP subscription ('MailKind.Renewal')", Assert.Single(messages));
    }

    [Fact]
    public async Task TwoSends_OfOneVariable_AreToldApart()
    {
        var messages = await Reported.Messages(
            """
            var k = MailKind.Renewal;
            ms.Send(k, customer);
            if (flag) k = MailKind.Outage;
            ms.Send(k, customer);
            """);

        Assert.Collection(messages,
            first => Assert.Contains(" always sends ", first),
            second => Assert.Contains(" on some paths sends ", second));
    }
}
