using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Loops: values that change in the loop, guards before and in it, elements.</summary>
public class LoopTests
{
    [Fact]
    public Task Foreach_GuardOnElement_IsClean() =>
        Analyzed.Body("foreach (var c in new List<Customer> { customer, other }) if (c.IsDirect) ms.Send(MailKind.Offer, c);");

    [Fact]
    public Task Foreach_Element_IsReported() =>
        Analyzed.Body("foreach (var c in new List<Customer> { customer, other }) ms.{|CSPN1002:Send|}(MailKind.Offer, c);");

    [Fact]
    public Task Foreach_GuardOnAnother_IsReported() =>
        Analyzed.Body("foreach (var c in new List<Customer> { customer, other }) if (customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, c);");

    [Fact]
    public Task Foreach_GuardOfTheLastElement_IsReported() => Analyzed.Body(
        """
        var wasDirect = false;
        foreach (var c in new List<Customer> { customer, other })
        {
            if (wasDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, c);
            wasDirect = c.IsDirect;
        }
        """);

    [Fact]
    public Task Foreach_GuardOfTheLastElement_OfUnknownCollection_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, IEnumerable<Customer> customers)
            {
                Customer last = null;
                foreach (var c in customers)
                {
                    if (last != null && last.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, c);
                    last = c;
                }
            }
        }
        """);

    [Fact]
    public Task Foreach_LastElementGuarded_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, IEnumerable<Customer> customers)
            {
                Customer last = null;
                foreach (var c in customers)
                {
                    if (last != null && last.IsDirect) ms.Send(MailKind.Offer, last);
                    last = c;
                }
            }
        }
        """);

    [Fact]
    public Task Foreach_FoundAfterTheLoop_IsClean() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, IEnumerable<Customer> customers)
            {
                Customer found = null;
                foreach (var c in customers) if (c.IsDirect) { found = c; break; }
                if (found != null) ms.Send(MailKind.Offer, found);
            }
        }
        """);

    [Fact]
    public Task Foreach_LastSeenAfterTheLoop_IsReported() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, IEnumerable<Customer> customers)
            {
                Customer found = null;
                foreach (var c in customers) { found = c; if (c.IsDirect) break; }
                if (found != null) ms.{|CSPN1002:Send|}(MailKind.Offer, found);
            }
        }
        """);

    [Fact]
    public Task Foreach_GuardedElementsCollected_IsReportedForTheOthers() => Analyzed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer[] customers)
            {
                foreach (var c in customers)
                    if (!c.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, c);
                    else ms.Send(MailKind.Offer, c);
            }
        }
        """);

    [Fact]
    public Task Foreach_OfKinds_IsReported() =>
        Analyzed.Body("foreach (var k in new[] { MailKind.Outage, MailKind.Renewal }) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task Foreach_OfKinds_FilteredByIf_IsClean() =>
        Analyzed.Body("foreach (var k in new[] { MailKind.Outage, MailKind.Renewal }) if (k != MailKind.Renewal) ms.Send(k, customer);");

    [Fact]
    public Task Foreach_OfOperationalKinds_IsClean() =>
        Analyzed.Body("foreach (var k in new[] { MailKind.Outage, MailKind.Maintenance }) ms.Send(k, customer);");

    [Fact]
    public Task While_KindChangedAtTheEnd_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (flag) { ms.{|CSPN1001:Send|}(k, customer); k = MailKind.Renewal; }
        """);

    [Fact]
    public Task While_KindSetBackBeforeTheEnd_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (flag) { ms.Send(k, customer); k = MailKind.Renewal; partner.Send(k, customer); k = MailKind.Outage; }
        """);

    [Fact]
    public Task While_KindAfterTheLoop_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (Console.Read() > 0) k = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task While_KindPassedOnInThreeRounds_IsReported() => Analyzed.Body(
        """
        var a = MailKind.Outage; var b = MailKind.Outage; var c = MailKind.Outage;
        while (flag) { ms.{|CSPN1001:Send|}(a, customer); a = b; b = c; c = MailKind.Renewal; }
        """);

    [Fact]
    public Task While_GuardBeforeTheLoop_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        while (flag) ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task While_GuardBeforeTheLoop_OverwrittenInIt_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        while (flag) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); customer = other; }
        """);

    [Fact]
    public Task While_GuardAsCondition_IsClean() =>
        Analyzed.Body("while (customer.IsDirect) { ms.Send(MailKind.Offer, customer); customer = other; }");

    [Fact]
    public Task While_GuardAsCondition_AfterTheLoop_IsReported() => Analyzed.Body(
        """
        while (customer.IsDirect) customer = other;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task While_NegatedGuardAsCondition_AfterTheLoop_IsClean() => Analyzed.Body(
        """
        while (!customer.IsDirect) customer = other;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task DoWhile_KindChanged_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        do { ms.{|CSPN1001:Send|}(k, customer); k = MailKind.Invoice; } while (flag);
        """);

    [Fact]
    public Task DoWhile_NegatedGuardAsCondition_IsClean() => Analyzed.Body(
        """
        do { customer = other; } while (!customer.IsDirect);
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task For_KindChangedByTheIterator_IsReported() =>
        Analyzed.Body("for (var k = MailKind.Outage; flag; k = MailKind.Renewal) ms.{|CSPN1001:Send|}(k, customer);");

    [Fact]
    public Task For_FirstRoundOnly_IsClean() =>
        Analyzed.Body("for (var k = MailKind.Outage; k != MailKind.Renewal; k = MailKind.Renewal) ms.Send(k, customer);");

    [Fact]
    public Task Nested_InnerChangesOuterSends_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (flag)
        {
            ms.{|CSPN1001:Send|}(k, customer);
            while (Console.Read() > 0) k = MailKind.Renewal;
        }
        """);

    [Fact]
    public Task NewMailInEachRound_IsClean() => Analyzed.Body(
        """
        Mail last = new Mail { Kind = MailKind.Outage };
        while (flag)
        {
            var mail = new Mail { Kind = MailKind.Renewal };
            partner.Send(mail, customer);
            ms.Send(last, customer);
        }
        """);

    [Fact]
    public Task MailOfTheLastRound_IsReported() => Analyzed.Body(
        """
        Mail last = new Mail { Kind = MailKind.Outage };
        while (flag)
        {
            ms.{|CSPN1001:Send|}(last, customer);
            var mail = new Mail { Kind = MailKind.Outage };
            last = mail;
            if (flag2) mail.Kind = MailKind.Renewal;
        }
        """);
}
