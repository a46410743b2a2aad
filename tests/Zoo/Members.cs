using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CspNotifications;

namespace Zoo.Members;

[NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(PartnerSide), Method = nameof(PartnerSide.Post))]
public abstract partial class Desk
{
    [NotificationTopic] protected MailKind _kind = MailKind.Renewal, _other;
    public static readonly object? Nothing = null;
    public const string Name = nameof(Desk) + "!";
    [field: NotificationTopic(TopicKind.CspSubscription)]
    public event Action<MailKind>? Changed, Closed;
    public event Action<MailKind> Watched { add => Changed += value; remove { Changed -= value; } }

    static Desk() { }
    protected Desk() : this(MailKind.Outage) { Changed?.Invoke(_kind); }
    protected Desk([NotificationTopic] MailKind kind, params IEnumerable<MailKind> others) : base() => (_kind, _other) = (kind, others.First());
    ~Desk() => Closed?.Invoke(_other);

    public MailKind Kind { get; protected set; } = MailKind.Invoice;
    public required MailKind Wanted { get; init { field = value; Kind = field; } }
    public MailKind Lazy { get => field == 0 ? field = MailKind.Renewal : field; set; }
    public virtual MailKind Next => Kind + 1;
    public abstract MailKind Last { get; set; }
    public MailKind this[int index, [NotificationRecipient] Customer to] { get => index > 0 ? Kind : _other; set { Kind = value; Post(value, to); } }
    [IndexerName("Item")] public ref MailKind this[string name] => ref _kind;

    [return: NotificationTopic(TopicKind.ServiceIncident)]
    public MailKind Incident() => MailKind.Outage;
    public abstract void Post([NotificationTopic] object what, [NotificationRecipient] object? to = null);
    public partial MailKind Described { get; set; }
    public partial MailKind this[long number] { get; }
    partial void OnPosted(MailKind kind);
    public partial void Post(MailKind kind, int times);
    [MemberNotNullWhen(true, nameof(Changed)), NotificationGuard(RecipientKind.DirectCustomer, When = false)]
    protected internal virtual bool IsQuiet(Customer? customer) => customer is not { IsDirect: true };
    [DllImport("nowhere", EntryPoint = "tell")] private static extern int Tell(int number);
    public void Varying(__arglist) => Post(MailKind.Renewal);
    public void Optional([Optional, DefaultParameterValue(3)] int count, MailKind kind = MailKind.Renewal, [CallerMemberName] string caller = "") => Post(kind);
    public unsafe void Raw(delegate* unmanaged[Stdcall]<MailKind, void> told) => told(_kind);
}

public abstract partial class Desk
{
    public partial MailKind Described { get => _kind; set => _kind = value; }
    public partial MailKind this[long number] { get { return (MailKind)number; } }
    partial void OnPosted(MailKind kind) => Post(kind, new Customer());
    public partial void Post(MailKind kind, int times)
    {
        for (; times > 0; times--)
            Post(kind);

        OnPosted(kind);
    }
}

[NotificationSender(SenderOrigin.Partner)]
public sealed class PartnerSide : IMailer, IDisposable, IAsyncDisposable
{
    public void Post(object what, object? to = null) { }
    public void Send(object what) => Post(what);
    void IMailer.Send(object what, object to) => Post(what, to);
    void IDisposable.Dispose() { }
    async ValueTask IAsyncDisposable.DisposeAsync() => await Task.Yield();
}

public class Front : Desk
{
    [SetsRequiredMembers]
    public Front() : base(MailKind.Renewal, [MailKind.Outage]) => Wanted = MailKind.Offer;

    public override MailKind Next { get { return base.Next; } }
    public sealed override MailKind Last { get; set; }
    public override void Post(object what, object? to = null) => new MicrosoftMailer().Send(what, to ?? Nothing!);
    protected internal override bool IsQuiet(Customer? customer) => !base.IsQuiet(customer);

    public static void Run(Customer customer, Front front, MailKind[] kinds)
    {
        front[1, customer] = MailKind.Renewal;
        front["x"] = front[2, customer];
        front[3L].ToString();
        front.Post(front.Lazy, customer);
        front.Post(front.Incident(), to: customer);
        front.Post(what: front.Wanted);
        front.Optional(kind: MailKind.Renewal, count: 2);
        front.Optional(default);
        front.Varying(__arglist(1, MailKind.Renewal));
        front.Watched += kind => front.Post(kind, customer);
        front.Watched -= static kind => { };
        var other = new Front { Kind = MailKind.Renewal, Last = front.Last, Wanted = MailKind.Outage };
        other.Described = front.Described;
        if (!other.IsQuiet(customer))
            other.Post(MailKind.Offer, customer);
    }
}

public abstract class Node(MicrosoftMailer ms, MailKind kind = MailKind.Renewal)
{
    private readonly MicrosoftMailer _ms = ms;
    public MailKind Kind { get; } = kind;
    public virtual Node Clone() => this;
    public void Tell(object to) { _ms.Send(kind, to); ms.Send(Kind, to); }
}

public sealed class Leaf(MicrosoftMailer mailer) : Node(mailer, MailKind.Invoice) { public override Leaf Clone() => new(mailer); }

public class Empty;

public interface IEmpty;

public struct EmptyToo;

public static class Tools
{
    public static void Tell(this MicrosoftMailer ms, in MailKind kind, params ReadOnlySpan<object> to) { foreach (var one in to) ms.Send(kind, one); }
    public static ref readonly MailKind Pick(ref readonly MailKind one, ref MailKind other, out bool first) { first = one == other; return ref first ? ref one : ref other; }
    [ModuleInitializer] internal static void Begin() => new MicrosoftMailer().Tell(MailKind.Renewal, new Customer(), 2);
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] private static int Called(int number) => number;
    [Obsolete("old", error: false)] public static async Task<int> OldAsync() { await Task.Delay(1); return 1; }
    public static extern void Missing();
}
