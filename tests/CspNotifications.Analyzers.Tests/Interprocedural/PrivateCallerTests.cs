namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What only a test in a private method leads to is reported there if one of those that call it passes the test; nobody else can call it.</summary>
public class PrivateCallerTests
{
    private static Task Runs(string members, string statements) => Job.Runs(members, statements);

    [Fact]
    public Task Test_ThatNoCallerPasses_IsClean() => Runs(
        "private void Tell(MailKind about) { if (about == MailKind.Renewal) ms.Send(about); }",
        "Tell(MailKind.Outage); Tell(MailKind.Maintenance);");

    [Fact]
    public Task Test_ThatOneCallerPasses_IsReported() => Runs(
        "private void Tell(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "Tell(MailKind.Outage); Tell(MailKind.Renewal);");

    [Fact]
    public Task Test_ThatSomethingUnknownMayPass_IsReported() => Runs(
        "private void Tell(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "Tell(kind);");

    [Fact]
    public Task Test_InMethodThatNobodyCalls_IsReported() => Runs(
        "private void Tell(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "");

    [Fact]
    public Task Test_InMethodThatIsHandedOver_IsReported() => Runs(
        "private void Tell(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "Tell(MailKind.Outage); Action<MailKind> tell = Tell; Console.WriteLine(tell);");

    [Fact]
    public Task Test_InMethodThatOthersCanCall_IsReported() => Runs(
        "internal void Tell(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }",
        "Tell(MailKind.Outage);");

    [Fact]
    public Task Test_BehindAnotherPrivateMethod_IsAskedOfItsCallers() => Runs(
        """
        private void Calm(MailKind about) { if (about != MailKind.None) TellCalm(about); }
        private void TellCalm(MailKind about) { if (about == MailKind.Renewal) ms.Send(about); }
        private void Late(MailKind about) { if (about != MailKind.None) TellLate(about); }
        private void TellLate(MailKind about) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); }
        """,
        "Calm(MailKind.Outage); Late(kind);");

    [Fact]
    public Task Call_ThatATestLeadsTo_IsAskedOfTheCallers() => Runs(
        """
        private void Calm(MailKind about) { if (about == MailKind.Renewal) Send(about); }
        private void Late(MailKind about) { if (about == MailKind.Renewal) {|CSPN1001:Send|}(about); }
        private void Send(MailKind about) => ms.Send(about);
        """,
        "Calm(MailKind.Outage); Late(kind);");

    [Fact]
    public Task Test_OfTheTypeOrOfAGuard_IsAskedOfTheCallers() => Runs(
        """
        private static void ToCalm(IMailer mailer) { if (mailer is MicrosoftMailer) mailer.Send(MailKind.Renewal); }
        private static void ToLate(IMailer mailer) { if (mailer is MicrosoftMailer) mailer.{|CSPN1001:Send|}(MailKind.Renewal); }
        private void Offer(Customer to) { if (!to.IsDirect) ms.Send(MailKind.Offer, to); }
        """,
        "ToCalm(partner); ToLate(flag ? partner : ms); if (customer.IsDirect) Offer(customer);");

    /// <summary>What is worse does not happen; what is less bad does.</summary>
    [Fact]
    public Task Tests_OfWhichOneIsPassed_AreReportedForThat() => Runs(
        "private void Tell(MailKind about) { if (about is MailKind.Renewal or MailKind.Newsletter) ms.{|CSPN1003:Send|}(about); }",
        "Tell(MailKind.Newsletter); Tell(MailKind.Outage);");

    [Fact]
    public Task Send_BehindATestEitherWay_IsReported() => Runs(
        "private void Tell(bool isNew) { if (isNew) Console.WriteLine(); ms.{|CSPN1001:Send|}(MailKind.Renewal); }",
        "Tell(true);");

    /// <summary>A test that nobody passes says nothing of those that do not need it.</summary>
    [Fact]
    public Task Send_ThatACallerDecidesBehindATestThatNobodyPasses_IsReportedAtTheCall() => Runs(
        "private void Tell(MailKind about) => (about == MailKind.Renewal ? ms : ms).Send(about);",
        "{|CSPN1003:Tell|}(MailKind.Newsletter); Tell(MailKind.Outage); if (kind != MailKind.Renewal) Tell(kind);");

    [Fact]
    public Task Test_InMethodThatCallsItself_IsAskedOfTheOthers() => Runs(
        """
        private void Calm(MailKind about, int times) { if (about == MailKind.Renewal) ms.Send(about); if (times > 0) Calm(about, times - 1); }
        private void Late(MailKind about, int times) { if (about == MailKind.Renewal) ms.{|CSPN1001:Send|}(about); if (times > 0) Late(MailKind.Renewal, times - 1); }
        """,
        "Calm(MailKind.Outage, 3); Late(MailKind.Outage, 3);");

    [Fact]
    public Task Test_OnCallFromALambdaOrANestedType_IsReported() => Job.With(
        """
        private static void Calm(MicrosoftMailer mailer, MailKind about) { if (about == MailKind.Renewal) mailer.Send(about); }
        private static void Late(MicrosoftMailer mailer, MailKind about) { if (about == MailKind.Renewal) mailer.{|CSPN1001:Send|}(about); }
        private static void Later(MicrosoftMailer mailer, MailKind about) { if (about == MailKind.Renewal) mailer.{|CSPN1001:Send|}(about); }

        public void Run(List<MailKind> kinds)
        {
            Calm(ms, MailKind.Outage);
            kinds.ForEach(kind => Late(ms, kind));
        }

        public class Inner(MicrosoftMailer mailer) { public void Run() => Later(mailer, MailKind.Renewal); }
        """);

    /// <summary>Some paths come there without any test, whatever comes of the others.</summary>
    [Fact]
    public Task Send_OnPathsThatPassATestAndOnOthers_IsReported() => Job.With(
        """
        private static bool Has(Customer to, bool also) => to is { IsDirect: true } && also;
        private void Late(bool also, Customer to) { if (!Has(to, also)) ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        private void Calm(bool also, Customer to) { if (Has(to, also)) ms.Send(MailKind.Renewal); }

        public void Run(Customer to)
        {
            if (to.IsDirect) return;
            Late(true, to);
            Calm(true, to);
        }
        """);

    /// <summary>Whom it goes to is for the callers to guard.</summary>
    [Fact]
    public Task Send_ToWhomTheCallersGuard_IsJudgedByThem() => Job.With(
        """
        private void Calm(Customer to) => ms.Send(MailKind.Offer, to);
        private void Late(Customer to) => ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        private void Unused(Customer to) => ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        private async Task CalmAsync(Customer to) { await Task.Yield(); ms.Send(MailKind.Offer, to); }
        private static void CalmAll(MicrosoftMailer mailer, IEnumerable<Customer> all) { foreach (var to in all) mailer.Send(MailKind.Offer, to); }
        private static void LateAll(MicrosoftMailer mailer, IEnumerable<Customer> all) { foreach (var to in all) mailer.{|CSPN1002:Send|}(MailKind.Offer, to); }
        private void Deep(Customer to) => Deeper(to);
        private void Deeper(Customer to) => ms.Send(MailKind.Offer, to);
        private void Handed(Customer to) => ms.{|CSPN1002:Send|}(MailKind.Offer, to);
        private void CalmOf(Message message) => ms.Send(MailKind.Offer, message.To);
        private void LateOf(Message message) => ms.{|CSPN1002:Send|}(MailKind.Offer, message.To);
        private void Renew(Customer to) => ms.{|CSPN1001:Send|}(MailKind.Renewal, to);

        public async Task Run(List<Customer> all, Customer one, Customer other, Message message)
        {
            if (one.IsDirect) Calm(one);
            Late(other);
            if (one.IsDirect) Late(one);
            if (one.IsDirect) await CalmAsync(one);
            CalmAll(ms, all.Where(each => each.IsDirect).ToList());
            LateAll(ms, all);
            foreach (var each in all) if (each.IsDirect) Deep(each);
            all.ForEach(Handed);
            if (message.To.IsDirect) CalmOf(message); else LateOf(message);
            if (one.IsDirect) Renew(one);
        }
        """);
}
