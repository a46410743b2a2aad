namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What a source method returns is known at its call: by what its body says, in terms of what it was given.</summary>
public class ReturnedValueTests
{
    [Fact]
    public Task Send_OfReturnedKind_IsReported() => Job.Runs(
        "private static MailKind Late() => MailKind.Renewal; private static MailKind Down() => MailKind.Outage;",
        "ms.{|CSPN1001:Send|}(Late(), customer); ms.Send(Down(), customer); partner.Send(Late(), customer);");

    [Fact]
    public Task Send_OfKindReturnedInBranches_IsReportedByTheArgument() => Job.Runs(
        "private static MailKind Pick(bool urgent) { if (urgent) return MailKind.Outage; return MailKind.Renewal; }",
        """
        ms.Send(Pick(true), customer);
        ms.{|CSPN1001:Send|}(Pick(false), customer);
        ms.{|CSPN1001:Send|}(Pick(flag), customer);
        if (flag)
            ms.Send(Pick(flag), customer);
        """);

    [Fact]
    public Task Send_OfKindNarrowedAfterItWasReturned_IsClean() => Job.Runs(
        "private static MailKind Pick(bool urgent) => urgent ? MailKind.Outage : MailKind.Renewal;",
        """
        var about = Pick(flag);
        if (about == MailKind.Renewal)
            partner.Send(about, customer);
        else
            ms.Send(about, customer);
        """);

    [Fact]
    public Task Send_OfParameterReturned_IsJudgedByTheArgument() => Job.Runs(
        "private static MailKind Same(MailKind about) => about; private static object Any(object what) { var kept = what; return kept; }",
        """
        ms.{|CSPN1001:Send|}(Same(MailKind.Renewal), customer);
        ms.Send(Same(MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(Any(Same(Same(MailKind.Invoice))), customer);
        ms.Send(MailKind.Renewal, Any(new PartnerContact()));
        ms.Send(Any(Any(MailKind.Outage)), customer);
        """);

    [Fact]
    public Task Send_ByReturnedMailer_IsReported() => Job.Runs(
        "private IMailer Ours() => ms; private IMailer Theirs() => partner; private IMailer One(bool ours) => ours ? ms : partner;",
        """
        Ours().{|CSPN1001:Send|}(MailKind.Renewal, customer);
        Theirs().Send(MailKind.Renewal, customer);
        One(flag).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        One(false).Send(MailKind.Renewal, customer);
        One(flag).Send(flag ? MailKind.Outage : MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_ByMailerChosenForTheKind_StaysWithIt() => Job.Runs(
        "private IMailer For(MailKind about) => about is MailKind.Renewal or MailKind.Invoice ? partner : ms;",
        """
        For(MailKind.Renewal).Send(MailKind.Renewal, customer);
        For(MailKind.Outage).{|CSPN1001:Send|}(MailKind.Renewal, customer);
        var about = flag ? MailKind.Renewal : MailKind.Outage;
        For(about).Send(about, customer);
        For(kind).Send(kind, customer);
        """);

    [Fact]
    public Task Send_OfReturnedMail_IsReportedByItsMembers() => Job.Runs(
        "private static Mail Make(MailKind about, object to) => new Mail { Kind = about, To = to, Subject = \"hello\" };",
        """
        ms.{|CSPN1001:Send|}(Make(MailKind.Renewal, customer));
        ms.Send(Make(MailKind.Renewal, new PartnerContact()));
        ms.Send(Make(MailKind.Outage, customer));
        ms.{|CSPN1002:Send|}(Make(MailKind.Offer, customer));
        var mail = Make(MailKind.Renewal, customer);
        mail.Kind = MailKind.Maintenance;
        ms.Send(mail);
        """);

    [Fact]
    public Task Send_OfObjectsMadeByTwoCalls_AreApart() => Job.Runs(
        "private static Mail Make(MailKind about) => new Mail { Kind = about };",
        """
        var first = Make(MailKind.Outage);
        var second = Make(MailKind.Outage);
        second.Kind = MailKind.Renewal;
        ms.Send(first, customer);
        ms.{|CSPN1001:Send|}(second, customer);
        """);

    [Fact]
    public Task Send_OfArgumentReturnedAfterAWrite_IsTheSameObject() => Job.Runs(
        "private static Mail About(Mail mail, MailKind about) { mail.Kind = about; return mail; }",
        """
        var mail = new Mail { Kind = MailKind.Outage };
        var same = About(mail, MailKind.Renewal);
        ms.{|CSPN1001:Send|}(mail, customer);
        same.Kind = MailKind.Outage;
        ms.Send(mail, customer);
        """);

    [Fact]
    public Task Send_ToReturnedCustomer_KeepsWhatWasAsked() => Job.Runs(
        """
        private static Customer DirectOrNone(Customer one) => one.IsDirect ? one : null;
        private static Customer DirectOf(Customer one, Customer two) => one.IsDirect ? one : two;
        """,
        """
        ms.Send(MailKind.Offer, DirectOrNone(customer));
        if (DirectOrNone(customer) is { } direct)
            ms.Send(MailKind.Offer, direct);
        ms.{|CSPN1002:Send|}(MailKind.Offer, DirectOf(customer, other));
        if (other.IsDirect)
            ms.Send(MailKind.Offer, DirectOf(customer, other));
        """);

    [Fact]
    public Task Send_OfReturnedTuple_KeepsItsPartsTogether() => Job.Runs(
        """
        private (IMailer, MailKind) Route(bool urgent) => urgent ? (ms, MailKind.Outage) : (partner, MailKind.Renewal);
        private (IMailer Mailer, MailKind Kind) Wrong(bool urgent) => urgent ? (partner, MailKind.Outage) : (ms, MailKind.Renewal);
        """,
        """
        var (mailer, about) = Route(flag);
        mailer.Send(about, customer);
        var wrong = Wrong(flag);
        wrong.Mailer.{|CSPN1001:Send|}(wrong.Kind, customer);
        """);

    [Fact]
    public Task Send_OfReturnedTask_IsReported() => Job.RunsAsync(
        "private static Task<MailKind> Late() => Task.FromResult(MailKind.Renewal); private static Task<MailKind> Down() => Task.FromResult(MailKind.Outage);",
        "ms.{|CSPN1001:Send|}(await Late(), customer); ms.Send(await Down(), customer); ms.{|CSPN1001:Send|}(Late().Result, customer);");

    [Fact]
    public Task Send_OfPartReturned_IsAboutThePart() => Job.Runs(
        "private static object To(Mail mail) => mail.To; private static MailKind KindOf(Mail mail) => mail.Kind;",
        """
        var mail = new Mail { Kind = MailKind.Renewal, To = new PartnerContact() };
        ms.Send(MailKind.Renewal, To(mail));
        ms.{|CSPN1001:Send|}(KindOf(mail), customer);
        ms.Send(To(mail));
        """);

    [Fact]
    public Task Send_OfReturnedText_IsAboutWhatWentIn() => Job.Runs(
        "private static string Subject(MailKind about, string name) => $\"{name}: {about}\";",
        "ms.{|CSPN1001:Send|}(Subject(MailKind.Renewal, \"x\"), customer); ms.Send(Subject(MailKind.Outage, \"x\"), customer);");

    [Fact]
    public Task Send_OfObjectReturnedAsItsBase_IsWhatItIs() => Job.Runs(
        "private static object Late() => new RenewalNotice(\"E5\"); private static object Down() => new OutageNotice(\"mail\"); private static object One(bool f) => f ? Late() : Down();",
        "ms.{|CSPN1001:Send|}(Late(), customer); ms.Send(Down(), customer); ms.{|CSPN1001:Send|}(One(flag), customer); ms.Send(One(false), customer);");

    [Fact]
    public Task Send_OfReturnedNull_IsClean() => Job.Runs(
        "private static MailKind? None() => null; private static MailKind? Some() => MailKind.Renewal;",
        "ms.Send(None() ?? MailKind.Outage, customer); ms.{|CSPN1001:Send|}(Some() ?? MailKind.Outage, customer);");

    [Fact]
    public Task Send_OfReturnedCollection_IsReportedByItsElements() => Job.Runs(
        "private static List<MailKind> All() => [MailKind.Outage, MailKind.Renewal]; private static MailKind[] Calm() => [MailKind.Outage, MailKind.Maintenance];",
        """
        foreach (var about in All()) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Calm()) ms.Send(about, customer);
        ms.{|CSPN1001:Send|}(All(), customer);
        """);

    [Fact]
    public Task Send_OfDeclaredReturn_IsWhatTheDeclarationSays() => Job.Runs(
        """
        [return: NotificationTopic(TopicKind.ServiceIncident)] private static MailKind Incident() => {|CSPN2001:MailKind.Renewal|};
        [return: NotificationTopic(TopicKind.CspSubscription)] private static MailKind Bill() => {|CSPN2001:MailKind.Outage|};
        """,
        "ms.Send(Incident(), customer); ms.{|CSPN1001:Send|}(Bill(), customer);");

    /// <summary>What a task or a sequence holds is what is declared of it, whatever the body puts in.</summary>
    [Fact]
    public Task Send_OfWhatADeclaredContainerHolds_IsWhatTheDeclarationSays() => Job.RunsAsync(
        """
        [return: NotificationTopic(TopicKind.ServiceIncident)] private static async Task<MailKind> IncidentAsync() { await Task.Yield(); return {|CSPN2001:MailKind.Renewal|}; }
        [return: NotificationTopic(TopicKind.CspSubscription)] private static async Task<MailKind> BillAsync() { await Task.Yield(); return {|CSPN2001:MailKind.Outage|}; }
        [return: NotificationTopic(TopicKind.ServiceIncident)] private static IEnumerable<MailKind> Incidents() { yield return {|CSPN2001:MailKind.Renewal|}; }
        [return: NotificationTopic(TopicKind.ServiceIncident)] private static List<MailKind> Listed() => {|CSPN2001:new() { MailKind.Renewal }|};
        """,
        """
        ms.Send(await IncidentAsync(), customer);
        ms.{|CSPN1001:Send|}(await BillAsync(), customer);
        foreach (var one in Incidents()) ms.Send(one, customer);
        foreach (var one in Listed()) ms.Send(one, customer);
        ms.Send(Listed()[0], customer);
        """);

    /// <summary>A struct that goes through one helper twice in one expression.</summary>
    [Fact]
    public Task Send_OfTupleThatWentThroughAHelperTwice_IsReported() => Job.Runs(
        "private static (MailKind Kind, Customer To) Same((MailKind Kind, Customer To) given) => given;",
        "ms.{|CSPN1001:Send|}(Same(Same((MailKind.Renewal, customer)))); ms.Send(Same(Same((MailKind.Outage, customer))));");

    /// <summary>What a test in the helper said of a member of the one that it returns holds for that one, not for the others.</summary>
    [Theory]
    [InlineData("foreach (var mail in all) if (mail.Kind == MailKind.Outage) return mail; throw new InvalidOperationException();")]
    [InlineData("return all.First(mail => mail.Kind == MailKind.Outage);")]
    [InlineData("return all.Where(mail => mail.Kind == MailKind.Outage).First();")]
    public Task Element_ThatAHelperChoseByItsMember_IsWhatItWasChosenFor(string body) => Job.Runs(
        $$"""private static Mail Calm(List<Mail> all) { {{body}} }""",
        """
        List<Mail> mails = [new() { Kind = MailKind.Renewal }, new() { Kind = MailKind.Outage }];
        var calm = Calm(mails);
        ms.Send(calm);
        ms.{|CSPN1001:Send|}(mails);
        ms.{|CSPN1001:Send|}(mails[0]);
        calm.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(calm);
        ms.{|CSPN1001:Send|}(mails[1]);
        """);
}
