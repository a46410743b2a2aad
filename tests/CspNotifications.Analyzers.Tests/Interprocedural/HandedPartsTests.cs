namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Members of what was handed in that are put into something else: of that they are parts, though nobody wrote them where they come from.</summary>
public class HandedPartsTests
{
    private const string Two = "private void Tell((MailKind Kind, Customer To) given) => ms.Send(new Mail { Kind = given.Item1, To = given.To });";

    [Fact]
    public Task Send_OfMailMadeOfTupleParts_IsReportedAtTheCall() => Job.Runs(
        Two,
        "this.{|CSPN1001:Tell|}((MailKind.Renewal, customer)); Tell((MailKind.Outage, customer));");

    [Fact]
    public Task Send_OfMailMadeOfAnothersMembers_IsReportedAtTheCall() => Job.Runs(
        "private void Forward(Mail mail) => ms.Send(new Mail { Kind = mail.Kind, To = mail.To });",
        "this.{|CSPN1001:Forward|}(new Mail { Kind = MailKind.Renewal, To = customer }); Forward(new Mail { Kind = MailKind.Outage, To = customer });");

    [Fact]
    public Task Send_OfRecordMadeOfAnothersMembers_IsReportedAtTheCall() => Job.Runs(
        "private void Forward(Message given, bool isLate) => ms.Send(new Message(To: given.To, Kind: given.Kind));",
        "this.{|CSPN1001:Forward|}(isLate: true, given: new Message(MailKind.Renewal, customer)); Forward(isLate: true, given: new(MailKind.Outage, customer));");

    [Fact]
    public Task Send_OfMailWithoutTheTellingPart_IsClean() => Job.Runs(
        "private void Forward(Mail mail) => ms.Send(new Mail { Body = mail.Subject, To = mail.To });",
        "Forward(new Mail { Kind = MailKind.Renewal, To = customer });");

    /// <summary>A member that was only read becomes a part where a called body puts it into something.</summary>
    [Fact]
    public Task Send_OfMemberThatACalledBodyPutsIntoAMessage_IsReported() => Job.Runs(
        """
        private static void Tell(Message message) => new Desk(new MicrosoftMailer()).{|CSPN1002:Notify|}(MailKind.Offer, message.To);
        private static void Calm(Message message) => new Desk(new MicrosoftMailer()).Notify(MailKind.Outage, message.To);
        """,
        "",
        "public sealed class Desk(IMailer mailer) { public void Notify(MailKind about, Customer to) => mailer.Send(new Message(about, to)); }");

    /// <summary>One of two objects, where more is asked before than states are kept apart: what is in the one counts still.</summary>
    [Fact]
    public Task Send_OfOneOfTwoObjects_IsReportedWhateverWasAskedBefore() => Job.With(
        """
        public void Run(Customer p, Customer q, Customer r, Customer s, bool flag)
        {
            var late = new Mail { Kind = MailKind.Renewal };
            var calm = new Mail { Kind = MailKind.Maintenance };
            Tell(late);
            Tell(calm);

            void Tell(Mail mail)
            {
                Console.WriteLine(p.IsDirect ? 1 : 2);
                Console.WriteLine(q.IsDirect ? 1 : 2);
                Console.WriteLine(r.IsDirect ? 1 : 2);
                Console.WriteLine(s.IsDirect ? 1 : 2);
                ms.Send(flag ? mail : (object)new OutageNotice("mail"));
            }
        }
        """.Replace("Tell(late)", "{|CSPN1001:Tell|}(late)"));

    private const string Pairs =
        """
        private static void Tell((MailKind Kind, Customer To) pair) => new MicrosoftMailer().Send(pair.Kind, pair.To);
        private static void Pass((MailKind Kind, Customer To) pair) => Tell(pair);
        private static void Keep((MailKind Kind, Customer To) pair) { var kept = pair; Pass(pair: kept); }
        private static void Choose(bool flag, (MailKind Kind, Customer To) one, (MailKind Kind, Customer To) two) { var chosen = flag ? one : two; Pass(chosen); }
        private static void WriteAfter((MailKind Kind, Customer To) pair) { var kept = pair; pair.Kind = MailKind.Outage; Pass(kept); }
        private static void ReadBefore((MailKind Kind, Customer To) pair) { var kind = pair.Kind; pair.Kind = MailKind.Outage; new MicrosoftMailer().Send(kind); }
        private static void WriteBefore((MailKind Kind, Customer To) pair) { pair.Kind = MailKind.Outage; Pass(pair); }
        """;

    /// <summary>A copy of a struct holds what the original held when it was handed in, over any depth.</summary>
    [Fact]
    public Task Parts_OfCopiesThatAreHandedOn_CountAtTheCaller() => Job.Runs(
        Pairs,
        """
        {|CSPN1001:Pass|}((MailKind.Renewal, customer)); Pass((MailKind.Outage, customer));
        {|CSPN1001:Keep|}((MailKind.Renewal, customer)); Keep((MailKind.Outage, customer));
        {|CSPN1001:Choose|}(flag, (MailKind.Outage, customer), (MailKind.Renewal, customer)); Choose(flag, (MailKind.Outage, customer), (MailKind.Maintenance, customer));
        {|CSPN1001:WriteAfter|}((MailKind.Renewal, customer)); WriteAfter((MailKind.Outage, customer));
        {|CSPN1001:ReadBefore|}((MailKind.Renewal, customer)); ReadBefore((MailKind.Outage, customer));
        WriteBefore((MailKind.Renewal, customer));
        if (customer.IsDirect) Keep((MailKind.Offer, customer)); else {|CSPN1002:Keep|}((MailKind.Offer, customer));
        """);
}
