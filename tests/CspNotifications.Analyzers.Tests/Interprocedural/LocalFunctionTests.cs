using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>
/// Local functions: what an argument decides is reported at the call, what was captured decides at the send inside.
/// </summary>
public class LocalFunctionTests
{
    [Fact]
    public Task Call_ThatPassesTheTopic_IsReported() => Analyzed.Body(
        """
        void Notify(MailKind about) => ms.Send(about, customer);
        {|CSPN1001:Notify|}(MailKind.Renewal);
        Notify(MailKind.Outage);
        if (flag) {|CSPN1001:Notify|}(MailKind.Invoice);
        """);

    [Fact]
    public Task Call_BeforeTheDeclaration_IsReported() => Analyzed.Body(
        """
        {|CSPN1001:Notify|}(ms, MailKind.Renewal);
        Notify(partner, MailKind.Renewal);
        Notify(ms, MailKind.Outage);
        return;

        static void Notify(IMailer mailer, MailKind about) => mailer.Send(about);
        """);

    [Fact]
    public Task Send_OfCapturedKind_IsReportedInside() => Analyzed.Body(
        """
        var late = MailKind.Renewal;
        var down = MailKind.Outage;
        void Late() => ms.{|CSPN1001:Send|}(late, customer);
        void Down() => ms.Send(down, customer);
        Late();
        Down();
        """);

    [Fact]
    public Task Send_OfCapturedKindWrittenBetweenCalls_IsReportedInside() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        void Notify() => ms.{|CSPN1001:Send|}(about, customer);
        Notify();
        about = MailKind.Renewal;
        Notify();
        """);

    [Fact]
    public Task Send_OfCapturedKindReplacedBeforeEveryCall_IsClean() => Analyzed.Body(
        """
        var about = MailKind.Renewal;
        void Notify() => ms.Send(about, customer);
        about = MailKind.Outage;
        Notify();
        about = MailKind.Maintenance;
        Notify();
        """);

    [Fact]
    public Task Send_OfCapturedKindWrittenAfterTheLastCall_IsClean() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        void Notify() => ms.Send(about, customer);
        Notify();
        about = MailKind.Renewal;
        partner.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfResult_IsReported() => Analyzed.Body(
        """
        MailKind Late() => MailKind.Renewal;
        MailKind Pick(bool urgent) { if (urgent) return MailKind.Outage; return Late(); }
        ms.{|CSPN1001:Send|}(Late(), customer);
        ms.Send(Pick(true), customer);
        ms.{|CSPN1001:Send|}(Pick(flag), customer);
        """);

    [Fact]
    public Task Send_ByCapturedMailerReturned_IsReported() => Analyzed.Body(
        """
        IMailer For(MailKind about) => about == MailKind.Renewal ? partner : ms;
        For(MailKind.Renewal).Send(MailKind.Renewal, customer);
        For(MailKind.Outage).Send(MailKind.Outage, customer);
        For(MailKind.Outage).{|CSPN1001:Send|}(MailKind.Invoice, customer);
        """);

    [Fact]
    public Task Send_OfCaptureThatACallWrote_IsReported() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        void SetLate() => about = MailKind.Renewal;
        void SetDown() { about = MailKind.Outage; }
        ms.Send(about, customer);
        SetLate();
        ms.{|CSPN1001:Send|}(about, customer);
        SetDown();
        ms.Send(about, customer);
        if (flag) SetLate();
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_OfCaptureThatNoCallWrote_IsClean() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        void SetLate() => about = MailKind.Renewal;
        ms.Send(about, customer);
        if (false) SetLate();
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Call_OfRecursiveFunction_IsReportedOutside() => Analyzed.Body(
        """
        void Walk(MailKind about, int depth)
        {
            if (depth == 0) return;
            ms.Send(about, customer);
            Walk(about, depth - 1);
        }

        {|CSPN1001:Walk|}(MailKind.Renewal, 3);
        Walk(MailKind.Outage, 3);
        """);

    [Fact]
    public Task Call_OfNestedFunctions_IsReportedAtTheOutermost() => Analyzed.Body(
        """
        void Outer(MailKind about)
        {
            Inner();
            void Inner() => Innermost(about);
            void Innermost(MailKind what) => ms.Send(what, customer);
        }

        {|CSPN1001:Outer|}(MailKind.Renewal);
        Outer(MailKind.Outage);
        """);

    [Fact]
    public Task Call_OfGenericAndDefaultedFunction_IsReported() => Analyzed.Body(
        """
        void Post<T>(T what, object to = null) => ms.Send(what, to);
        {|CSPN1001:Post|}(MailKind.Renewal);
        {|CSPN1001:Post|}<object>(new RenewalNotice("E5"), customer);
        Post(MailKind.Renewal, new Employee());
        Post(new OutageNotice("mail"));
        """);

    [Fact]
    public Task Send_InGuardedRegion_IsClean() => Analyzed.Body(
        """
        void Offer() => ms.Send(MailKind.Offer, customer);
        void OfferOther() => ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        if (customer.IsDirect)
        {
            Offer();
            OfferOther();
            void Again() => ms.Send(MailKind.Offer, customer);
            Again();
        }
        """);

    [Fact]
    public Task Send_CalledInsideAndOutsideTheGuard_IsReportedInside() => Analyzed.Body(
        """
        void Offer() => ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        if (customer.IsDirect) Offer();
        else Offer();
        """);

    [Fact]
    public Task Send_OfOutAndRefOfFunction_IsReported() => Analyzed.Body(
        """
        static bool TryLate(bool late, out MailKind about) { about = late ? MailKind.Renewal : MailKind.Outage; return late; }
        static void Soften(ref MailKind about) { if (about == MailKind.Renewal) about = MailKind.Outage; }
        if (TryLate(flag, out var about)) ms.{|CSPN1001:Send|}(about, customer);
        else ms.Send(about, customer);
        Soften(ref about);
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfIteratorFunction_IsReportedByItsElements() => Analyzed.Body(
        """
        IEnumerable<MailKind> All() { yield return MailKind.Outage; if (flag) yield return MailKind.Renewal; }
        IEnumerable<MailKind> Calm() { yield return MailKind.Outage; yield return MailKind.Maintenance; }
        foreach (var about in All()) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Calm()) ms.Send(about, customer);
        """);

    [Fact]
    public Task Call_OfFunctionInMethodsBesideEachOther_IsReported() => Job.With(
        """
        public void First(Customer to) { {|CSPN1001:Notify|}(MailKind.Renewal); void Notify(MailKind about) => ms.Send(about, to); }
        public void Second(Customer to) { Notify(MailKind.Renewal); void Notify(MailKind about) => partner.Send(about, to); }
        public void Third(MailKind about, Customer to) { Notify(); void Notify() => ms.Send(about, to); }
        public void Fourth(Customer to) { {|CSPN1001:Third|}(MailKind.Renewal, to); Third(MailKind.Outage, to); }
        """);

    /// <summary>A local function runs on the object of the body around it.</summary>
    [Fact]
    public Task Send_OfMemberSetBefore_IsReportedInside() => Job.Runs(
        "private MailKind _late; private MailKind _down;",
        """
        _late = MailKind.Renewal;
        _down = MailKind.Outage;
        void Late(int times) => ms.{|CSPN1001:Send|}(_late, customer);
        void Down(int times) => ms.Send(_down, customer);
        Late(1);
        Down(1);
        """);

    [Fact]
    public Task Send_OfMemberSetByLocalFunction_IsReported() => Job.Runs(
        "private MailKind _about;",
        """
        void Late() => _about = MailKind.Renewal;
        void Down() => _about = MailKind.Outage;
        Late();
        ms.{|CSPN1001:Send|}(_about, customer);
        Down();
        ms.Send(_about, customer);
        """);

    /// <summary>One call leads to two sends: the one that is reported inside does not hide the other.</summary>
    [Fact]
    public Task Call_ThatLeadsToASendThatIsReportedInsideAndToAnother_IsReported() => Analyzed.Body(
        """
        void Tell(MailKind about)
        {
            if (flag) ms.{|CSPN1001:Send|}(about == MailKind.Outage ? MailKind.Renewal : about);
            ms.Send(new Mail { Kind = about });
        }

        Tell(MailKind.Outage);
        {|CSPN1001:Tell|}(MailKind.Renewal);
        """);

    /// <summary>Two calls within a function lead to one send: each is said.</summary>
    [Fact]
    public Task Calls_ThatLeadToOneSend_AreEachReported() => Job.Runs(
        "private readonly MailKind _about = MailKind.Renewal;",
        """
        void Tell(MailKind other)
        {
            Action<MailKind> send = given => ms.Send(_about);
            {|CSPN1001:send|}(other);
            {|CSPN1001:send|}(other);
        }

        Tell(MailKind.Outage);
        """);
}
