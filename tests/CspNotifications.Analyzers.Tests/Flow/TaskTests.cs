using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class TaskTests
{
    [Fact]
    public Task Send_OfAwaitedResult_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(await Task.FromResult(MailKind.Renewal), customer); ms.Send(await Task.FromResult(MailKind.Outage), customer);");

    [Fact]
    public Task Send_OfConfiguredResult_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(await Task.FromResult(MailKind.Renewal).ConfigureAwait(false), customer);");

    [Fact]
    public Task Send_OfHarmlessConfiguredResult_IsClean() =>
        InWorld("ms.Send(await Task.FromResult(MailKind.Outage).ConfigureAwait(false), customer);");

    [Fact]
    public Task Send_OfTaskKeptInLocal_IsReported() =>
        InWorld("var task = Task.FromResult(MailKind.Renewal); var kind = await task; ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Send_OfResultProperty_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(Task.FromResult(MailKind.Renewal).Result, customer); ms.Send(Task.FromResult(MailKind.Outage).Result, customer);");

    [Fact]
    public Task Send_OfValueTask_IsReported() => InWorld(
        """
        ms.{|CSPN1001:Send|}(await new ValueTask<MailKind>(MailKind.Renewal), customer);
        ms.{|CSPN1001:Send|}(await ValueTask.FromResult(MailKind.Renewal), customer);
        ms.Send(await new ValueTask<MailKind>(MailKind.Outage), customer);
        """);

    [Fact]
    public Task Send_OfAwaitedNotice_CarriesItsElementType() => InWorld(
        "ms.{|CSPN1001:Send|}(await renewal, customer); ms.Send(await outage, customer);");

    [Fact]
    public Task Send_OfTaskItself_CarriesItsElementType() => InWorld("ms.{|CSPN1001:Send|}(renewal, customer); ms.Send(outage, customer);");

    [Fact]
    public Task Send_OfAwaitedConfiguredNotice_IsReported() => InWorld("ms.{|CSPN1001:Send|}(await renewal.ConfigureAwait(false), customer);");

    [Fact]
    public Task Send_ThroughAwaitedSender_IsReported() => InWorld("(await sender).{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_ThroughAwaitedPartner_IsClean() => InWorld("(await partnerTask).Send(MailKind.Renewal, customer);");

    [Fact]
    public Task Call_OfTaskOfSender_IsNoSend() => InWorld("sender.Wait(new TimeSpan((long)MailKind.Renewal)); sender.ConfigureAwait(false);");

    [Fact]
    public Task Send_OfAwaitedRecipient_GoesToIt() => InWorld(
        "ms.{|CSPN1002:Send|}(MailKind.Offer, await Task.FromResult(customer)); ms.Send(MailKind.Renewal, await Task.FromResult(new PartnerContact()));");

    [Fact]
    public Task Send_OfAnnotatedAsyncResult_IsReported() => InWorld("ms.{|CSPN1001:Send|}(await RenderAsync(), customer);");

    [Fact]
    public Task Send_OfLazyValue_IsReported() => InWorld("ms.{|CSPN1001:Send|}(lazyNotice.Value, customer); lazySender.Value.{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Send_OfFunctionsResult_IsReported() => InWorld("ms.{|CSPN1001:Send|}(makeNotice(), customer); makeSender(MailKind.Outage).{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task Call_OfFunctionThatMakesSender_IsNoSend() => InWorld("var made = makeSender(MailKind.Renewal);");

    [Fact]
    public Task Send_OfAsyncSequence_IsReported() => InWorld("await foreach (var each in stream) ms.{|CSPN1001:Send|}(each, customer);");

    [Fact]
    public Task SendAsync_Awaited_IsReported() => InWorld(
        """
        await poster.{|CSPN1001:PostAsync|}(MailKind.Renewal).ConfigureAwait(false);
        await poster.PostAsync(MailKind.Outage);
        var task = poster.{|CSPN1001:PostAsync|}(MailKind.Renewal);
        await task;
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public class Poster { public Task PostAsync(MailKind kind) => Task.CompletedTask; }
        public class Job
        {
            [return: NotificationTopic(TopicKind.CspSubscription)] public Task<string> RenderAsync() => null;

            public async Task Run(MicrosoftMailer ms, Customer customer, Task<RenewalNotice> renewal, Task<OutageNotice> outage, Task<MicrosoftMailer> sender,
                Task<PartnerMailer> partnerTask, Lazy<RenewalNotice> lazyNotice, Lazy<MicrosoftMailer> lazySender, Func<RenewalNotice> makeNotice,
                Func<MailKind, MicrosoftMailer> makeSender, IAsyncEnumerable<RenewalNotice> stream, Poster poster)
            {
                await Task.Yield();
                {{body}}
            }
        }
        """);
}
