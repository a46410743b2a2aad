using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Declarations that have no name yet, beside a send that can be fixed: an editor asks all fixes all the same.</summary>
public class NamelessTests
{
    [Theory]
    [InlineData("class Job { MicrosoftMailer ; void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { int ; int _count; void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { MicrosoftMailer ; Job(MicrosoftMailer ms) { = ms; } void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job(MicrosoftMailer ms) { MicrosoftMailer = ms; void Run() => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job(MicrosoftMailer) { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { MicrosoftMailer { get; } void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); fixed }")]
    [InlineData("class Job { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); event }")]
    [InlineData("class Job { int , _count; void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { fixed MicrosoftMailer = new(); Job(MicrosoftMailer ms) { _ms = ms; } MicrosoftMailer _ms; void Run() => _ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job(MicrosoftMailer ms) { int , = ms; void Run() => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job(MicrosoftMailer ms) { fixed = ms; void Run() => ms.Send(MailKind.Renewal); }")]
    [InlineData("class Job { void Run(MicrosoftMailer ms, PartnerMailer) => ms.Send(MailKind.Renewal); }")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] class { public void Send(object o) { } } class Job { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal); }")]
    public async Task Fixes_BesideANamelessDeclaration_ThrowNothing(string source)
    {
        var examination = Examination.OfAll();

        await examination.RunAsync(
            await ProjectOf.CompilationAsync(await Compiled.FromAsync(Vocabulary.Source, Compiled.Usings, "using CspNotifications;\n" + source)),
            CancellationToken.None);

        Assert.Empty(examination.Exceptions);
        Assert.Contains("CSPN1001", examination.Ids);
    }
}
