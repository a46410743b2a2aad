namespace Zoo.Newest;

public partial class Desk
{
    public partial Desk(MicrosoftMailer ms, MailKind kind);
    public partial event Action<MailKind> Told;
    public Mail? Mail { get; set; }
    public MailKind Kind { get; set => field = value is MailKind.None ? MailKind.Renewal : value; }
}

public partial class Desk
{
    public partial Desk(MicrosoftMailer ms, MailKind kind) { ms.Send(kind); Kind = kind; }
    public partial event Action<MailKind> Told { add => value(MailKind.Renewal); remove { } }

    public static void Run(Desk? desk, MicrosoftMailer ms, Customer customer, Mail[]? mails)
    {
        desk?.Mail = new Mail { Kind = MailKind.Renewal };
        desk?.Mail?.Kind = MailKind.Renewal;
        desk?.Mail?.Subject += "x";
        desk?.Told += kind => ms.Send(kind, customer);
        mails?[0].Kind = MailKind.Outage;
        mails?[1]?.To ??= customer;
        ms.Send(desk?.Mail?.Kind, customer);
        ms.Send(mails?[0], nameof(List<>.Count) + nameof(Dictionary<,>));
        new[] { MailKind.Renewal }.TellAll(ms);
        Parse parse = (text, out kind) => Enum.TryParse(text, out kind);
        if (parse("Renewal", out var parsed)) ms.Send(parsed, customer);
    }
}

public delegate bool Parse(string text, out MailKind kind);

public static class Spans
{
    public static void TellAll(this ReadOnlySpan<MailKind> kinds, MicrosoftMailer ms) { foreach (var kind in kinds) ms.Send(kind); }
}
