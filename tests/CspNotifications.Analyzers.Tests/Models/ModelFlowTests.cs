using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Models;

/// <summary><c>flows</c>: what goes into code that is not seen is in what comes out.</summary>
public class ModelFlowTests
{
    private const string MicrosoftMailer = "T:Legacy.Mailer ; sender = microsoft\n";

    [Fact]
    public Task Argument_IsInWhatIsReturned() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Factory.Compose#0 ; flows",
        """
        mailer.{|CSPN1001:Send|}(Factory.Compose(MailKind.Renewal, 1));
        mailer.Send(Factory.Compose(1, MailKind.Renewal));
        var letter = Factory.Compose(second: MailKind.Renewal, first: MailKind.Outage);
        mailer.Send(letter);
        letter.Kind = MailKind.Renewal;
        mailer.{|CSPN1001:Send|}(letter);
        """);

    [Fact]
    public Task WithoutTheLine_NothingFlows() => Modelled.Body(
        MicrosoftMailer, "mailer.Send(Factory.Compose(MailKind.Renewal, MailKind.Renewal));");

    [Fact]
    public Task Argument_IsInTheObject_WhereNothingIsReturned() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Letter.Attach#0 ; flows",
        """
        var letter = new Letter();
        mailer.Send(letter);
        letter.Attach(MailKind.Renewal);
        mailer.{|CSPN1001:Send|}(letter);
        """);

    [Fact]
    public Task Argument_IsInTheObject_ThatReturnsItself() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Letter.With#0 ; flows",
        """
        var letter = new Letter();
        letter.With(MailKind.Renewal);
        mailer.{|CSPN1001:Send|}(letter);
        mailer.{|CSPN1003:Send|}(new Letter().With(1).With(MailKind.Newsletter));
        """);

    [Fact]
    public Task Argument_IsInWhatATaskHolds() => Modelled.Code(
        MicrosoftMailer + "M:Legacy.Factory.ComposeAsync#0 ; flows",
        """
        public class Job
        {
            public async Task Run(Mailer mailer)
            {
                mailer.{|CSPN1001:Send|}(await Factory.ComposeAsync(MailKind.Renewal));
                mailer.Send(await Factory.ComposeAsync(MailKind.Outage).ConfigureAwait(false));
            }
        }
        """);

    [Fact]
    public Task DecidingArgument_GoesToTheMemberThatDecides_AndReplacesIt() => Modelled.Code(
        "M:Legacy.Mailer.Send ; sender\nP:Legacy.Letter.From ; sender\nM:Legacy.Letter.SetFrom#0 ; flows ; sender\nM:Legacy.Letter.#ctor(System.Object)#0 ; sender",
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ours;
        [NotificationSender(SenderOrigin.Partner)] public class Theirs;

        public class Job
        {
            public void Run(Mailer mailer, Ours ours, Theirs theirs)
            {
                var letter = new Letter { Kind = MailKind.Renewal };
                mailer.Send(letter);
                letter.SetFrom(ours);
                mailer.{|CSPN1001:Send|}(letter);
                letter.SetFrom(theirs);
                mailer.Send(letter);
                letter.From = ours;
                mailer.{|CSPN1001:Send|}(letter);
                mailer.{|CSPN1001:Send|}(new Letter(ours) { Kind = MailKind.Renewal });
                mailer.Send(new Letter(theirs) { Kind = MailKind.Renewal, To = ours });
                mailer.Send(new Letter(ours) { Kind = MailKind.Renewal, From = theirs });
            }
        }
        """);

    [Fact]
    public Task DecidingArgument_WithoutAMember_AddsUp() => Modelled.Body(
        MicrosoftMailer + "M:Legacy.Letter.AddTo#0 ; flows ; recipient\nM:Legacy.Mailer.Send#0 ; topic ; recipient",
        """
        var letter = new Letter { Kind = MailKind.Renewal };
        letter.AddTo(new PartnerContact());
        mailer.Send(letter);
        letter.AddTo(new Employee());
        mailer.Send(letter);
        letter.AddTo(customer);
        mailer.{|CSPN1001:Send|}(letter);
        """);

    [Fact]
    public Task DecidingArgument_InALoop_ComesToRest() => Modelled.Code(
        MicrosoftMailer + "M:Legacy.Letter.AddTo#0 ; flows ; recipient\nM:Legacy.Letter.With#0 ; flows",
        """
        public class Job
        {
            public void Run(Mailer mailer, IEnumerable<Customer> customers, IEnumerable<Employee> employees)
            {
                var letter = new Letter { Kind = MailKind.Renewal };
                foreach (var employee in employees)
                    letter.AddTo(employee);

                foreach (var customer in customers)
                {
                    letter = letter.With(MailKind.Outage);
                    letter.AddTo(customer);
                }

                mailer.{|CSPN1001:Send|}(letter);
            }
        }
        """);

    [Fact]
    public Task WhatIsAsked_FlowsOn_WhereTheModelSaysSo() => Modelled.Code(
        "M:Legacy.Sender.Send ; sender\nM:Legacy.Gateway.Via#0 ; flows ; sender\nP:Legacy.Gateway.Item#0 ; flows ; sender\nP:Legacy.Route.Sender ; flows\nM:Legacy.Route.Open ; flows",
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ours;
        [NotificationSender(SenderOrigin.Partner)] public class Theirs;

        public class Job
        {
            public void Run(Gateway gateway, Ours ours, Theirs theirs, bool flag)
            {
                gateway.Via(ours).Sender.{|CSPN1001:Send|}(MailKind.Renewal);
                gateway.Via(theirs).Sender.Send(MailKind.Renewal);
                gateway[ours].Sender.{|CSPN1001:Send|}(MailKind.Renewal);
                gateway[theirs].Sender.Send(MailKind.Renewal);
                gateway[ours].Sender.{|CSPN1001:Send|}(flag ? MailKind.Renewal : MailKind.Outage);
                gateway[ours].Open().{|CSPN1001:Send|}(MailKind.Renewal);
                var route = gateway[ours];
                var sender = route.Sender;
                sender.{|CSPN1001:Send|}(MailKind.Renewal);
                sender.Send(MailKind.Outage);
            }
        }
        """);

    [Fact]
    public Task Flow_IsSeenThroughHelpers() => Modelled.Code(
        MicrosoftMailer + "M:Legacy.Letter.With#0 ; flows\nM:Legacy.Factory.Compose#0 ; flows",
        """
        public class Job
        {
            private static Letter Make(MailKind kind) => Factory.Compose(kind, null);
            private static void Fill(Letter letter, MailKind kind) => letter.With(kind);

            public void Run(Mailer mailer)
            {
                mailer.{|CSPN1001:Send|}(Make(MailKind.Renewal));
                mailer.Send(Make(MailKind.Outage));
                var letter = new Letter();
                Fill(letter, MailKind.Renewal);
                mailer.{|CSPN1001:Send|}(letter);
            }
        }
        """);
}
