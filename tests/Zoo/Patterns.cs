namespace Zoo.Patterns;

public class Patterns(MicrosoftMailer ms)
{
    public void Tests(object what, MailKind kind, Customer customer, int n, int[] numbers, string text, ReadOnlySpan<char> span)
    {
        if (what is RenewalNotice) ms.Send(what, customer);
        if (what is RenewalNotice renewal and { Plan: "x" }) ms.Send(renewal, customer);
        if (what is not null and not string) ms.Send(what);
        if (kind is MailKind.Renewal or MailKind.Invoice) ms.Send(kind, customer);
        if (kind is not (MailKind.Renewal or MailKind.Invoice)) ms.Send(kind, customer);
        if (n is > 1 and <= 5 or >= 10 and < 20 or -1) ms.Send((MailKind)n);
        if (what is var anything && customer is { IsDirect: true, Name.Length: > 3 and var length } named) ms.Send(anything, named.Name + length);
        if (what is Message(var about, { IsDirect: true } to) { To.Name: not null }) ms.Send(about, to);
        if (what is (MailKind first, Customer _)) ms.Send(first);
        if ((kind, n) is (MailKind.Renewal, > 3)) ms.Send(kind, customer);
        if (numbers is [1, _, .. var rest, > 3] and { Length: > 2 }) ms.Send((MailKind)rest[0]);
        if (numbers is [] or [..] or [.., 1] or [1, ..[2, ..]]) ms.Send((MailKind)numbers[^1]);
        if (text is ['r', .. { Length: 3 } middle, not 'l']) ms.Send(middle);
        if (span is "renewal" or [>= 'a' and <= 'z', ..]) ms.Send(span.ToString());
        if (what is { } something) ms.Send(something);
        if (what is Mail { Kind: MailKind.Renewal, To: Customer { IsDirect: false } csp } mail) ms.Send(mail, csp);
        if (what is ValueTuple<int, int>(var x, var y) && x > y) ms.Send((MailKind)x);
        if (what is (> 1, _) or ITuple2 { }) ms.Send(what);
        if (what is List<MailKind> { Count: 1 } and [MailKind.Renewal or MailKind.Invoice, ..]) ms.Send(what, customer);
        if (customer is (var name, _)) ms.Send(name);
    }

    public MailKind Switches(object what, MailKind kind, Customer customer, int? n, (bool A, bool B) flags)
    {
        ms.Send(kind switch { MailKind.Renewal => MailKind.Outage, MailKind.Invoice when customer.IsDirect => kind, > MailKind.Offer => default, var other => other }, customer);
        ms.Send(flags switch { (true, true) => MailKind.Renewal, (A: false, B: var b) => b ? MailKind.Offer : MailKind.Outage, _ => throw new InvalidOperationException() }, customer);
        ms.Send(what switch { RenewalNotice => what, OutageNotice { Service: "x" or "y" } notice => notice, string { Length: > 3 } s => s, int or long => 1, null => "", _ => what }, customer);
        return n switch { null => MailKind.None, < 0 and not -5 => MailKind.Renewal, (>= 0) => (MailKind)n.Value, };
    }
}

public interface ITuple2 : System.Runtime.CompilerServices.ITuple;

public static class Parts
{
    public static void Deconstruct(this Customer customer, out string name, out bool isDirect) => (name, isDirect) = (customer.Name, customer.IsDirect);
}
