namespace Zoo.Operators;

/// <summary><see cref="Extensions.extension(Customer).Tell(MicrosoftMailer)"/></summary>
public class Tally
{
    private int _sum;

    public void operator +=(MailKind kind) { _sum += (int)kind; new MicrosoftMailer().Send(kind); }
    public void operator checked +=(MailKind kind) => _sum = checked(_sum + (int)kind);
    public void operator -=(MailKind kind) => _sum--;
    public void operator *=(MailKind kind) => _sum--;
    public void operator /=(MailKind kind) => _sum--;
    public void operator %=(MailKind kind) => _sum--;
    public void operator &=(MailKind kind) => _sum--;
    public void operator |=(MailKind kind) => _sum--;
    public void operator ^=(MailKind kind) => _sum--;
    public void operator <<=(MailKind kind) => _sum--;
    public void operator >>=(MailKind kind) => _sum--;
    public void operator >>>=(MailKind kind) => _sum--;
    public void operator ++() => _sum++;
    public void operator --() => _sum--;
    public static Tally operator +(Tally left, MailKind right) => left;
}

public static class Uses
{
    public static void Run(MicrosoftMailer ms, Tally tally, Customer customer)
    {
        tally += MailKind.Renewal;
        checked { tally += MailKind.Outage; }
        tally++;
        ms.Send(--tally, customer);
        tally -= MailKind.Offer; tally *= MailKind.None; tally /= MailKind.None; tally %= MailKind.None; tally &= MailKind.None; tally |= MailKind.None;
        tally ^= MailKind.None; tally <<= MailKind.None; tally >>= MailKind.None; tally >>>= MailKind.None;
        ms.Send(tally + MailKind.Renewal);
        customer.Tell(ms);
        ms.Send(customer + MailKind.Renewal);
    }
}

public static class Extensions
{
    extension(Customer customer)
    {
        public void Tell(MicrosoftMailer ms) => ms.Send(MailKind.Renewal, customer);
        public static MailKind operator +(Customer left, MailKind right) { new MicrosoftMailer().Send(right, left); return right; }
    }
}
