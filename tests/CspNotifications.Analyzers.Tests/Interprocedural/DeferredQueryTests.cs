namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Queries run when their elements are asked for: what they captured, and what they select from, counts as it is then.</summary>
public class DeferredQueryTests
{
    private static Task Runs(string statements, string members = "") => Job.Runs(members, "List<MailKind> kinds = [kind];" + statements);

    [Fact]
    public Task Filter_ByVariableThatIsWrittenLater_UsesWhatItIsThen() => Runs(
        """
        var late = MailKind.Outage;
        var found = kinds.Where(each => each == late);
        late = MailKind.Renewal;
        foreach (var about in found) ms.{|CSPN1001:Send|}(about);

        var down = MailKind.Renewal;
        found = kinds.Where(each => each == down);
        down = MailKind.Outage;
        foreach (var about in found) ms.Send(about);
        """);

    [Fact]
    public Task Projection_OfVariableThatIsWrittenLater_UsesWhatItIsThen() => Runs(
        """
        var late = MailKind.Outage;
        var found = kinds.Select(each => late);
        late = MailKind.Renewal;
        foreach (var about in found) ms.{|CSPN1001:Send|}(about);
        ms.{|CSPN1001:Send|}(found.Last());
        ms.{|CSPN1001:Send|}(found);

        var down = MailKind.Renewal;
        found = kinds.Select(each => down);
        down = MailKind.Outage;
        foreach (var about in found) ms.Send(about);
        """);

    [Fact]
    public Task Projection_OfMemberThatIsWrittenLater_UsesWhatItIsThen() => Runs(
        """
        var mail = new Mail { Kind = MailKind.Outage };
        var found = kinds.Select(each => mail.Kind);
        ms.Send(found.First());
        mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(found.First());
        """);

    [Fact]
    public Task Source_ThatGrowsLater_IsReadThen() => Runs(
        """
        var list = new List<MailKind> { MailKind.Outage };
        var found = list.Where(each => true).Select(each => each);
        ms.Send(found.First());
        list.Add(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(found.Last());
        list.Clear();
        list.Add(MailKind.Maintenance);
        foreach (var about in found) ms.Send(about);
        """);

    [Fact]
    public Task Copy_OfTheElements_StaysAsItIs() => Runs(
        """
        var about = MailKind.Outage;
        var found = kinds.Select(each => about).ToList();
        about = MailKind.Renewal;
        ms.Send(found[0]);
        foreach (var each in found) ms.Send(each);
        """);

    [Fact]
    public Task Loop_ThatChangesWhatItRunsOver_SeesIt() => Runs(
        """
        var about = MailKind.Outage;
        foreach (var each in kinds.Select(each => about))
        {
            ms.{|CSPN1001:Send|}(each);
            if (flag) about = MailKind.Renewal;
        }

        var other1 = MailKind.Outage;
        foreach (var each in kinds.Select(each => other1))
        {
            ms.Send(each);
            if (flag) other1 = MailKind.Maintenance;
        }
        """);

    [Fact]
    public Task Helper_ThatIsHandedAQuery_RunsItThen() => Runs(
        """
        var about = MailKind.Outage;
        var found = kinds.Select(each => about);
        Tell(ms, found);
        about = MailKind.Renewal;
        {|CSPN1001:Tell|}(ms, found);
        """,
        "private static void Tell(IMailer mailer, IEnumerable<MailKind> all) { foreach (var each in all) mailer.Send(each); }");

    /// <summary>What a filter does beside asking is done, and what it asks of other things is forgotten.</summary>
    [Fact]
    public Task Filter_ThatWrites_HasWritten() => Runs(
        """
        var text = new System.Text.StringBuilder();
        var all = kinds.Where(each => { text.Append(MailKind.Renewal); return true; }).ToList();
        ms.{|CSPN1001:Send|}(text);
        """);

    /// <summary>Whether a filter runs at all depends on the elements, and on whether they are asked for.</summary>
    [Fact]
    public Task Filter_ThatWrites_HasPerhapsWritten() => Runs(
        """
        var about = MailKind.Renewal;
        var found = kinds.Where(each => { about = MailKind.Outage; return true; });
        ms.{|CSPN1001:Send|}(about);
        var other1 = MailKind.Renewal;
        var some = new[] { kind }.Where(each => { other1 = MailKind.Outage; return true; });
        ms.{|CSPN1001:Send|}(other1);
        """);
}
