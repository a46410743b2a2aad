using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary><c>List.ForEach</c>: the lambda's parameter gets the elements.</summary>
public class ListForEachTests
{
    [Fact]
    public Task Send_OfElement_IsReportedInside() => Analyzed.Body(
        """
        new List<MailKind> { MailKind.Outage, MailKind.Renewal }.ForEach(about => ms.{|CSPN1001:Send|}(about, customer));
        new List<MailKind> { MailKind.Outage, MailKind.Maintenance }.ForEach(about => ms.Send(about, customer));
        new List<MailKind> { MailKind.Renewal }.ForEach(about => partner.Send(about, customer));
        new List<MailKind>().ForEach(about => ms.Send(about, customer));
        """);

    [Fact]
    public Task Send_ToElement_IsReportedUnlessItWasAsked() => Job.Runs(
        "",
        """
        customers.ForEach(one => ms.{|CSPN1002:Send|}(MailKind.Offer, one));
        customers.ForEach(one => { if (one.IsDirect) ms.Send(MailKind.Offer, one); });
        customers.ForEach(one => { if (customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, one); });
        customers.Where(one => one.IsDirect).ToList().ForEach(one => ms.Send(MailKind.Offer, one));
        """);

    [Fact]
    public Task Call_OfHelperWithElement_IsReportedInside() => Job.Runs(
        "private void Notify(MailKind about) => ms.Send(about);",
        """
        List<MailKind> all = [MailKind.Outage, MailKind.Renewal];
        all.ForEach(about => {|CSPN1001:Notify|}(about));
        all.ForEach({|CSPN1001:Notify|});
        all.ForEach(about => { if (about != MailKind.Renewal) Notify(about); });
        """);

    [Fact]
    public Task Send_OfMailsInList_IsReportedInside() => Analyzed.Body(
        """
        var late = new List<Mail> { new() { Kind = MailKind.Renewal, To = customer } };
        late.ForEach(mail => ms.{|CSPN1001:Send|}(mail));
        late.ForEach(mail => { mail.To = new PartnerContact(); ms.Send(mail); });
        var down = new List<Mail> { new() { Kind = MailKind.Outage, To = customer } };
        down.ForEach(ms.Send);
        """);

    [Fact]
    public Task Send_OfElementThatForEachWrote_IsReported() => Analyzed.Body(
        """
        var mails = new List<Mail> { new() { Kind = MailKind.Outage } };
        ms.Send(mails[0], customer);
        mails.ForEach(mail => mail.Kind = MailKind.Renewal);
        ms.{|CSPN1001:Send|}(mails[0], customer);
        """);

    [Fact]
    public Task Send_OfCaptureThatForEachWrote_IsReported() => Analyzed.Body(
        """
        var last = MailKind.Outage;
        new List<MailKind> { MailKind.Renewal }.ForEach(about => last = about);
        ms.{|CSPN1001:Send|}(last, customer);
        var calm = MailKind.Outage;
        new List<MailKind> { MailKind.Maintenance }.ForEach(about => calm = about);
        ms.Send(calm, customer);
        """);

    [Fact]
    public Task Send_InForEachOfArray_IsReportedInside() => Analyzed.Body(
        """
        Array.ForEach(new[] { MailKind.Renewal }, about => ms.{|CSPN1001:Send|}(about, customer));
        Array.ForEach(new[] { MailKind.Outage }, about => ms.Send(about, customer));
        """);

    [Fact]
    public Task Send_InNestedForEach_KeepsItsCaptures() => Analyzed.Body(
        """
        List<MailKind> calm = [MailKind.Outage];
        List<MailKind> all = [MailKind.Renewal];
        List<object> staff = [new Employee()];
        all.ForEach(about => staff.ForEach(to => ms.Send(about, to)));
        calm.ForEach(about => new List<Customer> { customer }.ForEach(to => ms.Send(about, to)));
        all.ForEach(about => new List<Customer> { customer }.ForEach(to => ms.{|CSPN1001:Send|}(about, to)));
        """);

    [Fact]
    public Task Function_IsDoneWhenForEachReturns() => Analyzed.Body(
        """
        var about = MailKind.Outage;
        new List<MailKind> { MailKind.Outage }.ForEach(each => ms.Send(each == MailKind.Renewal ? MailKind.Renewal : about));
        Array.ForEach([1, 2], _ => ms.Send(about));
        about = MailKind.Renewal;
        var mail = new Mail { Kind = MailKind.Outage };
        Action later = () => ms.{|CSPN1001:Send|}(about);
        later();
        """);
}
