namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Helpers that hand one of their arguments back, by a flag or a test: the caller's flag says which.</summary>
public class ChosenArgumentTests
{
    private const string Either =
        """
        private static T EitherOf<T>(bool isFirst, T first, T second) => isFirst ? first : second;
        private static IMailer Pick(bool isFirst, IMailer first, IMailer second) { if (isFirst) return first; return second; }
        """;

    [Fact]
    public Task Send_ByMailerChosenByConstantFlag_GoesByTheFlag() => Job.Runs(
        Either,
        """
        Pick(true, partner, ms).Send(MailKind.Renewal, customer);
        Pick(false, partner, ms).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        EitherOf<IMailer>(true, partner, ms).Send(MailKind.Renewal, customer);
        EitherOf<IMailer>(false, partner, ms).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_OfKindChosenByFlag_GoesTogetherWithTheFlag() => Job.Runs(
        Either,
        """
        var about = EitherOf(flag, MailKind.Renewal, MailKind.Outage);
        if (!flag) ms.Send(about, customer); else ms.{|CSPN1001:Send|}(about, customer);
        ms.{|CSPN1001:Send|}(about, customer);
        """);

    [Fact]
    public Task Send_ByOperatorThatChooses_GoesByWhatItAsks() => Job.Runs(
        "",
        """
        ms.Send((new Choice(MailKind.Outage) | new Choice(MailKind.Renewal)).Kind, customer);
        ms.{|CSPN1001:Send|}((new Choice(MailKind.None) | new Choice(MailKind.Renewal)).Kind, customer);
        """,
        "public readonly record struct Choice(MailKind Kind) { public static Choice operator |(Choice first, Choice second) => first.Kind == MailKind.None ? second : first; }");

    [Fact]
    public Task Send_OfReplacementKeptByTheObject_IsOnlyReportedWhereItIsTaken() => Job.Runs(
        "",
        "var notifier = new Notifier(ms, MailKind.Renewal); notifier.Notify(MailKind.Outage); notifier.{|CSPN1001:Notify|}(MailKind.None);",
        "public sealed class Notifier(IMailer mailer, MailKind other) { public void Notify(MailKind about) => mailer.Send(about == MailKind.None ? other : about); }");

    /// <summary>More ways to come out than are told apart: the call that has them as one must not take the choice of the next.</summary>
    [Fact]
    public Task Send_AfterCallsWithMoreWaysThanAreToldApart_IsReported() => Job.Runs(
        Either +
        """
        private static object Any(bool isNew, MailKind about = MailKind.Renewal) => about is MailKind.Outage or MailKind.Renewal ? !isNew ? new Mail() : new Mail() : new Mail();
        private static bool Same(bool isNew) { foreach (var each in new[] { Any(isNew) }) { } return isNew; }
        private static void Take(MailKind about, object what) { }
        private void Work(bool isNew, MailKind about) => Take(Calmed(about), EitherOf(Same(isNew), Any(isNew), new Mail()));
        private static MailKind Calmed(MailKind about) => about == MailKind.Renewal ? MailKind.Outage : about;
        """,
        "Work(false, kind); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); Work(true, kind); ms.{|CSPN1001:Send|}(MailKind.Invoice, customer);");

    /// <summary>What was handed in, or a constant: a caller that hands in a constant knows all that it may be.</summary>
    [Fact]
    public Task Result_ThatIsHandedInOrAConstant_IsNothingElse() => Job.Runs(
        """
        private static MailKind Either(bool flag, MailKind given) => flag ? MailKind.Outage : given;
        private static MailKind Through(bool flag, MailKind given) => Either(flag, given);
        private static IEnumerable<MailKind> Both(MailKind given) { yield return MailKind.Outage; yield return given; }
        private static List<MailKind> Listed(MailKind given) { var list = new List<MailKind>(); list.Add(given); list.Add(MailKind.Outage); return list; }
        """,
        """
        ms.Send(Either(flag, MailKind.Maintenance) == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        ms.Send(Through(flag, MailKind.Maintenance) == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        foreach (var one in Both(MailKind.Maintenance)) ms.Send(one == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        foreach (var one in Listed(MailKind.Maintenance)) ms.Send(one == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        ms.{|CSPN1001:Send|}(Either(flag, MailKind.Offer) == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        ms.{|CSPN1001:Send|}(Through(flag, MailKind.Offer) == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        ms.{|CSPN1001:Send|}(Through(flag, kind) == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        foreach (var one in Both(MailKind.Offer)) ms.{|CSPN1001:Send|}(one == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        foreach (var one in Both(kind)) ms.{|CSPN1001:Send|}(one == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        foreach (var one in Listed(MailKind.Offer)) ms.{|CSPN1001:Send|}(one == MailKind.Offer ? MailKind.Renewal : MailKind.Outage);
        """);
}
